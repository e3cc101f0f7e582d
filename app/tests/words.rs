//! What a machine can know of the words that people read (STYLE.md, Words): no word that has been given up, no figure typed
//! into a text that is read from right to left, nothing about servers where members read, and as much said in each language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{collections::BTreeMap, fs, path::Path};

/// A text as it may be read: one variant of each choice in it, what is given to it as `{}`.
type Said = Vec<String>;

/// The texts of a language by room and key.
fn rooms(language: &str) -> BTreeMap<String, BTreeMap<String, Said>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
            let texts = resource.body.iter().filter_map(|entry| match entry {
                Entry::Message(message) => Some((message.id.name.clone(), said(message.value.as_ref()?))),
                _ => None,
            });
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), texts.collect())
        })
        .collect()
}

/// The texts of a language by key.
fn texts(language: &str) -> BTreeMap<String, Said> {
    rooms(language).into_values().flatten().collect()
}

fn said(pattern: &Pattern<String>) -> Said {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => chosen(expression),
        };
        all = all.iter().flat_map(|before| next.iter().map(move |part| format!("{before}{part}"))).collect();
    }
    all
}

fn chosen(expression: &Expression<String>) -> Said {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|variant| said(&variant.value)).collect(),
        Expression::Inline(InlineExpression::StringLiteral { .. }) => vec![String::new()],
        Expression::Inline(_) => vec!["{}".to_owned()],
    }
}

/// Every text of a language that breaks a rule, by its key.
fn breaking(language: &str, broken: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let said = |(key, said): (String, Said)| {
        said.into_iter().find(|text| broken(&key, text)).map(|text| format!("{language} {key}: {text}"))
    };
    texts(language).into_iter().filter_map(said).collect()
}

/// Whether a text has these words, one after the other, as whole words.
fn has(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        // A half-space makes one word of two, and vowel marks are of the word.
        let goes_on = |letter: char| {
            letter.is_alphanumeric() || letter == '\u{200C}' || ('\u{64B}'..='\u{655}').contains(&letter)
        };
        !before.chars().next_back().is_some_and(goes_on) && !after.chars().next().is_some_and(goes_on)
    })
}

/// A word that was given up, and how the keys of texts begin in which it means something else.
type GivenUp = (&'static str, &'static [&'static str]);

const GIVEN_UP: [(&str, &[GivenUp]); 3] = [
    (
        "en",
        &[
            ("whoever", &[]),
            ("e-mail", &[]),
            ("mail", &["outbox-", "overview-mails-text"]),
            ("mails", &[]),
            ("first page", &["members-first"]),
            ("mend", &[]),
            ("mended", &[]),
            ("hold", &[]),
            ("holds", &[]),
            ("call back", &[]),
            ("calls back", &[]),
            ("called back", &[]),
            ("passed over", &[]),
            ("reckoned", &[]),
            ("otherwise", &[]),
            ("of which", &[]),
            ("for which", &[]),
            ("with which", &[]),
            ("nobody of", &[]),
            ("program", &[]),
            ("well done", &[]),
        ],
    ),
    (
        "fa",
        &[
            ("هر که", &["home-lede"]),
            ("قاعده‌ها", &[]),
            ("قاعده‌های", &[]),
            ("قاعده‌ای", &[]),
            ("تنظیم‌ها", &[]),
            ("تنظیم‌های", &[]),
            ("تغییرها", &[]),
            ("تغییرهای", &[]),
            // As an adverb it may stay: one who has just joined.
            ("تازه", &["evidence-not-reviewed"]),
            ("تازه‌ای", &[]),
            ("برقرار", &[]),
            ("نویسه", &[]),
            ("نویسه‌های", &[]),
            ("نشانی ایمیل", &[]),
            ("معمولش", &[]),
            ("زیادی سخت", &[]),
            ("حالت", &[]),
            ("رضایت", &[]),
            ("امتیاز تازگی", &[]),
            ("پس آمده", &[]),
            ("آفرین", &[]),
            ("آگهی", &[]),
            ("ناشناس", &[]),
            ("از کی", &[]),
            ("همین است که هست", &[]),
            ("لازم نیست کاری بکنید", &[]),
            ("هر چه", &[]),
            ("هیچ چیز", &[]),
            ("منتشر کردن", &[]),
            ("مقایسه کردن", &[]),
        ],
    ),
    (
        "ar",
        &[
            ("الحداثة", &[]),
            ("التكرار", &[]),
            ("والتكرار", &[]),
            ("الساري", &[]),
            ("مجاملة", &[]),
            ("مجاملةً", &[]),
            ("لا بد", &[]),
            ("الموظفين", &[]),
            ("الفاعل", &[]),
            ("مختلقة", &[]),
            ("البضائع", &[]),
            ("أحاله", &[]),
            ("صعود", &[]),
            ("نزول", &[]),
            ("أحسنتم", &[]),
            ("فليس عليكم فعل شيء", &[]),
            ("يُرجى", &[]),
        ],
    ),
];

#[test]
fn words_that_were_given_up_do_not_come_back() {
    for (language, words) in GIVEN_UP {
        for (word, elsewhere) in words {
            let back = breaking(language, |key, text| {
                has(text, word) && !elsewhere.iter().any(|start| key.starts_with(start))
            });
            assert_eq!(back, [""; 0], "{word}");
        }
    }
}

#[test]
fn nothing_in_persian_has_a_hamza_over_its_last_letter_or_an_arabic_letter() {
    assert_eq!(breaking("fa", |_, text| text.contains("هٔ") || text.contains(['ۀ', 'ي', 'ك', 'ة'])), [""; 0]);
    assert_eq!(breaking("ar", |_, text| text.contains(['ی', 'ک', '\u{200C}'])), [""; 0]);
}

/// Texts that show what a reader may type.
const TYPED_BY_READERS: [&str; 7] = [
    "problem-phone",
    "rejection-not-a-phone",
    "rejection-not-a-date",
    "rejection-could-be-thousands",
    "rejection-not-an-id",
    "imports-source-hint",
    "imports-nobody-hint",
];

#[test]
fn figures_and_per_cent_come_from_the_formatting_and_not_from_the_text() {
    for language in ["fa", "ar"] {
        let typed = breaking(language, |key, text| {
            !TYPED_BY_READERS.contains(&key) && text.replace("UTF-8", "").contains(char::is_numeric)
        });
        assert_eq!(typed, [""; 0]);
        // The sign beside a field, and the one text that writes percentages.
        let signs = ["settings-per-cent", "percent"];
        assert_eq!(breaking(language, |key, text| text.contains(['%', '٪']) && !signs.contains(&key)), [""; 0]);
    }
}

#[test]
fn arabic_names_of_tiers_stand_in_quotation_marks() {
    assert_eq!(breaking("ar", |_, text| has(text, "مستوى {}")), [""; 0]);
}

#[test]
fn members_read_nothing_of_servers_databases_disks_licences_and_tills() {
    let machines = [
        ("en", &["server", "database", "disk", "open source", "licence", "till"][..]),
        ("fa", &["سرور", "پایگاه داده", "دیسک", "متن‌باز", "صندوق", "پرونده", "پرونده‌تان"][..]),
        ("ar", &["الخادم", "خادم", "قاعدة البيانات", "قرص", "القرص", "مفتوح المصدر", "نقطة البيع"][..]),
    ];
    for (language, words) in machines {
        for (room, texts) in rooms(language) {
            let of_members = ["common", "errors", "account", "join", "public", "member", "evidence"].contains(&&*room);
            for (key, said) in
                texts.iter().filter(|(key, _)| of_members || (room == "mail" && key.starts_with("mail-")))
            {
                let met = words.iter().find(|word| said.iter().any(|text| has(text, word)));
                assert_eq!(met, None, "{language} {key}");
            }
        }
    }
}

/// A language that is behind says less: it lacks a sentence that another has, and has no clause instead.
#[test]
fn no_language_is_a_sentence_behind_another() {
    let ends = |said: &Said, marks: &[char]| {
        let text = said.last().map_or("", |text| text.trim_end()).to_owned() + " ";
        text.char_indices().filter(|(at, c)| marks.contains(c) && text[at + c.len_utf8()..].starts_with(' ')).count()
    };
    let all = ["en", "fa", "ar"].map(|language| (language, texts(language)));
    for (one, texts) in &all {
        for (other, others) in &all {
            for (key, said) in texts {
                let sentences = ends(&others[key], &['.', '?', '!', '؟']);
                let clauses = ends(said, &['.', '?', '!', '؟', ';', '؛', ':']);
                assert!(sentences < 2 || clauses >= sentences, "{key} in {one} says less than in {other}");
            }
        }
    }
}
