//! The shop: «فروشگاه سپیدار», clothes and things for the home, in five cities, on the web and on Instagram.

use club::face::Chosen;
use domain::{
    colour::{Accent, Colour},
    money::{Currency, Unit},
    tier::Names,
};

/// How its club shows itself.
pub fn face() -> Chosen {
    let named = |fa: &str, ar: &str, en: &str| Names { fa: fa.into(), ar: ar.into(), en: en.into() };
    Chosen {
        name: named("باشگاه سپیدار", "نادي سبيدار", "Sepidar Club"),
        accent: "#1d4f7a".parse().ok().and_then(|blue: Colour| Accent::try_from(blue).ok()),
        phone: "021 5555 0100".into(),
        address: named(
            "تهران، خیابان ونک، فروشگاه سپیدار",
            "طهران، شارع ونك، متجر سبيدار",
            "Sepidar shop, Vanak Street, Tehran",
        ),
        ..Chosen::default()
    }
}

/// A branch.
pub struct Store {
    pub name: &'static str,
    /// How many of a hundred customers live near it.
    pub share: u32,
}

/// The branches.
pub const STORES: [Store; 6] = [
    Store { name: "سپیدار ونک", share: 26 },
    Store { name: "سپیدار تجریش", share: 20 },
    Store { name: "سپیدار سجاد مشهد", share: 16 },
    Store { name: "سپیدار چهارباغ اصفهان", share: 14 },
    Store { name: "سپیدار معالی‌آباد شیراز", share: 13 },
    Store { name: "سپیدار ولیعصر تبریز", share: 11 },
];

/// A kind of goods.
pub struct Goods {
    pub category: &'static str,
    /// How many of a hundred purchases are of it.
    pub share: u32,
    /// Dearer or cheaper than the usual basket.
    pub price: f64,
}

/// What the shop sells.
pub const GOODS: [Goods; 10] = [
    Goods { category: "پوشاک زنانه", share: 25, price: 1.0 },
    Goods { category: "پوشاک مردانه", share: 15, price: 1.05 },
    Goods { category: "کیف و کفش", share: 14, price: 1.2 },
    Goods { category: "پوشاک بچگانه", share: 11, price: 0.75 },
    Goods { category: "لوازم آشپزخانه", share: 10, price: 1.1 },
    Goods { category: "زیورآلات و اکسسوری", share: 9, price: 0.6 },
    Goods { category: "دکوراسیون خانه", share: 7, price: 0.95 },
    Goods { category: "کالای خواب", share: 5, price: 1.6 },
    Goods { category: "عطر و ادکلن", share: 3, price: 1.3 },
    Goods { category: "فرش و گلیم", share: 1, price: 4.0 },
];

/// Where a purchase is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    Store,
    Web,
    Instagram,
}

impl Counter {
    /// The name that a till would send.
    pub fn code(self) -> &'static str {
        match self {
            Self::Store => "store",
            Self::Web => "web",
            Self::Instagram => "instagram",
        }
    }

    /// Minute of the day at which it opens, and how many minutes it stays open.
    pub fn hours(self) -> (u32, u32) {
        match self {
            Self::Store => (10 * 60, 12 * 60),
            Self::Web | Self::Instagram => (8 * 60, 15 * 60 + 30),
        }
    }
}

/// Minor units for a thousand toman, in which all prices of this shop are made: ten thousand rial, or
/// four hundredths of a dollar. A currency without decimals counts in larger numbers.
pub fn minor_per_thousand(currency: Currency) -> i64 {
    let unit = Unit::usual(currency);
    match unit {
        Unit::Toman => 1_000 * unit.minor(currency),
        _ => (unit.minor(currency) / 25).max(4),
    }
}
