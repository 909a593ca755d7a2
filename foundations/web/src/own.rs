//! Pages that belong to no area: the first redirect, leaving quickly, the look, and the statements.

use crate::{Answer, Look, Page, Visit, html};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use base::Date;
use jiff::civil::Weekday;
use std::collections::BTreeMap;

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/", get(front))
        .route("/{lang}", get(front))
        .route("/look", get(look))
        .route("/exit", get(exit))
        .route("/{lang}/exit", get(exit))
        .route("/{lang}/calendar", get(calendar))
        .route("/{lang}/accessibility", get(accessibility))
        .route("/{lang}/privacy", get(privacy))
        .route("/{lang}/safety", get(safety))
}

/// `/` and `/kk` to `/kk/`, by the browser's language where the address has none.
async fn front(visit: Visit) -> Response {
    visit.redirect("/")
}

/// `GET /look?theme=dark&back=/kk/…`: keeps a choice in a cookie and goes back. A link, so that it works without script;
/// it changes nothing but the look of this browser.
async fn look(visit: Visit, Query(wish): Query<BTreeMap<String, String>>) -> Response {
    let look = wish.iter().fold(visit.look, |look, (what, word)| look.with(what, word));
    let mut cookie =
        Cookie::build((Look::COOKIE, look.cookie_value())).path("/").http_only(true).same_site(SameSite::Lax);
    cookie = if look == Look::default() { cookie.removal() } else { cookie.permanent() };
    let back = wish.get("back").filter(|b| is_ours(b)).map_or("/", String::as_str);
    (CookieJar::new().add(cookie.secure(visit.site.https)), Redirect::to(back)).into_response()
}

/// Only an address on this very site: `//elsewhere`, `/\elsewhere` and the like are refused.
fn is_ours(address: &str) -> bool {
    let mut chars = address.chars();
    chars.next() == Some('/')
        && !matches!(chars.next(), Some('/' | '\\'))
        && !address.contains(|c: char| c.is_control() || c == '\\')
}

/// Leaves: takes back every cookie, tells the browser to forget what it has of us, and goes to a page that says nothing of
/// us. Sessions and drafts are deleted behind the person's back: they must not wait for a database.
async fn exit(visit: Visit, jar: CookieJar) -> Response {
    for hook in &visit.site.on_exit {
        tokio::spawn(hook(jar.clone()));
    }
    let mut response = visit.redirect("/calendar");
    let headers = response.headers_mut();
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static(r#""cache", "cookies", "storage""#),
    );
    for cookie in jar.iter() {
        let secure = visit.site.https || cookie.name().starts_with("__");
        let gone = Cookie::build(cookie.name().to_owned()).path("/").secure(secure).removal().build();
        if let Ok(gone) = HeaderValue::from_str(&gone.encoded().to_string()) {
            headers.append(header::SET_COOKIE, gone);
        }
    }
    response
}

/// Where leaving ends: this month, true and of no interest to anybody looking on.
#[derive(Template)]
#[template(path = "calendar.html")]
struct Calendar {
    page: Page,
    title: String,
    /// Keys of the weekdays' short names, from Monday.
    weekdays: [&'static str; 7],
    /// Days of each week, from Monday; 0 stands before the first and after the last.
    weeks: Vec<Vec<i8>>,
    today: i8,
}

async fn calendar(visit: Visit) -> Answer {
    let today = visit.site.world.now().date_in(&visit.site.zone);
    Ok(html(Calendar {
        page: visit.page(),
        title: i18n::date_year(visit.lang, today),
        weekdays: ["web-mon", "web-tue", "web-wed", "web-thu", "web-fri", "web-sat", "web-sun"],
        weeks: weeks(today),
        today: today.to_jiff().day(),
    }))
}

fn weeks(day: Date) -> Vec<Vec<i8>> {
    let first = day.month().first_day().to_jiff();
    let before = first.weekday().since(Weekday::Monday);
    let days: Vec<i8> = (1 - before..=first.days_in_month()).map(|d| d.max(0)).collect();
    days.chunks(7)
        .map(|week| {
            let mut week = week.to_vec();
            week.resize(7, 0);
            week
        })
        .collect()
}

#[derive(Template)]
#[template(path = "accessibility.html")]
struct Accessibility {
    page: Page,
    /// When the statement was made.
    made: Date,
}

/// The statement's own day: whoever changes what it says moves it.
const STATED_ON: Date = Date::from_jiff(jiff::civil::date(2026, 11, 28));

async fn accessibility(visit: Visit) -> Answer {
    Ok(html(Accessibility { page: visit.page(), made: STATED_ON }))
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct Privacy {
    page: Page,
    /// What is kept, how long, from when on.
    kept: Vec<(String, String, String)>,
}

async fn privacy(visit: Visit) -> Answer {
    let page = visit.page();
    let kept = page.site().kept.iter();
    let kept = kept.map(|k| (k.names.get(page.lang()).to_owned(), how_long(&page, k.days), page.t(k.from))).collect();
    Ok(html(Privacy { page, kept }))
}

/// A time in whole years where it is that long; the rules of retention count in days, with leap days.
fn how_long(page: &Page, days: Option<u32>) -> String {
    match days {
        None => page.t("web-privacy-kept-ever"),
        Some(days) if days >= 365 => page.tn("web-privacy-kept-years", (days.saturating_mul(100) + 18_262) / 36_525),
        Some(days) => page.tn("web-privacy-kept-days", days),
    }
}

#[derive(Template)]
#[template(path = "safety.html")]
struct Safety {
    page: Page,
}

async fn safety(visit: Visit) -> Answer {
    Ok(html(Safety { page: visit.page().with_leave_bar() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_stays_on_this_site() {
        assert!(is_ours("/kk/queue?due=today"));
        for other in ["", "https://e.example", "//e.example", "/\\e.example", "/\n/e.example", "kk"] {
            assert!(!is_ours(other), "{other}");
        }
    }

    #[test]
    fn weeks_begin_on_monday() {
        let november = weeks("2026-11-16".parse().unwrap());
        assert_eq!(november[0], [0, 0, 0, 0, 0, 0, 1], "1 November 2026 is a Sunday");
        assert_eq!(november.last().unwrap(), &[30, 0, 0, 0, 0, 0, 0]);
    }
}
