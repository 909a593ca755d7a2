//! The program under measurement: a fresh demonstration institution, served by the release build.

use anyhow::{Context, ensure};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A running server; gone when dropped.
pub(crate) struct Server {
    folder: TempDir,
    child: Child,
    database: Option<String>,
    /// Where it listens, `127.0.0.1:PORT`.
    pub(crate) address: String,
    /// From its start to its first answer.
    pub(crate) started_in: Duration,
}

/// The file of the demonstration's accounts.
const ACCOUNTS: &str = "demo-accounts.json";

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &there)?;
        } else {
            std::fs::copy(entry.path(), there)?;
        }
    }
    Ok(())
}

/// The binary beside this one.
pub(crate) fn program() -> anyhow::Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name("arasha");
    ensure!(path.exists(), "{} is not there; run `make bench`, which builds it", path.display());
    Ok(path)
}

impl Server {
    /// Fills a fresh database and serves it.
    pub(crate) async fn start(database: Option<&str>, scale: &str) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let database = database.map(ToOwned::to_owned);
        let mut demo = Command::new(program()?);
        demo.args(["demo", "--scale", scale, "--data"]).arg(folder.path()).stdout(Stdio::null());
        if let Some(url) = &database {
            demo.args(["--database", url]);
        }
        ensure!(demo.status()?.success(), "the demonstration institution could not be made");
        let (child, address, started_in) = serve(&folder, database.as_deref()).await?;
        Ok(Self { folder, child, database, address, started_in })
    }

    /// The same institution on PostgreSQL: backed up here, restored there.
    pub(crate) async fn moved_to(&self, url: &str) -> anyhow::Result<Self> {
        let (folder, backups) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let (here, shares) = (self.folder.path(), backups.path().join("shares"));
        let words: Vec<String> = serde_json::from_str(&std::fs::read_to_string(here.join("demo-shares.json"))?)?;
        std::fs::write(&shares, words.join("\n"))?;
        let mut backup = Command::new(program()?);
        backup.arg("backup").arg("--data").arg(here).arg("--to").arg(backups.path()).stdout(Stdio::null());
        ensure!(backup.status()?.success(), "the institution could not be backed up");
        let mut restore = Command::new(program()?);
        restore.arg("restore").arg("--from").arg(backups.path()).arg("--recovery").arg(&shares);
        restore.arg("--data").arg(folder.path()).args(["--database", url]).stdout(Stdio::null());
        restore.arg("--keys").arg(here.join("keys"));
        ensure!(restore.status()?.success(), "the institution could not be restored on PostgreSQL");
        copy(&here.join("keys"), &folder.path().join("keys"))?;
        std::fs::copy(here.join(ACCOUNTS), folder.path().join(ACCOUNTS))?;
        let (child, address, started_in) = serve(&folder, Some(url)).await?;
        Ok(Self { folder, child, database: Some(url.to_owned()), address, started_in })
    }

    /// The accounts of the demonstration, as JSON.
    pub(crate) fn accounts(&self) -> anyhow::Result<String> {
        Ok(std::fs::read_to_string(self.folder.path().join(ACCOUNTS))?)
    }

    /// `kill -9`, and the same data served again.
    pub(crate) async fn kill_and_restart(mut self) -> anyhow::Result<Self> {
        self.child.kill()?;
        self.child.wait()?;
        let (child, address, started_in) = serve(&self.folder, self.database.as_deref()).await?;
        self.child = child;
        self.address = address;
        self.started_in = started_in;
        Ok(self)
    }

    /// How many of these references stand in the SQLite database.
    pub(crate) async fn filed_among(&self, references: &[String]) -> anyhow::Result<usize> {
        let options = SqliteConnectOptions::new().filename(self.folder.path().join("arasha.db")).read_only(true);
        let mut conn = options.connect().await?;
        let mut there = 0;
        for reference in references {
            let found: Option<i64> = sqlx::query_scalar("SELECT 1 FROM complaint_case WHERE reference = $1")
                .bind(reference)
                .fetch_optional(&mut conn)
                .await?;
            there += usize::from(found.is_some());
        }
        Ok(there)
    }

    /// Resident memory in MB (Linux).
    pub(crate) fn resident_megabytes(&self) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find(|l| l.starts_with("VmRSS:")).context("no VmRSS")?;
        let kilobytes: u64 = line.split_whitespace().nth(1).context("no VmRSS")?.parse()?;
        Ok(kilobytes / 1000)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.child.kill().is_ok() {
            drop(self.child.wait());
        }
    }
}

async fn serve(folder: &TempDir, database: Option<&str>) -> anyhow::Result<(Child, String, Duration)> {
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let address = format!("127.0.0.1:{port}");
    let mut command = Command::new(program()?);
    command.args(["serve", "--listen", &address, "--data"]).arg(folder.path());
    command.env("ARASHA_LOG", "warn").stdout(Stdio::null());
    if let Some(url) = database {
        command.args(["--database", url]);
    }
    let started = Instant::now();
    let child = command.spawn()?;
    while !crate::client::answers(&address, "/readyz").await {
        ensure!(started.elapsed() < Duration::from_secs(30), "the server does not answer");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok((child, address, started.elapsed()))
}
