//! Phone numbers in one form.

use crate::Problem;
use domain::text::ascii_digits;
use phonenumber::Mode;

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

/// The number in E.164 where it is one, else what was written: a member number or a name.
pub fn or_as_given(written: &str, country: &str) -> String {
    parse(written, country).unwrap_or_else(|_| written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

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
