//! The pieces of pages in all their states, in builds for development only.

use super::routes;
use crate::pages::kit::show;

routes! {
    Public {
        kit() "/kit" get(show);
    }
}
