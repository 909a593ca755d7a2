//! The journal of letters sent and received.
//!
//! Here stand only codes and dates. The letter itself is sealed under its root, in the vault's entry
//! named here.

use crate::Code;
use base::{Date, EntryId, Error, Lang, Result, RootId, World};
use db::{ReadTx, WriteTx};
use rand::Rng as _;

/// All SQL of this module.
pub const SQL: &[&str] = &[ADD, GET, OF_ROOT, AWAITED, BY_CODE];

const ADD: &str = "INSERT INTO exchange_letter
    (id, number, root, direction, body, lang, dated, kind, entry, passed_on, reply_due, answers, code, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
const BY_CODE: &str =
    "SELECT id, number, root, direction, body, lang, dated, kind, entry, passed_on, reply_due, answers, code, hash
    FROM exchange_letter WHERE code = $1";
const GET: &str =
    "SELECT id, number, root, direction, body, lang, dated, kind, entry, passed_on, reply_due, answers, code, hash
    FROM exchange_letter WHERE id = $1";
const OF_ROOT: &str =
    "SELECT id, number, root, direction, body, lang, dated, kind, entry, passed_on, reply_due, answers, code, hash
    FROM exchange_letter WHERE root = $1 ORDER BY dated, id";
const AWAITED: &str =
    "SELECT id, number, root, direction, body, lang, dated, kind, entry, passed_on, reply_due, answers, code, hash
    FROM exchange_letter l WHERE reply_due <= $1
    AND NOT EXISTS (SELECT 1 FROM exchange_letter a WHERE a.answers = l.id)
    ORDER BY reply_due, id LIMIT $2";

base::id! {
    /// A letter in the journal.
    LetterId,
}

/// Which way a letter went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the institution.
    Outgoing,
    /// To the institution.
    Incoming,
}

/// The other side of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Party {
    /// The complainant.
    Complainant,
    /// A body of the register.
    Body(Code),
}

/// What of the complainant a letter passes on, as they agreed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassedOn {
    /// Name and story.
    Name,
    /// The story without the name.
    Story,
    /// Nothing.
    Nothing,
}

/// A letter in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its id.
    pub id: LetterId,
    /// Its number as written; for an incoming one the number the institution gave it.
    pub number: String,
    /// The root it belongs to.
    pub root: RootId,
    /// Which way it went.
    pub direction: Direction,
    /// To whom or from whom.
    pub party: Party,
    /// Its language.
    pub lang: Lang,
    /// Its date.
    pub date: Date,
    /// Its kind in the rulebook.
    pub kind: Code,
    /// The vault's entry that holds it; none if it is kept on paper only.
    pub entry: Option<EntryId>,
    /// What it passes on.
    pub passed_on: PassedOn,
    /// By when an answer must be here.
    pub reply_due: Option<Date>,
    /// The letter it answers.
    pub answers: Option<LetterId>,
    /// What stands on the letter for whoever wants to know whether it is ours.
    pub check: Option<Check>,
}

/// By which anybody can ask whether a letter is ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Ninety random bits in letters and digits; says nothing by itself.
    pub code: String,
    /// SHA-256 of the PDF in hexadecimal digits.
    pub hash: String,
}

impl Check {
    /// A new code: eighteen letters and digits without those that look alike.
    pub fn new_code(world: &World) -> String {
        let mut random = [0; 18];
        world.rng().fill_bytes(&mut random);
        random.iter().filter_map(|byte| CODE_SIGNS.get(usize::from(byte % 32)).copied().map(char::from)).collect()
    }

    /// A code as somebody typed it: without spaces and dashes, in capitals, with look-alikes read as what they stand for.
    pub fn read_code(typed: &str) -> String {
        let meant = |c: char| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            'U' => 'V',
            c => c,
        };
        typed.chars().filter(char::is_ascii_alphanumeric).map(meant).take(CODE_LENGTH).collect()
    }
}

/// Signs of a code's length.
const CODE_LENGTH: usize = 18;
/// Crockford's base 32.
const CODE_SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[derive(sqlx::FromRow)]
struct LetterRow {
    id: LetterId,
    number: String,
    root: RootId,
    direction: String,
    body: Option<Code>,
    lang: String,
    dated: Date,
    kind: Code,
    entry: Option<EntryId>,
    passed_on: String,
    reply_due: Option<Date>,
    answers: Option<LetterId>,
    code: Option<String>,
    hash: Option<String>,
}

impl Direction {
    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Outgoing => "outgoing",
            Self::Incoming => "incoming",
        }
    }
}

impl PassedOn {
    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Story => "story",
            Self::Nothing => "nothing",
        }
    }
}

impl LetterRow {
    fn letter(self) -> Result<Letter> {
        let unknown = |code: &str| Error::internal(format!("unknown code `{code}` in the journal of letters"));
        Ok(Letter {
            direction: [Direction::Outgoing, Direction::Incoming]
                .into_iter()
                .find(|d| d.code() == self.direction)
                .ok_or_else(|| unknown(&self.direction))?,
            passed_on: [PassedOn::Name, PassedOn::Story, PassedOn::Nothing]
                .into_iter()
                .find(|p| p.code() == self.passed_on)
                .ok_or_else(|| unknown(&self.passed_on))?,
            lang: self.lang.parse().map_err(Error::internal)?,
            id: self.id,
            number: self.number,
            root: self.root,
            party: self.body.map_or(Party::Complainant, Party::Body),
            date: self.dated,
            kind: self.kind,
            entry: self.entry,
            reply_due: self.reply_due,
            answers: self.answers,
            check: self.code.zip(self.hash).map(|(code, hash)| Check { code, hash }),
        })
    }
}

/// Enters a letter.
pub async fn record(tx: &mut WriteTx, letter: &Letter) -> Result<()> {
    let body = match &letter.party {
        Party::Complainant => None,
        Party::Body(code) => Some(code),
    };
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(letter.id)
            .bind(&letter.number)
            .bind(letter.root)
            .bind(letter.direction.code())
            .bind(body)
            .bind(letter.lang.code())
            .bind(letter.date)
            .bind(&letter.kind)
            .bind(letter.entry)
            .bind(letter.passed_on.code())
            .bind(letter.reply_due)
            .bind(letter.answers)
            .bind(letter.check.as_ref().map(|check| &check.code))
            .bind(letter.check.as_ref().map(|check| &check.hash))
    )
    .map(drop)
}

/// A letter.
pub async fn get(tx: &mut ReadTx, id: LetterId) -> Result<Letter> {
    let row: LetterRow = db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_one(&mut *c).await)?;
    row.letter()
}

/// The letters of a root, the oldest first.
pub async fn of_root(tx: &mut ReadTx, root: RootId) -> Result<Vec<Letter>> {
    let rows: Vec<LetterRow> = db::read!(tx, c => sqlx::query_as(OF_ROOT).bind(root).fetch_all(&mut *c).await)?;
    rows.into_iter().map(LetterRow::letter).collect()
}

/// Letters without an answer whose answer is due on this day or was before, the longest due first.
pub async fn awaited(tx: &mut ReadTx, on: Date, limit: u32) -> Result<Vec<Letter>> {
    let rows: Vec<LetterRow> =
        db::read!(tx, c => sqlx::query_as(AWAITED).bind(on).bind(i64::from(limit)).fetch_all(&mut *c).await)?;
    rows.into_iter().map(LetterRow::letter).collect()
}

/// The letter with a code that stands on it, if it is ours.
pub async fn by_code(tx: &mut ReadTx, typed: &str) -> Result<Option<Letter>> {
    let code = Check::read_code(typed);
    let row: Option<LetterRow> = db::read!(tx, c => sqlx::query_as(BY_CODE).bind(&code).fetch_optional(&mut *c).await)?;
    row.map(LetterRow::letter).transpose()
}
