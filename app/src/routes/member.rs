//! Pages of members.

use super::routes;
use crate::pages::member::home;

routes! {
    Member {
        card() "/member" get(home::show);
    }
}
