//! What an operator should look at: each check says how it stands, and what to do.

use crate::backup::{Manifest, backups, manifest, walk};
use base::{Result, World};
use db::{Cursor, Db};
use serde::Serialize;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Look<'a> {
    /// The data folder.
    pub data: &'a Path,
    /// The keys folder.
    pub keys: &'a Path,
    /// Where the backups are, if that is known.
    pub backups: Option<&'a Path>,
}

/// How one thing stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What was looked at.
    pub what: &'static str,
    /// Whether it is as it should be.
    pub good: bool,
    /// How it stands.
    pub found: String,
    /// What to do, if it is not.
    pub remedy: Option<&'static str>,
}

impl Check {
    fn of(what: &'static str, good: bool, found: impl Into<String>, remedy: &'static str) -> Self {
        Self { what, good, found: found.into(), remedy: (!good).then_some(remedy) }
    }
}

/// Megabytes that must be free: a day of filings with files, and the room SQLite needs to fold its log back.
const FREE_MB: u64 = 2_000;
/// Hours after which a backup is too old.
const BACKUP_HOURS: i64 = 26;
/// Seconds after which a leaf should have its number.
const NUMBERED: i64 = 60;

/// Looks at everything that can be looked at without a password.
pub async fn look(look: &Look<'_>, db: &Db, vault: &vault::Vault, world: &World) -> Result<Vec<Check>> {
    let mut checks = vec![disk(look.data), folder_is_private("keys", look.keys), keys_apart(look)];
    checks.push(private("key files", &contents(look.keys), "chmod 600 these files"));
    checks.push(private(
        "data folder",
        &data(look.data),
        "chmod go= these: nobody but the program's own account may look in",
    ));
    if let Some(folder) = look.backups.filter(|folder| folder.exists()) {
        let remedy = "chmod go= these; on a mounted disk without modes, mount it for the program's own account alone";
        checks.push(private("backup files", &dumps(folder), remedy));
    }
    let mut tx = db.read().await?;
    checks.push(clock(&mut tx, vault, world).await?);
    let (waiting, since) = access::audit::waiting(&mut tx).await?;
    let late = since.is_some_and(|at| at.plus_seconds(NUMBERED) < world.now());
    checks.push(Check::of(
        "audit log",
        !late,
        format!("{waiting} leaves wait for their number"),
        "start `arasha serve`: its sequencer numbers them; if it runs, look at its log",
    ));
    let dead = jobs_dead(&mut tx).await?;
    checks.push(Check::of(
        "jobs",
        dead == 0,
        format!("{dead} jobs were given up"),
        "look for «job» in the log of `arasha serve`, mend the cause, and file an issue if it is ours",
    ));
    drop(tx);
    checks.push(backup_age(look.backups, world));
    Ok(checks)
}

async fn jobs_dead(tx: &mut db::ReadTx) -> Result<usize> {
    Ok(jobs::dead(tx, Cursor::START, 1_000).await?.rows.len())
}

fn disk(data: &Path) -> Check {
    let remedy = "make room, or move the data folder to a larger disk: when it is full, nobody can file";
    let output = Command::new("df").args(["--output=avail", "--block-size=1000000"]).arg(data).output();
    let free: Option<u64> = output.ok().and_then(|output| {
        String::from_utf8_lossy(&output.stdout).lines().nth(1).and_then(|line| line.trim().parse().ok())
    });
    match free {
        Some(free) => Check::of("disk", free >= FREE_MB, format!("{free} MB are free"), remedy),
        None => Check::of("disk", false, format!("{} cannot be looked at", data.display()), remedy),
    }
}

/// The bits of a mode that let others than the owner in.
const OTHERS: u32 = 0o077;

fn mode(path: &Path) -> Option<u32> {
    Some(std::fs::metadata(path).ok()?.permissions().mode() & 0o777)
}

fn folder_is_private(what: &'static str, folder: &Path) -> Check {
    let remedy = "chmod 700 the folder: nobody but the program's own account may look into it";
    match mode(folder) {
        Some(mode) => Check::of(what, mode & OTHERS == 0, format!("{} has mode {mode:o}", folder.display()), remedy),
        None => Check::of(
            what,
            false,
            format!("{} is not there", folder.display()),
            "restore the keys folder from its own copy",
        ),
    }
}

/// Most places that one line names.
const NAMED: usize = 5;

/// Whether only their owner may read these; what is not there is no matter.
fn private(what: &'static str, places: &[PathBuf], remedy: &'static str) -> Check {
    let open: Vec<_> = places.iter().filter(|path| mode(path).is_some_and(|mode| mode & OTHERS != 0)).collect();
    let named: Vec<_> = open.iter().take(NAMED).map(|path| path.display().to_string()).collect();
    let found = match (named.join(", "), open.len().saturating_sub(NAMED)) {
        (none, _) if none.is_empty() => "only their owner reads them".to_owned(),
        (named, 0) => format!("others may read {named}"),
        (named, more) => format!("others may read {named} and {more} more"),
    };
    Check::of(what, open.is_empty(), found, remedy)
}

/// All files of a folder.
fn contents(folder: &Path) -> Vec<PathBuf> {
    walk(folder).unwrap_or_default().into_iter().map(|place| folder.join(place)).collect()
}

/// The data folder, the database in it, and the folder whose mode keeps the sealed uploads.
fn data(folder: &Path) -> Vec<PathBuf> {
    let inside = ["arasha.db", "arasha.db-wal", "arasha.db-shm", "files"].map(|name| folder.join(name));
    std::iter::once(folder.to_owned()).chain(inside).collect()
}

/// The folder of the backups, each backup with its files, and the folder whose mode keeps the sealed uploads.
fn dumps(folder: &Path) -> Vec<PathBuf> {
    let each = backups(folder).unwrap_or_default();
    let files = each.iter().flat_map(|backup| contents(backup));
    [folder.to_owned(), folder.join("files")].into_iter().chain(each.iter().cloned()).chain(files).collect()
}

fn keys_apart(look: &Look<'_>) -> Check {
    let inside = look.backups.is_some_and(|backups| look.keys.starts_with(backups));
    Check::of(
        "keys and backups",
        !inside,
        if inside { "the keys lie among the backups" } else { "the keys are in no backup" },
        "move the keys folder out (--keys): with it a stolen backup is half opened, and erased cases come back",
    )
}

/// The clock against the newest moment the audit log knows.
async fn clock(tx: &mut db::ReadTx, vault: &vault::Vault, world: &World) -> Result<Check> {
    let newest = access::audit::newest_checkpoint(tx).await?;
    let newest = newest.and_then(|note| access::audit::Checkpoint::read(&note, vault)).map(|checkpoint| checkpoint.at);
    let now = world.now();
    let good = newest.is_none_or(|at| at <= now);
    let found = format!("it is {now}");
    Ok(Check::of("clock", good, found, "set the machine's clock (timedatectl set-ntp true): the log is ahead of it"))
}

fn backup_age(folder: Option<&Path>, world: &World) -> Check {
    let remedy = "run `arasha backup --to FOLDER` every day by a timer, and give the folder here: --backups FOLDER";
    let Some(folder) = folder else {
        return Check::of("backup", false, "it is not known where the backups are", remedy);
    };
    let newest = backups(folder).and_then(|mut all| all.pop().map(|newest| manifest(&newest)).transpose());
    match newest {
        Ok(Some((Manifest { made_at, .. }, _))) => {
            let good = made_at.plus_seconds(BACKUP_HOURS * 3_600) >= world.now();
            Check::of("backup", good, format!("the newest is of {made_at}"), remedy)
        }
        Ok(None) => Check::of("backup", false, format!("there is none in {}", folder.display()), remedy),
        Err(cause) => Check::of("backup", false, cause.to_string(), remedy),
    }
}
