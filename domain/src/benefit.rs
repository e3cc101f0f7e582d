//! Benefits: what a tier gives, with its parameters (docs/rules.md, Benefits).

use serde::{Deserialize, Serialize};

/// One benefit of a tier. A kind that the programme does not list for a tier is not given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Benefit {
    /// Off every purchase.
    BaseDiscount { per_cent: u32 },
    /// Delivery without charge, from this basket value on, in minor units; 0 is always.
    FreeDelivery { from_minor: i64 },
    /// New goods are shown to these members first.
    EarlyAccess,
    /// Advice without charge; `dedicated` is by one's own adviser.
    Advice { dedicated: bool },
    /// Something on the birthday.
    Birthday { gift: Present },
    /// Something on the anniversary of joining.
    Anniversary { gift: Present },
    /// Buying on credit: so many times the mean monthly spend, for so many days, without a guarantor.
    Credit { times: u32, days: u32 },
    /// Points for a purchase, in tenths: 15 is one and a half times.
    Points { tenths: u32 },
    /// A phone line of their own, first in the queue.
    OwnLine,
    /// Invitations to events, and for some a private lottery.
    Events { lottery: bool },
}

/// What is given on a personal day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Present {
    Gift,
    DiscountCode,
    Greeting,
}
