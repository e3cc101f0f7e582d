//! Phone numbers in one form.

use crate::Problem;
use domain::{identity::id_key, text::ascii_digits};
use phonenumber::{Mode, Type};

/// The number in E.164, such as `+989121234567`. Digits of any script; without a country code it is of `country`.
pub fn parse(written: &str, country: &str) -> Result<String, Problem> {
    let digits = ascii_digits(written.trim());
    if digits.is_empty() {
        return Err(Problem::Required);
    }
    let country = country.parse().ok();
    let number = match digits.strip_prefix("00") {
        Some(international) => phonenumber::parse(country, format!("+{international}")),
        None => phonenumber::parse(country, &digits),
    };
    match number {
        Ok(number) if number.is_valid() => Ok(number.format().mode(Mode::E164).to_string()),
        _ => Err(Problem::NotAPhone),
    }
}

/// The number in E.164 where a till's text can only be a phone: written internationally or with a 0 before it, or ten
/// digits of a mobile. Other digits are an id.
pub fn of_id(written: &str, country: &str) -> Option<String> {
    let id = id_key(written);
    let phone = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '+' | '.' | '/');
    let digits = id.chars().filter(char::is_ascii_digit).count();
    if !(8..=15).contains(&digits) || !id.chars().all(phone) {
        return None;
    }
    let e164 = parse(&id, country).ok()?;
    let written_as_phone = id.starts_with(['+', '0', '(']);
    (written_as_phone || is_mobile(&e164)).then_some(e164)
}

fn is_mobile(e164: &str) -> bool {
    let Ok(number) = phonenumber::parse(None, e164) else { return false };
    matches!(number.number_type(&phonenumber::metadata::DATABASE), Type::Mobile | Type::FixedLineOrMobile)
}

/// The number in E.164 where it is one, else what was written: a member number or a name.
pub fn or_as_given(written: &str, country: &str) -> String {
    parse(written, country).unwrap_or_else(|_| written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tills_id_is_a_phone_only_where_it_can_be_nothing_else() {
        for phone in
            ["09121234567", "+98 912 123 4567", "0098 912 123 4567", "۰۹۱۲۱۲۳۴۵۶۷", "9121234567", "02188776655"]
        {
            assert!(of_id(phone, "IR").is_some(), "{phone}");
        }
        for id in ["100001", "100500", "2188776655", "C-09121234567", "12345678", "0000000001", "912"] {
            assert_eq!(of_id(id, "IR"), None, "{id}");
        }
    }

    #[test]
    fn one_number_has_one_form() {
        for written in
            ["09121234567", "۰۹۱۲۱۲۳۴۵۶۷", "٠٩١٢١٢٣٤٥٦٧", "+98 912 123 4567", "0098-912-123-4567", "912 123 4567"]
        {
            assert_eq!(parse(written, "IR").as_deref(), Ok("+989121234567"), "{written}");
        }
        for bad in ["12", "hello", "0912", "+98 000"] {
            assert_eq!(parse(bad, "IR"), Err(Problem::NotAPhone), "{bad}");
        }
    }
}
