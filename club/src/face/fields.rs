//! The face as people write it: a text for each field, on the form and on the command line.

use super::{chosen::Chosen, logo::Logo};
use crate::{Club, Problem, Problems, accounts, base::typed};
use chrono::{NaiveTime, Weekday};
use domain::{
    calendar::{Calendar, parse_day},
    colour::{Accent, Colour},
    money::Unit,
    person::Language,
    text::ascii_digits,
    tier::Names,
    working_time::{DAYS, Holidays, QuietHours, WorkingWeek},
};

/// Longest name of the club, in characters.
const NAME: usize = 60;
/// Longest address, in characters.
const ADDRESS: usize = 200;
/// Longest phone, in characters.
const PHONE: usize = 40;
/// Most holidays.
const HOLIDAYS: usize = 400;
/// A year below this one is a Persian year.
const FIRST_GREGORIAN_YEAR: i32 = 1700;

/// The names of the club, a field for each language.
const NAMES: [(&str, Language); 3] =
    [("club-name.fa", Language::Fa), ("club-name.ar", Language::Ar), ("club-name.en", Language::En)];
const ADDRESSES: [(&str, Language); 3] =
    [("address.fa", Language::Fa), ("address.ar", Language::Ar), ("address.en", Language::En)];

/// All fields.
pub const FIELDS: [&str; 15] = [
    "club-name.fa",
    "club-name.ar",
    "club-name.en",
    "logo",
    "accent",
    "phone",
    "address.fa",
    "address.ar",
    "address.en",
    "working-days",
    "holidays",
    "quiet-hours",
    "money-unit",
    "mail-name",
    "mail-reply-to",
];

/// What a field says, in the calendar of who reads it.
pub fn written(chosen: &Chosen, field: &str, calendar: Calendar) -> String {
    let named = |names: &Names, language: Language| names.get(language).to_owned();
    match field {
        "club-name.fa" => named(&chosen.name, Language::Fa),
        "club-name.ar" => named(&chosen.name, Language::Ar),
        "club-name.en" => named(&chosen.name, Language::En),
        "logo" => chosen.logo.as_ref().map(|logo| logo.hash.clone()).unwrap_or_default(),
        "accent" => chosen.accent.map(|accent| accent.colour().to_string()).unwrap_or_default(),
        "phone" => chosen.phone.clone(),
        "address.fa" => named(&chosen.address, Language::Fa),
        "address.ar" => named(&chosen.address, Language::Ar),
        "address.en" => named(&chosen.address, Language::En),
        "working-days" => DAYS.into_iter().filter(|day| chosen.week.has(*day)).map(code).collect::<Vec<_>>().join(" "),
        "holidays" => holidays(&chosen.holidays, calendar),
        "quiet-hours" => format!("{}-{}", chosen.quiet.from().format("%H:%M"), chosen.quiet.until().format("%H:%M")),
        "money-unit" => chosen.unit.map(unit_code).unwrap_or_default().to_owned(),
        "mail-name" => chosen.mail_name.clone(),
        "mail-reply-to" => chosen.reply_to.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

fn holidays(holidays: &Holidays, calendar: Calendar) -> String {
    let line = |(day, name): (&chrono::NaiveDate, &String)| {
        let ymd = calendar.ymd(*day);
        format!("{:04}/{:02}/{:02} {name}", ymd.year, ymd.month, ymd.day).trim_end().to_owned()
    };
    holidays.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads all fields; `typed` gives what stands in each. The logo has to be kept already, and is `now`'s or known by its hash.
pub fn read(club: &Club, typed: &impl Fn(&str) -> String) -> Result<Chosen, Problems> {
    let mut problems = Problems::default();
    let name = names(&mut problems, typed, NAMES, NAME);
    let address = names(&mut problems, typed, ADDRESSES, ADDRESS);
    let logo = optional(&typed("logo")).and_then(|hash| problems.take("logo", Logo::named(&hash)));
    let accent = optional(&typed("accent")).and_then(|text| problems.take("accent", accent(&text)));
    let phone = optional(&typed("phone")).and_then(|text| problems.take("phone", phone(&text)));
    let week = problems.take("working-days", week(&typed("working-days")));
    let holidays = problems.take("holidays", read_holidays(&typed("holidays")));
    let quiet = problems.take("quiet-hours", quiet(&typed("quiet-hours")));
    let unit = optional(&typed("money-unit")).and_then(|text| problems.take("money-unit", unit(club, &text)));
    let mail_name = optional(&typed("mail-name")).and_then(|text| problems.take("mail-name", line(&text, NAME)));
    let reply_to =
        optional(&typed("mail-reply-to")).and_then(|text| problems.take("mail-reply-to", accounts::parse_email(&text)));
    let (Some(week), Some(holidays), Some(quiet), true) = (week, holidays, quiet, problems.0.is_empty()) else {
        return Err(problems);
    };
    Ok(Chosen {
        name,
        logo,
        accent,
        phone: phone.unwrap_or_default(),
        address,
        week,
        holidays,
        quiet,
        unit,
        mail_name: mail_name.unwrap_or_default(),
        reply_to,
    })
}

fn optional(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn names(
    problems: &mut Problems,
    typed: &impl Fn(&str) -> String,
    fields: [(&'static str, Language); 3],
    most: usize,
) -> Names {
    let mut one = |field| optional(&typed(field)).and_then(|text| problems.take(field, line(&text, most)));
    let [fa, ar, en] = fields.map(|(field, _)| one(field).unwrap_or_default());
    Names { fa, ar, en }
}

/// A line that says something: it stands in titles and in the heads of mails.
fn line(text: &str, most: usize) -> Result<String, Problem> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = typed::line(&words.join(" "), most)?;
    let readable = text.chars().any(char::is_alphanumeric) && !domain::text::is_any_odd(&text);
    if readable { Ok(text) } else { Err(Problem::Unreadable) }
}

fn accent(text: &str) -> Result<Accent, Problem> {
    let colour: Colour = text.parse().map_err(|_| Problem::NotAColour)?;
    Accent::try_from(colour).map_err(|pale| Problem::TooPale { nearest: pale.nearest })
}

/// A shop's phone may be one that only its own country knows, such as a number of four figures.
fn phone(text: &str) -> Result<String, Problem> {
    let text = typed::line(text, PHONE)?;
    let plain = ascii_digits(&text);
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    let fits = |c: char| c.is_ascii_digit() || "+-() ./".contains(c);
    if (3..=15).contains(&digits) && plain.chars().all(fits) { Ok(plain) } else { Err(Problem::NotAPhone) }
}

fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
    }
}

fn week(text: &str) -> Result<WorkingWeek, Problem> {
    let day = |word: &str| DAYS.into_iter().find(|day| code(*day) == word).ok_or(Problem::NotAChoice);
    let days = text.split([' ', ',']).filter(|word| !word.is_empty()).map(day).collect::<Result<Vec<_>, _>>()?;
    WorkingWeek::try_from(days).map_err(|_| Problem::NoWorkingDay)
}

/// A day a line, and its name behind it. A year says by itself of which calendar it is.
fn read_holidays(text: &str) -> Result<Holidays, Problem> {
    let mut holidays = Holidays::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (day, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let plain = ascii_digits(day);
        let year: i32 = plain.split(['/', '-', '.']).next().and_then(|year| year.parse().ok()).unwrap_or_default();
        let calendar = if year < FIRST_GREGORIAN_YEAR { Calendar::Persian } else { Calendar::Gregorian };
        let day = parse_day(&plain, calendar).ok_or(Problem::NotAHoliday)?;
        let name = name.trim();
        if name.chars().count() > NAME {
            return Err(Problem::TooLong { most: NAME });
        }
        holidays.insert(day, name.to_owned());
    }
    if holidays.len() > HOLIDAYS { Err(Problem::TooLong { most: HOLIDAYS }) } else { Ok(holidays) }
}

/// `21:00-9:00`, in digits of any script.
fn quiet(text: &str) -> Result<QuietHours, Problem> {
    let plain = ascii_digits(text);
    let (from, until) = plain.split_once(['-', '–']).ok_or(Problem::NotATime)?;
    let time = |text: &str| {
        let text = text.trim();
        let text = if text.contains(':') { text.to_owned() } else { format!("{text}:00") };
        NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| Problem::NotATime)
    };
    QuietHours::try_from((time(from)?, time(until)?)).map_err(|_| Problem::NeverOrAlways)
}

fn unit_code(unit: Unit) -> &'static str {
    match unit {
        Unit::Toman => "toman",
        Unit::Rial => "rial",
        Unit::Major => "major",
    }
}

fn unit(club: &Club, text: &str) -> Result<Unit, Problem> {
    let units = [Unit::Toman, Unit::Rial, Unit::Major].into_iter();
    let unit = units.filter(|unit| unit.fits(club.settings.currency)).find(|unit| unit_code(*unit) == text);
    unit.ok_or(Problem::NotAChoice)
}
