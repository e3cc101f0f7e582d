//! One's own account.

use super::routes;
use crate::pages::account::{own, second_factor};

routes! {
    SignedIn {
        account() "/account" get(own::show);
        account_password() "/account/password" post(own::change_password);
        account_sessions() "/account/sessions" post(own::end_others);
    }
    Manager {
        second_factor() "/account/second-factor" get(second_factor::show) post(second_factor::begin);
        second_factor_confirm() "/account/second-factor/confirm" post(second_factor::confirm);
        second_factor_codes() "/account/second-factor/codes" post(second_factor::renew);
        second_factor_off() "/account/second-factor/off" post(second_factor::turn_off);
    }
}
