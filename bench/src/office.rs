//! What an officer's pages cost as the office grows: the queue, a narrowed list, a case, the day.

use crate::client::{Connection, encoded};
use crate::server::Server;
use access::second_factor::totp_code;
use anyhow::{Context, ensure};
use base::{Secret, World};
use data_encoding::BASE32_NOPAD;
use std::time::{Duration, Instant};

/// Times each page is asked for.
const ASKED: usize = 120;

/// How long a page took: half of the requests, and 95 of 100, stayed under.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Took {
    /// The page.
    pub(crate) page: &'static str,
    /// Half.
    pub(crate) p50: Duration,
    /// 95 of 100.
    pub(crate) p95: Duration,
}

/// Signs in as the head of a unit; gives the session's cookie.
async fn sign_in(server: &Server) -> anyhow::Result<String> {
    let accounts: serde_json::Value = serde_json::from_str(&server.accounts()?)?;
    let account = accounts.as_array().into_iter().flatten().find(|a| a.get("sign_in").is_some_and(|s| s == "head2"));
    let account = account.context("the demonstration has no head2")?;
    let field = |name: &str| account.get(name).and_then(|v| v.as_str()).with_context(|| format!("no {name}"));
    let mut connection = Connection::open(&server.address).await?;
    let form = format!("name={}&password={}&to=", encoded(field("sign_in")?), encoded(field("password")?));
    let first = connection.post_form("/en/office/sign-in", &form, "").await?;
    let secret = Secret::new(BASE32_NOPAD.decode(field("totp_secret")?.as_bytes())?);
    let code = totp_code(&secret, World::system().now()).context("no code")?;
    let second = connection.post_form("/en/office/sign-in/code", &format!("code={code}&passkey=&to="), &first).await?;
    ensure!(!second.is_empty() && second != first, "the sign-in did not go through");
    Ok(second)
}

/// An office under measurement, with somebody signed in.
struct Office {
    connection: Connection,
    cookie: String,
    places: Vec<(&'static str, String)>,
}

impl Office {
    async fn enter(server: &Server) -> anyhow::Result<Self> {
        let cookie = sign_in(server).await?;
        let mut connection = Connection::open(&server.address).await?;
        let queue = connection.get("/en/office/queue", &cookie).await?;
        let case = queue.split('"').find(|p| p.starts_with("/en/office/cases/")).context("an empty queue")?.to_owned();
        let places = vec![
            ("queue", "/en/office/queue".to_owned()),
            ("list narrowed by right and region", "/en/office/queue?right=housing&region=KZ-75".to_owned()),
            ("list narrowed by body and state", "/en/office/queue?body=penal-institution&state=heard".to_owned()),
            ("day", "/en/office/day".to_owned()),
            ("case", case),
        ];
        Ok(Self { connection, cookie, places })
    }

    async fn ask(&mut self, place: &str) -> anyhow::Result<Duration> {
        let at = Instant::now();
        self.connection.get(place, &self.cookie).await?;
        Ok(at.elapsed())
    }
}

fn took(page: &'static str, mut times: Vec<Duration>) -> Took {
    times.sort();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    Took { page, p50: at(50), p95: at(95) }
}

/// Measures the officer's pages in two offices, asking one and the other in turns.
pub(crate) async fn pages(few: &Server, many: &Server) -> anyhow::Result<Vec<(Took, Took)>> {
    let (mut few, mut many) = (Office::enter(few).await?, Office::enter(many).await?);
    let mut all = vec![];
    for ((page, small), (_, large)) in few.places.clone().into_iter().zip(many.places.clone()) {
        let (mut of_few, mut of_many) = (vec![], vec![]);
        for _ in 0..ASKED {
            of_few.push(few.ask(&small).await?);
            of_many.push(many.ask(&large).await?);
        }
        all.push((took(page, of_few), took(page, of_many)));
    }
    Ok(all)
}
