//! Pages for everybody.

use super::routes;
use crate::pages::public::{code, confirm, face, forgot, home, join, language, reset, sign_in, tiers};

routes! {
    Public {
        home() "/" get(home::show);
        tiers() "/tiers" get(tiers::show);
        robots() "/robots.txt" get(face::robots);
        /// A logo or the style sheet of an accent, under a name that says its contents.
        face(file: &str) "/face/{file}" get(face::show);
        language() "/language" post(language::choose);
        join() "/join" get(join::show) post(join::submit);
        confirm(token: &str) "/join/{token}" get(confirm::show) post(confirm::submit);
        sign_in() "/sign-in" get(sign_in::show) post(sign_in::submit);
        sign_in_code() "/sign-in/code" get(code::show) post(code::submit);
        sign_out() "/sign-out" post(sign_in::sign_out);
        forgot() "/forgot" get(forgot::show) post(forgot::submit);
        reset(token: &str) "/forgot/{token}" get(reset::show) post(reset::submit);
    }
}
