//! Rejected rows as files: a report for whoever looks for the reason, and the rows themselves, to be corrected in a
//! spreadsheet and brought in again.

use super::rejected::{about, words};
use crate::{
    call::Call,
    cx::Cx,
    i18n::I18n,
    page::{Answer, PageResult},
};
use axum::{http::header, response::IntoResponse};
use club::{
    Error, Refusal,
    import::{
        self, Import, Kind,
        ledger::{KEPT, Kept},
    },
};
use domain::{columns::of, spreadsheet::guarded};

/// By this mark Excel knows that a file is UTF-8.
const MARK: &str = "\u{FEFF}";

/// Line, column, code, reason and value of each rejected row.
pub async fn report(call: Call) -> PageResult {
    let (id, cx) = (super::id(&call)?, call.cx);
    let (import, rows) = rows(&cx, id).await?;
    let csv = reasons(&cx.i18n, import.kind, &rows).map_err(unwritten)?;
    Ok(file(&format!("import-{}-report.csv", import.id), csv))
}

/// The rows that nobody has corrected yet, under our names of the columns.
pub async fn rejected(call: Call) -> PageResult {
    let (id, cx) = (super::id(&call)?, call.cx);
    let (import, rows) = rows(&cx, id).await?;
    let csv = cells(import.kind, &rows).map_err(unwritten)?;
    Ok(file(&format!("import-{}-rejected.csv", import.id), csv))
}

async fn rows(cx: &Cx, id: i64) -> club::Result<(Import, Vec<Kept>)> {
    let actor = cx.actor();
    let import = import::get(&actor, cx.club(), id).await?;
    let rows = import::rejections(&actor, cx.club(), id, 0, KEPT).await?;
    Ok((import, rows))
}

fn file(name: &str, csv: Vec<u8>) -> Answer {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Answer::Other((headers, csv).into_response())
}

fn unwritten(error: csv::Error) -> Error {
    Refusal::NotWritten { what: "the rejected rows cannot be written".into(), why: error.to_string() }.into()
}

fn reasons(i18n: &I18n, kind: Kind, rows: &[Kept]) -> Result<Vec<u8>, csv::Error> {
    let mut csv = csv::Writer::from_writer(Vec::from(MARK));
    csv.write_record(["row", "column", "code", "message", "value"])?;
    for kept in rows {
        let told = words(i18n, kind, &kept.code).unwrap_or_else(|| kept.message.clone());
        let column = if kept.column.is_empty() { about(i18n, kind, "") } else { kept.column.clone() };
        let row = kept.row.to_string();
        csv.write_record([&row, &*guarded(&column), &kept.code, &*guarded(&told), &*guarded(&kept.value)])?;
    }
    csv.into_inner().map_err(|error| error.into_error().into())
}

fn cells(kind: Kind, rows: &[Kept]) -> Result<Vec<u8>, csv::Error> {
    let open: Vec<&Kept> = rows.iter().filter(|kept| kept.corrected_in.is_none() && !kept.cells.is_empty()).collect();
    let there = |name: &&str| open.iter().any(|kept| kept.cells.contains_key(*name));
    let names: Vec<&str> = of(kind.table()).iter().map(|column| column.name).filter(there).collect();
    let mut csv = csv::Writer::from_writer(Vec::from(MARK));
    csv.write_record(&names)?;
    for kept in open {
        let cell = |name: &&str| guarded(kept.cells.get(*name).map_or("", String::as_str)).into_owned();
        csv.write_record(names.iter().map(cell))?;
    }
    csv.into_inner().map_err(|error| error.into_error().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::person::Language;

    fn kept(row: u64, value: &str) -> Kept {
        Kept {
            row,
            column: "amount".into(),
            code: "not_a_number".into(),
            message: "is not a number".into(),
            value: value.into(),
            cells: [("purchase_id", "1"), ("amount", value)].map(|(name, text)| (name.into(), text.into())).into(),
            corrected_in: None,
        }
    }

    #[test]
    fn no_cell_breaks_its_row_or_becomes_a_formula() {
        let i18n = I18n::sample(Language::En);
        let rows = [kept(7, "=1+1"), kept(8, "say \"so\""), Kept { corrected_in: Some(2), ..kept(9, "ساعت") }];
        let report = String::from_utf8(reasons(&i18n, Kind::Purchases, &rows).unwrap()).unwrap();
        let lines: Vec<&str> = report.lines().collect();
        assert_eq!(lines[0], "\u{FEFF}row,column,code,message,value");
        assert!(lines[1].starts_with("7,amount,not_a_number,") && lines[1].ends_with(",'=1+1"), "{}", lines[1]);
        assert!(lines[2].ends_with(",\"say \"\"so\"\"\""), "{}", lines[2]);
        let cells = String::from_utf8(cells(Kind::Purchases, &rows).unwrap()).unwrap();
        assert_eq!(cells, "\u{FEFF}purchase_id,amount\n1,'=1+1\n1,\"say \"\"so\"\"\"\n");
    }
}
