//! The command line. Exit codes: 0 done, 1 something is wrong with what was looked at, 2 the command
//! could not be carried out.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is where the program speaks to its operator")]

use crate::assemble::texts;
use crate::publish_data::PublishData;
use crate::{audit, demo, import, publish, publish_data, rulebook, serve, setup, upkeep};
use base::{Error, Lang};
use clap::{Args, Parser, Subcommand, ValueEnum};
use reforms::model::outside::Origin;
use reforms::model::programme::ProgrammeId;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

/// What a command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done; nothing is wrong.
    Good,
    /// Done; something is wrong with what was looked at, and it was said what.
    Bad,
}

#[derive(Debug, Parser)]
#[command(name = "arasha", version, about = "Runs a national human rights institution", propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the institution's pages
    #[command(after_help = "Example:\n  arasha serve --data ./data --listen 127.0.0.1:8080")]
    Serve(Serve),
    /// Fill an empty database with an invented institution
    #[command(after_help = "Example:\n  arasha demo --data ./data --scale small")]
    Demo(Demo),
    /// Set up a real institution: its units, keys and first administrator
    #[command(
        after_help = "Example:\n  arasha setup --data /var/lib/arasha --administrator a.person --sheets sheets.pdf \\\n    --trustee 'First trustee' --trustee 'Second trustee' --trustee 'Third trustee' --trustee 'Fourth' --trustee 'Fifth'"
    )]
    Setup(Setup),
    /// Bring the tables up to date
    #[command(after_help = "Example:\n  arasha migrate --data ./data")]
    Migrate(Place),
    /// Back up database and files, sealed to the recovery key; the institution may be served meanwhile
    #[command(
        after_help = "Examples:\n  arasha backup --data ./data --to /mnt/backups --keep 30\n  arasha backup --data ./data --keys-to /mnt/keys"
    )]
    Backup(Backup),
    /// Put a backup back into an empty place, on either engine, and prove that it is whole
    #[command(
        after_help = "Example:\n  arasha restore --from /mnt/backups --data ./new --keys ./keys --recovery shares.txt"
    )]
    Restore(Restore),
    /// Look at disk, clock, keys, permissions, audit log, jobs, mail and backups, and say what to do
    #[command(after_help = "Example:\n  arasha doctor --data ./data --backups /mnt/backups")]
    Doctor(Doctor),
    /// Look after the audit log
    #[command(subcommand)]
    Audit(Audit),
    /// Look after rulebooks
    #[command(subcommand)]
    Rulebook(Rulebook),
    /// Import what others recommended to the State
    #[command(subcommand)]
    Import(Import),
    /// Write what is published to files
    #[command(subcommand)]
    Publish(Publish),
}

/// Where the institution's data is.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// Folder of the database and the sealed files
    #[arg(long, env = "ARASHA_DATA", default_value = "./data")]
    pub data: PathBuf,
    /// Folder of the node's keys, apart from database and backups [default: DATA/keys]
    #[arg(long, env = "ARASHA_KEYS")]
    pub keys: Option<PathBuf>,
    /// PostgreSQL address; SQLite in the data folder if left out
    #[arg(long, env = "ARASHA_DATABASE", value_name = "URL")]
    pub database: Option<String>,
    /// Folder of another country's rulebook
    #[arg(long, env = "ARASHA_RULEBOOK", value_name = "DIR")]
    pub rulebook: Option<PathBuf>,
    /// Address people see, as `https://ombudsman.example`: passkeys are bound to it [default: `http://localhost`]
    #[arg(long, env = "ARASHA_ORIGIN", value_name = "URL")]
    pub origin: Option<String>,
}

impl Place {
    /// The address people see.
    pub(crate) fn origin(&self) -> &str {
        self.origin.as_deref().unwrap_or("http://localhost")
    }

    /// What passkeys are bound to.
    pub(crate) fn party(&self) -> anyhow::Result<access::passkeys::Party> {
        access::passkeys::Party::of(self.origin()).map_err(|wrong| anyhow::anyhow!("--origin: {wrong}"))
    }

    /// Where the keys are.
    pub(crate) fn keys(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| self.data.join("keys"))
    }
}

/// Serve the institution's pages.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Settings as TOML; what the command line says wins
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Address to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "ARASHA_LISTEN")]
    pub(crate) listen: Option<SocketAddr>,
    /// The institution is reached by https (a proxy in front takes care of certificates)
    #[arg(long, env = "ARASHA_HTTPS")]
    pub(crate) https: bool,
    /// File outside the machine (a mounted folder) that keeps a copy of the audit log's checkpoints
    #[arg(long, env = "ARASHA_WITNESS", value_name = "FILE")]
    pub(crate) witness: Option<PathBuf>,
    /// By which server the daily word is sent, as `smtps://user:password@host` or `file:///folder`; without it none is
    #[arg(long, env = "ARASHA_MAIL", value_name = "URL", hide_env_values = true)]
    pub(crate) mail: Option<String>,
    /// Address mails come from, as `Arasha <no-reply@ombudsman.example>`
    #[arg(long, env = "ARASHA_MAIL_FROM", value_name = "ADDRESS")]
    pub(crate) mail_from: Option<String>,
}

/// How many cases the demonstration holds: `small`, `large`, or a number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale(pub(crate) usize);

/// Cases of the largest demonstration.
const MOST_CASES: usize = 1_000_000;

impl FromStr for Scale {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, String> {
        let wrong = || format!("`{s}` is no scale: give small, large, or a number of cases from 1 to {MOST_CASES}");
        match s {
            "small" => Ok(Self(40)),
            "large" => Ok(Self(4_000)),
            number => number.parse().ok().filter(|n| (1..=MOST_CASES).contains(n)).map(Self).ok_or_else(wrong),
        }
    }
}

/// Fill an empty database with an invented institution.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    #[command(flatten)]
    pub(crate) place: Place,
    /// How much it holds
    #[arg(long, value_name = "small|large|N", default_value = "small")]
    pub(crate) scale: Scale,
}

/// Set up a real institution.
#[derive(Debug, Args)]
pub(crate) struct Setup {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Sign-in name of the first administrator
    #[arg(long)]
    pub(crate) administrator: String,
    /// File whose first line is the administrator's password; asked for on standard input if left out
    #[arg(long, value_name = "FILE")]
    pub(crate) password_file: Option<PathBuf>,
    /// A trustee who keeps a share of the recovery secret; give one for each of them
    #[arg(long = "trustee", value_name = "NAME", required = true)]
    pub(crate) trustees: Vec<String>,
    /// How many trustees it takes to put the secret together
    #[arg(long, default_value_t = 3)]
    pub(crate) threshold: u8,
    /// Hours between asking for somebody's access and giving it back, in which its owner may object
    #[arg(long, default_value_t = 72)]
    pub(crate) wait_hours: u16,
    /// PDF that gets the trustees' sheets: print it, hand the pages out, and delete it
    #[arg(long, value_name = "FILE")]
    pub(crate) sheets: PathBuf,
    /// Language of the sheets: kk, ru or en
    #[arg(long, default_value = "kk")]
    pub(crate) lang: String,
}

/// Back up.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Folder of the backups, on another disk or machine
    #[arg(long, value_name = "FOLDER", required_unless_present = "keys_to")]
    pub(crate) to: Option<PathBuf>,
    /// Leave so many backups there and remove older ones
    #[arg(long, value_name = "N")]
    pub(crate) keep: Option<usize>,
    /// Folder for a copy of the keys, apart from the backups; copies older than 30 days are removed
    #[arg(long, value_name = "FOLDER")]
    pub(crate) keys_to: Option<PathBuf>,
}

/// Put a backup back.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    pub(crate) place: Place,
    /// A backup, or the folder of several: then the newest
    #[arg(long, value_name = "FOLDER")]
    pub(crate) from: PathBuf,
    /// File with the trustees' shares, a line each; delete it afterwards
    #[arg(long, value_name = "FILE")]
    pub(crate) recovery: PathBuf,
}

/// Look at everything.
#[derive(Debug, Args)]
pub(crate) struct Doctor {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Folder of the backups
    #[arg(long, value_name = "FOLDER")]
    pub(crate) backups: Option<PathBuf>,
    /// By which server the daily word is sent, as `arasha serve` is told
    #[arg(long, env = "ARASHA_MAIL", value_name = "URL", hide_env_values = true)]
    pub(crate) mail: Option<String>,
    /// Address mails come from
    #[arg(long, env = "ARASHA_MAIL_FROM", value_name = "ADDRESS")]
    pub(crate) mail_from: Option<String>,
    /// How to say it
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Subcommand)]
enum Audit {
    /// Check every leaf, checkpoint and case chain; needs no server
    #[command(after_help = "Example:\n  arasha audit verify --data ./data --witness /mnt/witness/checkpoints")]
    Verify(Verify),
}

/// Check the audit log.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The copy of the checkpoints that left the machine
    #[arg(long, value_name = "FILE")]
    pub(crate) witness: Option<PathBuf>,
    /// How to say it
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Subcommand)]
enum Rulebook {
    /// Say what is wrong with a rulebook, with file, line and remedy
    #[command(after_help = "Example:\n  arasha rulebook check rulebook/kz")]
    Check(Check),
}

/// Check a rulebook.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The rulebook's folder
    pub(crate) dir: PathBuf,
    /// How to say it
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// The full export of the Universal Human Rights Index, JSON or XLSX; what it no longer has is withdrawn
    #[command(after_help = "Example:\n  arasha import uhri export-full-en.json --state Kazakhstan --dry-run")]
    Uhri(ImportFile),
    /// Recommendations of the UPR from a CSV of UPR Info's database
    #[command(after_help = "Example:\n  arasha import upr upr.csv --state Kazakhstan --data ./data")]
    Upr(ImportFile),
    /// OHCHR's thematic list of the State's UPR recommendations, DOCX
    #[command(after_help = "Example:\n  arasha import upr-list thematic-list.docx --state Kazakhstan")]
    UprList(ImportFile),
    /// Recommendations of IMPACT OSS, CSV
    #[command(after_help = "Example:\n  arasha import impact-oss recommendations.csv --state Kazakhstan --format json")]
    ImpactOss(ImportFile),
    /// Measures of a programme from our own table, XLSX: new ones become drafts, others are corrected
    #[command(
        after_help = "Example:\n  arasha import measures measures.xlsx --programme 019a3c0e5b7d7c1f9d2b3a4c5d6e7f80 --dry-run\n\nThe empty table is at /office/measures/template.xlsx; a programme's number stands at the end of its page's address."
    )]
    Measures(ImportMeasures),
}

/// Import a table of measures.
#[derive(Debug, Args)]
pub(crate) struct ImportMeasures {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The table
    pub(crate) file: PathBuf,
    /// The programme they belong to, by the number in its page's address
    #[arg(long, value_name = "ID")]
    pub(crate) programme: ProgrammeId,
    /// Why measures that are public already are corrected; readers see it
    #[arg(long, value_name = "REASON", default_value = "")]
    pub(crate) why: String,
    /// Say what would come of it, and store nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How to say it
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

/// Import a file.
#[derive(Debug, Args)]
pub(crate) struct ImportFile {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The file, as its source gives it
    pub(crate) file: PathBuf,
    /// The State whose recommendations are wanted, by its English name
    #[arg(long, value_name = "NAME")]
    pub(crate) state: String,
    /// Say what would come of it, and store nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How to say it
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Subcommand)]
enum Publish {
    /// The annual report of a year in one language, as it was published or, before that, as a draft
    #[command(
        after_help = "Examples:\n  arasha publish report --year 2026 --lang kk --out report-kk.pdf\n  arasha publish report --year 2026 --lang en --out report.docx --data ./data"
    )]
    Report(PublishReport),
    /// A release of open data as a Data Package with its catalogue; the same bytes that the site serves
    #[command(after_help = "Example:\n  arasha publish data --release 2026-annual --out ./package")]
    Data(PublishData),
}

/// Write the annual report.
#[derive(Debug, Args)]
pub(crate) struct PublishReport {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The year it is about
    #[arg(long)]
    pub(crate) year: i64,
    /// Language: kk, ru or en
    #[arg(long, default_value = "kk")]
    pub(crate) lang: String,
    /// The file; .pdf, .docx or .html says which kind
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

/// How to say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Does what the command line says.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(cause) => return failed(&cause.into()),
    };
    let outcome = runtime.block_on(async {
        match cli.command {
            Command::Serve(serve) => serve::serve(serve).await,
            Command::Demo(demo) => demo::demo(demo).await,
            Command::Setup(setup) => setup::setup(setup).await,
            Command::Backup(asked) => upkeep::backup(asked).await,
            Command::Restore(asked) => upkeep::restore(asked).await,
            Command::Doctor(asked) => upkeep::doctor(asked).await,
            Command::Migrate(place) => migrate(&place).await,
            Command::Audit(Audit::Verify(verify)) => audit::verify(verify).await,
            Command::Rulebook(Rulebook::Check(check)) => rulebook::check(&check),
            Command::Publish(Publish::Report(asked)) => publish::report(asked).await,
            Command::Import(Import::Uhri(asked)) => import::import(Origin::Uhri, asked).await,
            Command::Import(Import::Upr(asked)) => import::import(Origin::Upr, asked).await,
            Command::Import(Import::UprList(asked)) => import::import(Origin::UprList, asked).await,
            Command::Import(Import::ImpactOss(asked)) => import::import(Origin::ImpactOss, asked).await,
            Command::Import(Import::Measures(asked)) => import::measures(asked).await,
            Command::Publish(Publish::Data(asked)) => publish_data::data(asked).await,
        }
    });
    match outcome {
        Ok(Outcome::Good) => ExitCode::SUCCESS,
        Ok(Outcome::Bad) => ExitCode::from(1),
        Err(cause) => failed(&cause),
    }
}

fn failed(cause: &anyhow::Error) -> ExitCode {
    let words: Vec<String> = cause.chain().map(in_words).collect();
    eprintln!("arasha: {}", words.join(": "));
    ExitCode::from(2)
}

/// A cause as it is said: what a person can mend, in the words that the pages have for it.
fn in_words(cause: &(dyn std::error::Error + 'static)) -> String {
    match (cause.downcast_ref::<Error>(), texts()) {
        (Some(Error::Invalid(mistakes)), Ok(texts)) => {
            let said = mistakes.iter().map(|m| format!("{}: {}", m.field, texts.mistake(Lang::En, m)));
            said.collect::<Vec<_>>().join("; ")
        }
        (Some(Error::Conflict(key)), Ok(texts)) => texts.text(Lang::En, key, &[]),
        _ => cause.to_string(),
    }
}

async fn migrate(place: &Place) -> anyhow::Result<Outcome> {
    let options = db::Options::choose(&place.data, place.database.as_deref())?;
    let applied = db::Db::connect(&options).await?.migrate().await?;
    println!("{applied} migrations applied");
    Ok(Outcome::Good)
}
