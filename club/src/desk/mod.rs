//! The programme desk: drafts, what they would do, publishing, and going back.

pub mod drafts;
pub mod publish;
pub mod take_effect;
pub mod versions;
pub mod what_if;
