//! Registers: regions, bodies, kinds of places, places, rights. Seeded by the rulebook, amended by
//! staff, every entry dated and versioned; nothing is ever changed or removed.
//!
//! An entry of a key begins on a day and holds until the next one begins or its own end. A new
//! version with the same first day corrects it; one with a later first day follows it. So a case of
//! 2021 is still in the region of 2021.
//!
//! A register holds a few thousand rows at most. A search loads it and folds in Rust, which both
//! engines do alike.

use crate::Code;
use crate::rulebook::{Dated, Level, Rulebook, Source};
use access::{Act, AuditExt as _, Granted, On, Permission};
use base::{Date, DateRange, Error, Lang, Result, Timestamp, Trilingual, World, fold};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// All SQL of this module.
pub const SQL: &[&str] = &[ALL, OF_KEY, ADD];

const ALL: &str = "SELECT key, version, kk, ru, en, valid_from, valid_until, replaces, parent, kind, level, region,
    source, seeded FROM exchange_register WHERE register = $1 ORDER BY key, version";
const OF_KEY: &str = "SELECT key, version, kk, ru, en, valid_from, valid_until, replaces, parent, kind, level, region,
    source, seeded FROM exchange_register WHERE register = $1 AND key = $2 ORDER BY version";
const ADD: &str = "INSERT INTO exchange_register (register, key, version, kk, ru, en, valid_from, valid_until,
    replaces, parent, kind, level, region, source, seeded, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    ON CONFLICT DO NOTHING RETURNING version";

/// An entry was added to a register or corrected.
pub const AMENDED: Act = Act("register.amended");

/// The registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Register {
    /// Regions and cities of their rank.
    Regions,
    /// State bodies and other organisations, and kinds of them.
    Bodies,
    /// Kinds of places where people are held or cared for.
    PlaceKinds,
    /// Such places.
    Places,
    /// Rights.
    Rights,
}

impl Register {
    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Regions => "regions",
            Self::Bodies => "bodies",
            Self::PlaceKinds => "place-kinds",
            Self::Places => "places",
            Self::Rights => "rights",
        }
    }
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The names.
    pub names: Trilingual,
    /// The days it holds.
    pub valid: DateRange,
    /// Entries of the day before whose place it took.
    pub replaces: Vec<Code>,
    /// The body it answers to; for a kind of place or a place the body responsible.
    pub parent: Option<Code>,
    /// The kind of a place or region.
    pub kind: Option<Code>,
    /// The level of a body.
    pub level: Option<Level>,
    /// The region of a body or place.
    pub region: Option<Code>,
    /// Who says so.
    pub source: Source,
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key, which never changes.
    pub key: Code,
    /// Its version, counted for each key from 1.
    pub version: u32,
    /// Whether it stands as the rulebook gave it.
    pub seeded: bool,
    /// What it says.
    pub content: Content,
}

#[derive(sqlx::FromRow)]
struct EntryRow {
    key: Code,
    version: i64,
    kk: String,
    ru: String,
    en: String,
    valid_from: Option<Date>,
    valid_until: Option<Date>,
    replaces: Json<Vec<Code>>,
    parent: Option<Code>,
    kind: Option<Code>,
    level: Option<String>,
    region: Option<Code>,
    source: Json<Source>,
    seeded: bool,
}

impl EntryRow {
    fn entry(self) -> Result<Entry> {
        Ok(Entry {
            version: u32::try_from(self.version).map_err(Error::internal)?,
            key: self.key,
            seeded: self.seeded,
            content: Content {
                names: Trilingual { kk: self.kk, ru: self.ru, en: self.en },
                valid: DateRange { from: self.valid_from, until: self.valid_until },
                replaces: self.replaces.0,
                parent: self.parent,
                kind: self.kind,
                level: self.level.map(|l| from_code(&l)).transpose()?,
                region: self.region,
                source: self.source.0,
            },
        })
    }
}

/// The code that serde gives a variant.
fn code_of<T: serde::Serialize>(variant: &T) -> Result<String> {
    match serde_json::to_value(variant).map_err(Error::internal)? {
        serde_json::Value::String(code) => Ok(code),
        other => Err(Error::internal(format!("{other} is no code"))),
    }
}

fn from_code<T: serde::de::DeserializeOwned>(code: &str) -> Result<T> {
    serde_json::from_value(code.into()).map_err(Error::internal)
}

/// Of the versions of one key, the one that holds on a day.
fn holding(versions: &[Entry], on: Date) -> Option<&Entry> {
    // Of equals `max_by_key` takes the last: the highest version of the latest first day.
    let begun = versions.iter().filter(|e| e.content.valid.from.is_none_or(|f| f <= on));
    begun.max_by_key(|e| e.content.valid.from).filter(|e| e.content.valid.contains(on))
}

async fn versions(tx: &mut ReadTx, register: Register, key: &Code) -> Result<Vec<Entry>> {
    let rows: Vec<EntryRow> =
        db::read!(tx, c => sqlx::query_as(OF_KEY).bind(register.code()).bind(key).fetch_all(&mut *c).await)?;
    rows.into_iter().map(EntryRow::entry).collect()
}

/// The entry of a key that holds on a day.
pub async fn get(tx: &mut ReadTx, register: Register, key: &Code, on: Date) -> Result<Option<Entry>> {
    let versions = versions(tx, register, key).await?;
    Ok(holding(&versions, on).cloned())
}

/// Every version of a key, the oldest first: its history.
pub async fn history(tx: &mut ReadTx, register: Register, key: &Code) -> Result<Vec<Entry>> {
    versions(tx, register, key).await
}

/// All entries that hold on a day, by key.
pub async fn list(tx: &mut ReadTx, register: Register, on: Date) -> Result<Vec<Entry>> {
    let by_key = all(tx, register).await?;
    Ok(by_key.values().filter_map(|versions| holding(versions, on)).cloned().collect())
}

async fn all(tx: &mut ReadTx, register: Register) -> Result<BTreeMap<Code, Vec<Entry>>> {
    let rows: Vec<EntryRow> = db::read!(tx, c => sqlx::query_as(ALL).bind(register.code()).fetch_all(&mut *c).await)?;
    let mut by_key: BTreeMap<Code, Vec<Entry>> = BTreeMap::new();
    for row in rows {
        let entry = row.entry()?;
        by_key.entry(entry.key.clone()).or_default().push(entry);
    }
    Ok(by_key)
}

/// Entries of a day whose name has all words typed, in any language and spelling; first those whose
/// name in `lang` begins as typed, then the others, each by name. At most fifty.
pub async fn find(tx: &mut ReadTx, register: Register, typed: &str, lang: Lang, on: Date) -> Result<Vec<Entry>> {
    let typed = fold(typed.trim());
    let mut found: Vec<(bool, String, Entry)> = Vec::new();
    for entry in list(tx, register, on).await? {
        let names = Lang::ALL.map(|l| fold(entry.content.names.get(l)));
        let own = fold(entry.content.names.get(lang));
        if names.iter().any(|name| typed.split_whitespace().all(|word| name.contains(word))) {
            found.push((!own.starts_with(&typed), own, entry));
        }
    }
    found.sort_by(|a, b| (a.0, &a.1, &a.2.key).cmp(&(b.0, &b.1, &b.2.key)));
    Ok(found.into_iter().take(50).map(|(.., entry)| entry).collect())
}

async fn add(tx: &mut WriteTx, register: Register, entry: &Entry, at: Timestamp) -> Result<()> {
    let Entry { key, version, seeded, content } = entry;
    let level = content.level.as_ref().map(code_of).transpose()?;
    let added: Option<i64> = db::write!(tx, c => sqlx::query_scalar(ADD)
        .bind(register.code())
        .bind(key)
        .bind(i64::from(*version))
        .bind(&content.names.kk)
        .bind(&content.names.ru)
        .bind(&content.names.en)
        .bind(content.valid.from)
        .bind(content.valid.until)
        .bind(Json(&content.replaces))
        .bind(&content.parent)
        .bind(&content.kind)
        .bind(&level)
        .bind(&content.region)
        .bind(Json(&content.source))
        .bind(*seeded)
        .bind(at)
        .fetch_optional(&mut *c)
        .await)?;
    added.map(drop).ok_or(Error::Conflict("register-conflict"))
}

/// A change of a register by staff. The key is new, or the content is: with the first day of an
/// entry that is there it corrects that entry (or ends it, with `valid.until`), with a later first
/// day it follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The register.
    pub register: Register,
    /// The key: letters, digits and dashes.
    pub key: Code,
    /// The version the change was made from, 0 for a new key.
    pub from_version: u32,
    /// What the entry says from now on.
    pub content: Content,
}

/// Amends a register and writes it into the audit log.
///
/// # Errors
/// [`Error::Forbidden`] without the right to amend registers, [`Error::Conflict`] if somebody amended
/// the key meanwhile, [`Error::Invalid`] for an empty name, a key that is none, or days that end
/// before they begin.
pub async fn amend(tx: &mut WriteTx, world: &World, granted: &Granted, change: Change) -> Result<Entry> {
    if granted.permission() != Permission::AmendRegisters {
        return Err(Error::Forbidden(Permission::AmendRegisters.code()));
    }
    let Change { register, key, from_version, content } = change;
    let mut mistakes = Vec::new();
    if key.as_str().is_empty()
        || key.as_str().len() > 60
        || !key.as_str().chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    {
        mistakes.push(base::Mistake::new("key", "register-mistake-key"));
    }
    for lang in Lang::ALL {
        if content.names.get(lang).trim().is_empty() {
            mistakes.push(base::Mistake::new(format!("names.{lang}"), "register-mistake-name"));
        }
    }
    if matches!(content.valid, DateRange { from: Some(from), until: Some(until) } if until < from) {
        mistakes.push(base::Mistake::new("valid.until", "register-mistake-until"));
    }
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes));
    }
    let last = versions(tx, register, &key).await?.last().map_or(0, |e| e.version);
    if last != from_version {
        return Err(Error::Conflict("register-conflict"));
    }
    let entry = Entry { key, version: last + 1, seeded: false, content };
    add(tx, register, &entry, world.now()).await?;
    tx.audit(world, granted, AMENDED, On::NOTHING.object(&format!("{}:{}", register.code(), entry.key))).await?;
    Ok(entry)
}

/// What [`seed`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seeded {
    /// Entries that are new, or corrected by a newer rulebook.
    pub added: u32,
    /// Entries that differ from the rulebook because staff amended them; they were left alone.
    pub kept: u32,
}

/// Brings the registers up to the rulebook. What staff amended stays as they left it. Seeding again
/// adds nothing.
pub async fn seed(tx: &mut WriteTx, world: &World, rulebook: &Rulebook) -> Result<Seeded> {
    let codes = |keys: &[String]| keys.iter().map(|k| Code::from(k.as_str())).collect::<Vec<_>>();
    let plain = |names: &Trilingual, dated: &dyn Dated| Content {
        names: names.clone(),
        valid: *dated.valid(),
        replaces: Vec::new(),
        parent: None,
        kind: None,
        level: None,
        region: None,
        source: dated.source().clone(),
    };
    let mut given: Vec<(Register, &str, Content)> = Vec::new();
    for region in &rulebook.regions {
        let kind = Some(code_of(&region.kind)?.into());
        given.push((
            Register::Regions,
            &region.key,
            Content { replaces: codes(&region.replaces), kind, ..plain(&region.names, region) },
        ));
    }
    for body in &rulebook.bodies {
        let content = Content {
            replaces: codes(&body.replaces),
            parent: body.superior.as_deref().map(Code::from),
            kind: Some(code_of(&body.scope)?.into()),
            level: Some(body.level),
            ..plain(&body.names, body)
        };
        given.push((Register::Bodies, &body.key, content));
    }
    for place in &rulebook.places {
        let parent = Some(place.responsible.as_str().into());
        given.push((Register::PlaceKinds, &place.key, Content { parent, ..plain(&place.names, place) }));
    }
    for right in &rulebook.rights {
        given.push((Register::Rights, &right.key, plain(&right.names, right)));
    }
    let mut done = Seeded::default();
    for (register, key, content) in given {
        let key = Code::from(key);
        let versions = versions(tx, register, &key).await?;
        let same_day = versions.iter().rfind(|e| e.content.valid.from == content.valid.from);
        match same_day {
            Some(entry) if entry.content == content => {}
            Some(entry) if !entry.seeded => done.kept += 1,
            _ => {
                let version = versions.last().map_or(0, |e| e.version) + 1;
                add(tx, register, &Entry { key, version, seeded: true, content }, world.now()).await?;
                done.added += 1;
            }
        }
    }
    Ok(done)
}
