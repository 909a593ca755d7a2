//! The page behind a guest's link: they answer without signing in, and see nothing of themselves but how we address them.

use crate::Desk;
use crate::actions::briefings::guests::{self as acts, Invited, Said};
use crate::actions::briefings::post::salutation;
use crate::model::briefing::{KEEP_AGREED, Reply, State, clean};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State as Of};
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Mistake};
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

/// Characters of a name or a post.
const LONGEST: usize = 200;

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/answer/{token}", get(show).post(answer))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sent {
    reply: String,
    deputy: String,
    deputy_post: String,
    keep: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Done {
    done: String,
}

#[derive(Template)]
#[template(path = "briefing_reply.html")]
struct ReplyPage {
    page: Page,
    dear: String,
    title: String,
    when: String,
    place: String,
    host: String,
    /// What was answered before; empty if nothing was.
    said: String,
    is_open: bool,
    is_off: bool,
    is_done: bool,
    replies: Vec<Choice>,
    sent: Sent,
    until: String,
    kept: String,
}

fn reply_page(desk: &Desk, page: Page, invited: &Invited, sent: Sent, is_done: bool) -> Result<ReplyPage, Error> {
    let row = &invited.briefing;
    let lang = page.lang();
    let card = invited.guest.card.as_ref().ok_or(Error::NotFound)?;
    let day = row.starts_at.date_in(&desk.zone);
    let answered = invited.guest.row.answer;
    // texts: publications-briefing-my-*
    let name = |reply: Reply| page.t(&format!("publications-briefing-my-{}", reply.code()));
    let choice = |reply: Reply| Choice::new(reply.code(), name(reply)).chosen(sent.reply == reply.code());
    Ok(ReplyPage {
        dear: salutation(desk, &invited.guest.row, card),
        title: row.event.titles.get(lang).to_owned(),
        when: page.date_time(&row.starts_at),
        place: row.event.place.get(lang).to_owned(),
        host: row.event.host.get(lang).to_owned(),
        said: if answered == Reply::Waiting { String::new() } else { name(answered) },
        is_open: invited.is_open,
        is_off: row.state == State::Cancelled,
        is_done,
        replies: [Reply::Yes, Reply::Deputy, Reply::No].map(choice).to_vec(),
        until: page.date_year(&row.forget_on),
        kept: page.date_year(&day.plus_days(KEEP_AGREED)),
        sent,
        page,
    })
}

async fn show(
    Of(desk): Of<Desk>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Answer {
    let invited = acts::invited(&desk, &token).await?;
    let keep = if invited.guest.row.kept_until.is_some() { "yes" } else { "" };
    let reply = match invited.guest.row.answer {
        Reply::Waiting => "",
        answered => answered.code(),
    };
    let sent = Sent { reply: reply.to_owned(), keep: keep.to_owned(), ..Sent::default() };
    Ok(web::html(reply_page(&desk, visit.page(), &invited, sent, done.done == "yes")?))
}

async fn answer(
    Of(desk): Of<Desk>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Form(sent): Form<Sent>,
) -> Answer {
    let mut mistakes = vec![];
    let reply = Reply::from_code(&sent.reply).filter(|r| *r != Reply::Waiting);
    if reply.is_none() {
        mistakes.push(Mistake::new("reply", "publications-briefing-wrong-reply"));
    }
    for (field, text) in [("deputy", &sent.deputy), ("deputy_post", &sent.deputy_post)] {
        if text.chars().count() > LONGEST {
            mistakes.push(Mistake::new(field, "publications-briefing-wrong-long").with("most", LONGEST));
        }
    }
    if let Some(reply) = reply.filter(|_| mistakes.is_empty()) {
        let (deputy, post) = (clean(&sent.deputy), clean(&sent.deputy_post));
        let said = Said { reply, deputy: &deputy, deputy_post: &post, keep: sent.keep == "yes" };
        match acts::answer(&desk, &token, said).await {
            Ok(()) => return Ok(visit.redirect(&format!("/answer/{token}?done=yes"))),
            Err(Error::Invalid(wrong)) => mistakes = wrong,
            Err(other) => return Err(other.into()),
        }
    }
    let invited = acts::invited(&desk, &token).await?;
    Ok(web::again(reply_page(&desk, visit.page_with(mistakes), &invited, sent, false)?))
}
