//! A small HTTP client that keeps its connections: enough for loopback, and cheap, since it shares the
//! machine with the server.

use anyhow::Context;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// What a load came to.
pub(crate) struct Load {
    /// References of what was filed.
    pub(crate) filed: Vec<String>,
    /// Requests that did not get a 201.
    pub(crate) failed: usize,
    /// The whole time.
    pub(crate) took: Duration,
    /// The time that 95 of 100 requests stayed under.
    pub(crate) p95: Duration,
}

/// A connection that is kept.
pub(crate) struct Connection(BufReader<TcpStream>);

/// An answer.
struct Answer {
    status: u16,
    /// The session's cookie, if one was set.
    cookie: String,
    body: Vec<u8>,
}

impl Connection {
    pub(crate) async fn open(address: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    async fn send(&mut self, method: &str, place: &str, body: &str) -> anyhow::Result<Answer> {
        self.ask(method, place, "Accept-Encoding: br\r\nContent-Type: application/json", body).await
    }

    /// A page as somebody with this cookie sees it.
    pub(crate) async fn get(&mut self, place: &str, cookie: &str) -> anyhow::Result<String> {
        let answer = self.ask("GET", place, &format!("Cookie: {cookie}"), "").await?;
        anyhow::ensure!(answer.status == 200, "{place} answered {}", answer.status);
        Ok(String::from_utf8(answer.body)?)
    }

    /// Sends a form; gives the cookie that came back, or the one that was there.
    pub(crate) async fn post_form(&mut self, place: &str, form: &str, cookie: &str) -> anyhow::Result<String> {
        let headers = format!("Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded");
        let answer = self.ask("POST", place, &headers, form).await?;
        anyhow::ensure!(answer.status == 303, "{place} answered {}", answer.status);
        Ok(if answer.cookie.is_empty() { cookie.to_owned() } else { answer.cookie })
    }

    async fn ask(&mut self, method: &str, place: &str, headers: &str, body: &str) -> anyhow::Result<Answer> {
        let request = format!(
            "{method} {place} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.0.get_mut().write_all(request.as_bytes()).await?;
        let mut line = String::new();
        self.0.read_line(&mut line).await?;
        let status = line.split(' ').nth(1).context("the connection was closed")?.parse()?;
        let (mut length, mut chunked, mut cookie) = (0usize, false, String::new());
        loop {
            line.clear();
            self.0.read_line(&mut line).await?;
            let header = line.trim_end().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            if header.starts_with("set-cookie:") {
                let value = line.split_once(':').map_or("", |(_, value)| value);
                value.split(';').next().unwrap_or_default().trim().clone_into(&mut cookie);
            }
            if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse()?;
            }
            chunked |= header.starts_with("transfer-encoding:") && header.contains("chunked");
        }
        let mut body = vec![0; length];
        if chunked {
            body = self.chunks().await?;
        } else {
            self.0.read_exact(&mut body).await?;
        }
        Ok(Answer { status, cookie, body })
    }

    async fn chunks(&mut self) -> anyhow::Result<Vec<u8>> {
        let mut body = vec![];
        loop {
            let mut line = String::new();
            self.0.read_line(&mut line).await?;
            let length = usize::from_str_radix(line.trim(), 16)?;
            let mut chunk = vec![0; length + 2];
            self.0.read_exact(&mut chunk).await?;
            if length == 0 {
                return Ok(body);
            }
            chunk.truncate(length);
            body.extend(chunk);
        }
    }
}

/// Percent-encodes a value of a form, all but letters and digits.
pub(crate) fn encoded(value: &str) -> String {
    let byte = |b: u8| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") };
    value.bytes().map(byte).collect()
}

/// A story of about a page, unlike every other.
fn complaint(n: usize) -> String {
    let story = "Маған екі апта бойы дәрі бермеді, дәрігер келмеді. ".repeat(20);
    serde_json::json!({ "language": "kk", "story": format!("{n}. {story}"), "place": "Бәйтас" }).to_string()
}

fn text(body: &[u8], field: &str) -> anyhow::Result<String> {
    let value: serde_json::Value = serde_json::from_slice(body)?;
    Ok(value.get(field).and_then(|v| v.as_str()).with_context(|| format!("no `{field}` in the answer"))?.to_owned())
}

/// Files so many complaints by so many clients at a time.
pub(crate) async fn file_all(address: &str, submissions: usize, clients: usize) -> anyhow::Result<Load> {
    let next = Arc::new(AtomicUsize::new(0));
    let started = Instant::now();
    let mut tasks = vec![];
    for _ in 0..clients {
        let (next, address) = (next.clone(), address.to_owned());
        tasks.push(tokio::spawn(async move {
            let mut connection = Connection::open(&address).await?;
            let (mut filed, mut failed, mut times) = (vec![], 0, vec![]);
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= submissions {
                    return anyhow::Ok((filed, failed, times));
                }
                let at = Instant::now();
                let answer = connection.send("POST", "/api/v1/complaints", &complaint(n)).await?;
                times.push(at.elapsed());
                if answer.status == 201 { filed.push(text(&answer.body, "reference")?) } else { failed += 1 }
            }
        }));
    }
    let (mut filed, mut failed, mut times) = (vec![], 0, vec![]);
    for task in tasks {
        let (f, x, t) = task.await??;
        filed.extend(f);
        failed += x;
        times.extend(t);
    }
    times.sort();
    let p95 = times.get(times.len() * 95 / 100).copied().unwrap_or_default();
    Ok(Load { filed, failed, took: started.elapsed(), p95 })
}

/// Files until the server is gone; gives the references it had answered with.
pub(crate) async fn file_until_gone(address: &str, clients: usize) -> Vec<String> {
    let tasks: Vec<_> = (0..clients)
        .map(|client| {
            let address = address.to_owned();
            tokio::spawn(async move {
                let mut references = vec![];
                let Ok(mut connection) = Connection::open(&address).await else { return references };
                for n in 0.. {
                    match connection.send("POST", "/api/v1/complaints", &complaint(client * 1_000_000 + n)).await {
                        Ok(answer) if answer.status == 201 => references.extend(text(&answer.body, "reference")),
                        _ => break,
                    }
                }
                references
            })
        })
        .collect();
    let mut references = vec![];
    for task in tasks {
        references.extend(task.await.unwrap_or_default());
    }
    references
}

/// Whether a place answers well.
pub(crate) async fn answers(address: &str, place: &str) -> bool {
    let Ok(mut connection) = Connection::open(address).await else { return false };
    connection.send("GET", place, "").await.is_ok_and(|a| a.status == 200)
}

/// Pages a second over one connection.
pub(crate) async fn pages_a_second(address: &str, place: &str, number: u32) -> anyhow::Result<f64> {
    let mut connection = Connection::open(address).await?;
    let started = Instant::now();
    for _ in 0..number {
        let answer = connection.send("GET", place, "").await?;
        anyhow::ensure!(answer.status == 200, "{place} answered {}", answer.status);
    }
    Ok(f64::from(number) / started.elapsed().as_secs_f64())
}

/// How long answers took.
pub(crate) struct Times {
    /// Answers a second.
    pub(crate) rate: f64,
    /// The time that half of them stayed under.
    pub(crate) p50: Duration,
    /// The time that 95 of 100 stayed under.
    pub(crate) p95: Duration,
}

/// Asks for a page so many times by so many clients at once.
pub(crate) async fn ask_all(address: &str, place: &str, requests: usize, clients: usize) -> anyhow::Result<Times> {
    let started = Instant::now();
    let tasks: Vec<_> = (0..clients)
        .map(|_| {
            let (address, place) = (address.to_owned(), place.to_owned());
            tokio::spawn(async move {
                let mut connection = Connection::open(&address).await?;
                let mut times = vec![];
                for _ in 0..requests / clients {
                    let at = Instant::now();
                    let answer = connection.send("GET", &place, "").await?;
                    times.push(at.elapsed());
                    anyhow::ensure!(answer.status == 200, "{place} answered {}", answer.status);
                }
                anyhow::Ok(times)
            })
        })
        .collect();
    let mut times = vec![];
    for task in tasks {
        times.extend(task.await??);
    }
    times.sort();
    let under = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
    Ok(Times { rate: times.len() as f64 / started.elapsed().as_secs_f64(), p50: under(50), p95: under(95) })
}

/// Bytes that a first view takes.
pub(crate) struct Weight {
    /// With fonts.
    pub(crate) all: usize,
    /// Without.
    pub(crate) without_fonts: usize,
}

fn extension(asset: &str) -> &str {
    asset.rsplit('.').next().unwrap_or_default()
}

/// Weighs a page with its styles, scripts and, as a Kazakh page needs them, the Cyrillic fonts of both weights.
pub(crate) async fn weigh(address: &str, place: &str) -> anyhow::Result<Weight> {
    let mut plain = TcpStream::connect(address).await?;
    plain.write_all(format!("GET {place} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").as_bytes()).await?;
    let mut html = vec![];
    plain.read_to_end(&mut html).await?;
    let html = String::from_utf8_lossy(&html).into_owned();
    let mut connection = Connection::open(address).await?;
    let mut all = connection.send("GET", place, "").await?.body.len();
    let assets: Vec<&str> = html.split('"').filter(|p| p.starts_with("/assets/")).collect();
    let (mut fonts, mut css) = (0, String::new());
    for asset in assets {
        let body = connection.send("GET", asset, "").await?.body;
        if extension(asset) == "css" {
            let mut plain = TcpStream::connect(address).await?;
            let request = format!("GET {asset} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            plain.write_all(request.as_bytes()).await?;
            let mut text = vec![];
            plain.read_to_end(&mut text).await?;
            css = String::from_utf8_lossy(&text).into_owned();
        }
        if extension(asset) == "woff2" { fonts += body.len() } else { all += body.len() }
    }
    let used = css.split(['(', ')', '"', '\'']).filter(|u| u.contains("cyrillic") && extension(u) == "woff2");
    for font in used.collect::<std::collections::BTreeSet<_>>() {
        let name = font.rsplit('/').next().unwrap_or(font);
        fonts += connection.send("GET", &format!("/assets/{name}"), "").await?.body.len();
    }
    Ok(Weight { all: all + fonts, without_fonts: all })
}
