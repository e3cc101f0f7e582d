//! A yardstick for `cargo xtask bench pages`: axum and `write!`, and of a page nothing but its SQL.
//!
//! `bare <cookie> <path>...` asks the pages of the club that the configuration names for these paths, once each, and notes
//! every statement that this takes. Then it listens on `VAFA_ADDR` and answers each path by the same statements, with all
//! their rows in a table.

use anyhow::{Context, Result, bail};
use axum::{
    Router,
    body::Body,
    extract::State,
    http::{Request, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use chrono::NaiveDate;
use club::{Clock, base::db};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement};
use server::{
    config::Config,
    http::{Limits, Readings, router},
    open,
};
use std::{
    collections::HashMap,
    fmt::Write,
    sync::{Arc, Mutex},
};
use tokio::net::TcpListener;
use tower::ServiceExt;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A statement, and what its columns hold.
struct Asked {
    statement: Statement,
    columns: Vec<Kind>,
}

#[derive(Clone, Copy)]
enum Kind {
    Number,
    Day,
    Text,
    Other,
}

struct Bare {
    db: DatabaseConnection,
    pages: HashMap<String, Vec<Asked>>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let cookie = arguments.next().context("the first argument is a cookie")?;
    let config = Config::read(None)?;
    let club = open::club(&config, Clock::System).await?;
    let key = open::secret_key(&config)?;
    let noted: Arc<Mutex<Vec<Statement>>> = Arc::default();
    let mut recording = db::connect_with(&config.database_url.0, db::Pool::of_pages()).await?;
    let notes = noted.clone();
    recording.set_metric_callback(move |info| {
        notes.lock().expect("nobody panics with it").push(info.statement.clone());
    });
    let pages =
        router(club.with_key(&key.0).over(recording), &config, &key, Readings::start(), None, Limits::default())?;
    let db = db::connect_with(&config.database_url.0, db::Pool::of_pages()).await?;
    let mut bare = Bare { db, pages: HashMap::new() };
    for path in arguments {
        // What is read once and kept has been read by the second time.
        for _ in 0..2 {
            noted.lock().expect("nobody panics with it").clear();
            let request = Request::get(&path).header(header::COOKIE, &cookie).body(Body::empty())?;
            let status = pages.clone().oneshot(request).await?.status();
            if status != StatusCode::OK {
                bail!("{path} answered {status}");
            }
        }
        let statements = std::mem::take(&mut *noted.lock().expect("nobody panics with it"));
        let mut asked = Vec::new();
        for statement in statements.into_iter().filter(|statement| statement.sql.starts_with("SELECT")) {
            let rows = bare.db.query_all_raw(statement.clone()).await?;
            asked.push(Asked { statement, columns: rows.first().map(columns).unwrap_or_default() });
        }
        eprintln!("{path}: {} statements", asked.len());
        bare.pages.insert(path, asked);
    }
    let listener = TcpListener::bind(config.addr).await?;
    axum::serve(listener, Router::new().fallback(answer).with_state(Arc::new(bare))).await?;
    Ok(())
}

/// What the columns of a row hold.
fn columns(row: &QueryResult) -> Vec<Kind> {
    let kind = |place: usize| match () {
        () if row.try_get_by_index::<i64>(place).is_ok() => Kind::Number,
        () if row.try_get_by_index::<NaiveDate>(place).is_ok() => Kind::Day,
        () if row.try_get_by_index::<Option<String>>(place).is_ok() => Kind::Text,
        () => Kind::Other,
    };
    (0..row.column_names().len()).map(kind).collect()
}

async fn answer(State(bare): State<Arc<Bare>>, uri: Uri) -> Response {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    match page(&bare, path).await {
        Some(html) => Html(html).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn page(bare: &Bare, path: &str) -> Option<String> {
    let mut html = String::from("<!DOCTYPE html><html lang=\"en\"><title>Bare</title><table>");
    for asked in bare.pages.get(path)? {
        let rows = bare.db.query_all_raw(asked.statement.clone()).await.ok()?;
        for row in rows {
            html.push_str("<tr>");
            for (place, kind) in asked.columns.iter().enumerate() {
                let _ = match kind {
                    Kind::Number => write!(html, "<td>{}</td>", row.try_get_by_index::<i64>(place).unwrap_or_default()),
                    Kind::Day => match row.try_get_by_index::<NaiveDate>(place) {
                        Ok(day) => write!(html, "<td>{day}</td>"),
                        Err(_) => Ok(()),
                    },
                    Kind::Text => {
                        let text = row.try_get_by_index::<Option<String>>(place);
                        write!(html, "<td>{}</td>", text.ok().flatten().as_deref().unwrap_or_default())
                    }
                    Kind::Other => Ok(()),
                };
            }
            html.push_str("</tr>");
        }
    }
    html.push_str("</table></html>");
    Some(html)
}
