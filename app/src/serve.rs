//! Serves the pages and runs what must be done without anybody asking.
#![allow(clippy::print_stdout, reason = "says where to look and how to sign in")]

use crate::assemble::House;
use crate::cli::{Outcome, Serve};
use access::audit::Witness;
use anyhow::Context;
use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use base::{JobId, World};
use jobs::{Handler, Worker};
use mail::Mailer;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use serde::Deserialize;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::MissedTickBehavior;
use tracing_subscriber::EnvFilter;

/// How often the audit log is numbered and signed.
const SEQUENCE: Duration = Duration::from_secs(1);
/// How often stale drafts and sessions are looked for.
const TIDY_EVERY: Duration = Duration::from_mins(5);
/// The job that does it.
const TIDY: &str = "tidy";
/// How often what happened in one area is handed to the others.
const DISPATCH: Duration = Duration::from_secs(1);
/// How often the calendar looks at the clocks.
const WATCH_EVERY: Duration = Duration::from_mins(1);
/// The job that does it.
const WATCH: &str = "watch";

/// Settings of a configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Config {
    listen: Option<SocketAddr>,
    https: bool,
    witness: Option<PathBuf>,
    data: Option<PathBuf>,
    keys: Option<PathBuf>,
    database: Option<String>,
    rulebook: Option<PathBuf>,
    origin: Option<String>,
    mail: Option<String>,
    mail_from: Option<String>,
}

impl Config {
    fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{} is not a configuration of ours", path.display()))
    }
}

/// Serves until told to stop; requests under way are finished.
pub(crate) async fn serve(mut asked: Serve) -> anyhow::Result<Outcome> {
    let filter = EnvFilter::try_from_env("ARASHA_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let colours = std::io::IsTerminal::is_terminal(&std::io::stderr());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colours).init();
    if let Some(path) = &asked.config {
        let config = Config::read(path)?;
        asked.listen = asked.listen.or(config.listen);
        asked.https |= config.https;
        asked.witness = asked.witness.or(config.witness);
        asked.place.data = config.data.unwrap_or(asked.place.data);
        asked.place.keys = asked.place.keys.or(config.keys);
        asked.place.database = asked.place.database.or(config.database);
        asked.place.rulebook = asked.place.rulebook.or(config.rulebook);
        asked.place.origin = asked.place.origin.or(config.origin);
        asked.mail = asked.mail.or(config.mail);
        asked.mail_from = asked.mail_from.or(config.mail_from);
    }
    let listen = asked.listen.unwrap_or(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080));
    let mut house = House::open(&asked.place, World::system(), asked.https).await?;
    let meta = institution::store::meta(&mut house.db.read().await?).await?;
    let meta = meta
        .context("there is no institution in this database yet; run `arasha setup`, or `arasha demo` to try it out")?;
    let demo = meta.kind == "demo";
    anyhow::ensure!(
        !demo || listen.ip().is_loopback(),
        "the demonstration listens on this machine only; give --listen 127.0.0.1:PORT"
    );
    anyhow::ensure!(
        demo || asked.place.origin.is_some(),
        "give --origin, the address people see, as https://ombudsman.example: it stands on every letter"
    );
    house.list_standing().await?;
    let mailer = match &asked.mail {
        Some(url) => {
            let from = asked.mail_from.as_deref().context("--mail needs --mail-from: the address mails come from")?;
            Mailer::from_url(url, from).context("--mail cannot be used")?
        }
        None => Mailer::none(),
    };
    house.publications.mails = mailer.is_set();
    let metrics = PrometheusBuilder::new().install_recorder().context("cannot start the metrics")?;
    let listener = TcpListener::bind(listen)
        .await
        .with_context(|| format!("cannot listen on {listen}; is another program there? Give --listen ADDRESS:PORT"))?;

    let (stop, stopped) = watch::channel(false);
    let background = tokio::spawn(look_after(house.clone(), asked.witness.clone(), mailer, stopped));
    println!("Arasha listens on http://{}", listener.local_addr()?);
    if demo {
        let accounts = asked.place.data.join("demo-accounts.json");
        println!("Staff sign in at http://{}/kk/office/sign-in", listener.local_addr()?);
        println!("Names, passwords and TOTP secrets of the demonstration: {}", accounts.display());
    }
    let mut routes = watched(&house, metrics).merge(house.routes(demo));
    if asked.https {
        routes = routes.layer(from_fn(proxied));
    }
    axum::serve(listener, routes.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(told_to_stop())
        .await?;
    stop.send_replace(true);
    background.await?;
    house.db.close().await?;
    Ok(Outcome::Good)
}

/// The header by which a proxy says for whom it asks.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// Behind a proxy on this machine, a request comes from whom the proxy names last; everything before that is what the
/// visitor says. Without this, one visitor who tries too often would slow all.
async fn proxied(mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| *peer);
    if let Some(peer) = peer.filter(|peer| peer.ip().is_loopback())
        && let Some(visitor) = last_hop(request.headers())
    {
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(visitor, peer.port())));
    }
    next.run(request).await
}

fn last_hop(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all(FORWARDED_FOR).iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

/// What a machine asks: alive, ready, figures. The figures are for whoever is on the machine, not for visitors.
fn watched(house: &House, metrics: PrometheusHandle) -> Router {
    let figures = move |headers: HeaderMap| async move {
        let from_outside = headers.contains_key(FORWARDED_FOR);
        if from_outside { Err(StatusCode::NOT_FOUND) } else { Ok(metrics.render()) }
    };
    Router::new()
        .route("/healthz", get(|| async { "alive" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(figures))
        .with_state(house.clone())
}

async fn ready(State(house): State<House>) -> (StatusCode, &'static str) {
    match house.db.read().await {
        Ok(_) => (StatusCode::OK, "ready"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer"),
    }
}

/// The work nobody asks for: numbering the audit log on every node, and jobs, tidying among them.
async fn look_after(house: House, witness: Option<PathBuf>, mailer: Mailer, mut stopped: watch::Receiver<bool>) {
    let me = JobId::new(&house.world).0;
    let witness = witness.map(Witness);
    let tidying = house.clone();
    let tidy: Handler = Arc::new(move |_| {
        let house = tidying.clone();
        Box::pin(async move { tidy_up(&house).await })
    });
    let watching = house.clone();
    let watch: Handler = Arc::new(move |_| {
        let (house, mailer) = (watching.clone(), mailer.clone());
        Box::pin(async move {
            // What goes wrong with one keeps nobody from being reminded of the other.
            let (silence, reminded, recounted, invited, watched) = (
                reforms::note_silence(&house.reforms).await.map(drop),
                reforms::remind(&house.reforms).await.map(drop),
                treaties::recount(&house.treaties).await.map(drop),
                publications::watch(&house.publications, &mailer).await,
                complaints::watch(&house.complaints, &mailer).await,
            );
            silence.and(reminded).and(recounted).and(invited).and(watched)
        })
    });
    let worker = Worker::new(house.db.clone(), house.world.clone(), [(TIDY, tidy), (WATCH, watch)]);
    let working = tokio::spawn({
        let (worker, stopped) = (worker.clone(), stopped.clone());
        async move { worker.run_until(stopped).await }
    });
    let mut sequence = tokio::time::interval(SEQUENCE);
    let mut dispatch = tokio::time::interval(DISPATCH);
    let mut tidy = tokio::time::interval(TIDY_EVERY);
    let mut watch = tokio::time::interval(WATCH_EVERY);
    for interval in [&mut sequence, &mut dispatch, &mut tidy, &mut watch] {
        interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    }
    loop {
        let outcome = tokio::select! {
            _ = sequence.tick() => number(&house, witness.as_ref()).await,
            _ = dispatch.tick() => house.dispatch().await,
            _ = tidy.tick() => ask_for(&house, me, &worker, TIDY).await,
            _ = watch.tick() => ask_for(&house, me, &worker, WATCH).await,
            _ = stopped.changed() => break,
        };
        if let Err(cause) = outcome {
            tracing::warn!(%cause, "background work did not go; trying again");
        }
    }
    if let Err(cause) = working.await {
        tracing::warn!(%cause, "the job worker ended badly");
    }
}

async fn number(house: &House, witness: Option<&Witness>) -> base::Result<()> {
    access::audit::sequence(&house.db, &house.vault, &house.world).await?;
    if let Some(witness) = witness {
        witness.copy(&mut house.db.read().await?).await?;
    }
    Ok(())
}

/// One node asks for all.
async fn ask_for(house: &House, me: uuid::Uuid, worker: &Worker, job: &'static str) -> base::Result<()> {
    if jobs::leased(&house.db, &house.world, job, me, 600).await? {
        let mut tx = house.db.write().await?;
        jobs::put(&mut tx, &house.world, job, &(), house.world.now()).await?;
        tx.commit().await?;
        worker.wake();
    }
    Ok(())
}

async fn tidy_up(house: &House) -> base::Result<()> {
    complaints::tidy(&house.complaints).await?;
    let mut tx = house.db.write().await?;
    access::session::purge(&mut tx, &house.world, &house.institution.sessions).await?;
    tx.commit().await
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        return drop(interrupted.await);
    };
    tokio::select! {
        _ = interrupted => {}
        _ = terminated.recv() => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{FORWARDED_FOR, last_hop};
    use axum::http::{HeaderMap, HeaderValue};

    #[test]
    fn the_proxys_own_word_counts_and_not_the_visitors() {
        let said = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(FORWARDED_FOR, HeaderValue::from_static(value));
            }
            last_hop(&headers).map(|address| address.to_string())
        };
        assert_eq!(said(&["203.0.113.9"]).as_deref(), Some("203.0.113.9"));
        assert_eq!(said(&["127.0.0.1, 203.0.113.9"]).as_deref(), Some("203.0.113.9"));
        assert_eq!(said(&["198.51.100.1", "10.0.0.1, 2001:db8::7"]).as_deref(), Some("2001:db8::7"));
        assert_eq!(said(&["somebody"]), None);
        assert_eq!(said(&[]), None);
    }
}
