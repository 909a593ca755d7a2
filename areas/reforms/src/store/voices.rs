//! What was said of measures, what it rests on, and what waits for an officer's look.

use crate::model::measure::MeasureId;
use crate::model::programme::ProgrammeId;
use crate::model::voice::{Evidence, EvidenceKind, Saying, Shows, Spoken, VoiceId};
use base::{Lang, PersonId, Result, Timestamp};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use uuid::Uuid;

const SAY: &str =
    "INSERT INTO reform_voice (id, measure, n, voice, spoken_on, at, person, role, body, organisation, consent,
    scale, grade, sense, method, kk, ru, en, corrects, why)
    SELECT $1, $2, COALESCE(MAX(n), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19
    FROM reform_voice WHERE measure = $2";
const PROVE: &str = "INSERT INTO reform_evidence (voice, n, kind, shows, words, address, card)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const THREAD: &str = "SELECT * FROM reform_voice WHERE measure = $1 AND at < $2 ORDER BY n";
const OF_PROGRAMME: &str = "SELECT v.* FROM reform_voice v JOIN reform_measure m ON m.id = v.measure
    WHERE m.programme = $1 AND v.at < $2 ORDER BY v.measure, v.n";
const GET: &str = "SELECT * FROM reform_voice WHERE id = $1";
const EVIDENCE: &str = "SELECT e.voice, e.n, e.kind, e.shows, e.words, e.address, e.card FROM reform_evidence e
    JOIN reform_voice v ON v.id = e.voice WHERE v.measure = $1 ORDER BY e.voice, e.n";
const CARD: &str = "SELECT v.measure, e.card FROM reform_evidence e JOIN reform_voice v ON v.id = e.voice
    WHERE e.voice = $1 AND e.n = $2 AND e.card IS NOT NULL";
/// What became known last, of one programme or measure or of all.
const NEWS: &str = "SELECT what, at, id, measure FROM (
    SELECT 'voice' AS what, v.at AS at, v.id AS id, m.id AS measure, m.programme AS programme
    FROM reform_voice v JOIN reform_measure m ON m.id = v.measure
    UNION ALL SELECT 'published', m.published_at, m.id, m.id, m.programme
    FROM reform_measure m WHERE m.published_at IS NOT NULL
    UNION ALL SELECT 'worded', w.at, m.id, m.id, m.programme
    FROM reform_measure_version w JOIN reform_measure m ON m.id = w.measure
    WHERE w.n > 1 AND m.published_at < w.at) news
    WHERE measure >= $1 AND measure <= $2 AND programme >= $3 AND programme <= $4
    AND EXISTS (SELECT 1 FROM reform_measure m JOIN reform_programme p ON p.id = m.programme
    WHERE m.id = news.measure AND m.published_at IS NOT NULL AND m.withdrawn_at IS NULL
    AND p.published_at IS NOT NULL AND p.withdrawn_at IS NULL)
    ORDER BY at DESC, id DESC LIMIT $5";
const SEND_IN: &str = "INSERT INTO reform_submission (id, measure, at, organisation, contact, lang, words, address)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const SENT_IN: &str = "SELECT id, measure, at, organisation, contact, lang, words, address, decided_at, voice, reason
    FROM reform_submission WHERE id = $1";
const WAITING: &str = "SELECT id, measure, at, organisation, contact, lang, words, address, decided_at, voice, reason
    FROM reform_submission WHERE decided_at IS NULL AND (at, id) > ($1, $2) ORDER BY at, id LIMIT $3";
const WAIT: &str = "SELECT COUNT(*) FROM reform_submission WHERE decided_at IS NULL";
const DECIDED: &str = "SELECT id, measure, at, organisation, contact, lang, words, address, decided_at, voice, reason
    FROM reform_submission WHERE decided_at IS NOT NULL ORDER BY decided_at DESC, id DESC LIMIT 20";
const DECIDE: &str =
    "UPDATE reform_submission SET decided_at = $2, decided_by = $3, voice = $4, reason = $5, contact = NULL
    WHERE id = $1 AND decided_at IS NULL";
const ADD_NOTE: &str = "INSERT INTO reform_note (id, measure, body, number, at, person, lang, words)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const NOTES: &str = "SELECT measure, body, number, at, lang, words FROM reform_note WHERE measure = $1 AND at < $2
    ORDER BY at, id";
const ADD_WORD: &str = "INSERT INTO reform_body_word (body, n, at, person, lang, words)
    SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5 FROM reform_body_word WHERE body = $1";
const WORDS: &str = "SELECT w.body, w.at, w.lang, w.words FROM reform_body_word w
    WHERE w.n = (SELECT MAX(k.n) FROM reform_body_word k WHERE k.body = w.body)";

/// All SQL of this module.
pub const SQL: &[&str] = &[
    SAY,
    PROVE,
    THREAD,
    OF_PROGRAMME,
    GET,
    EVIDENCE,
    CARD,
    NEWS,
    SEND_IN,
    SENT_IN,
    WAITING,
    WAIT,
    DECIDED,
    DECIDE,
    ADD_NOTE,
    NOTES,
    ADD_WORD,
    WORDS,
];

/// Who records something said, in which role and when.
#[derive(Debug, Clone, Copy)]
pub struct Recorded<'a> {
    /// Who.
    pub person: Option<PersonId>,
    /// In which role.
    pub role: &'a str,
    /// When.
    pub at: Timestamp,
}

/// Adds something said, with what it rests on.
pub async fn say(tx: &mut WriteTx, id: VoiceId, measure: MeasureId, saying: &Saying, by: Recorded<'_>) -> Result<()> {
    let (scale, grade) = saying.grade.as_ref().map_or(("", ""), |(scale, grade)| (scale.code(), grade.as_str()));
    let (corrects, why) = saying.corrects.as_ref().map_or((None, ""), |(id, why)| (Some(*id), why.as_str()));
    db::execute!(
        tx,
        sqlx::query(SAY)
            .bind(id)
            .bind(measure)
            .bind(saying.voice)
            .bind(saying.on)
            .bind(by.at)
            .bind(by.person)
            .bind(by.role)
            .bind(&saying.body)
            .bind(&saying.organisation)
            .bind(&saying.consent)
            .bind(scale)
            .bind(grade)
            .bind(saying.sense())
            .bind(saying.method)
            .bind(&saying.words.kk)
            .bind(&saying.words.ru)
            .bind(&saying.words.en)
            .bind(corrects)
            .bind(why)
    )?;
    for (n, evidence) in (1_i64..).zip(&saying.evidence) {
        db::execute!(
            tx,
            sqlx::query(PROVE)
                .bind(id)
                .bind(n)
                .bind(evidence.kind)
                .bind(evidence.shows)
                .bind(&evidence.words)
                .bind(&evidence.address)
                .bind(&evidence.card)
        )?;
    }
    Ok(())
}

/// All that was said of a measure and known before a moment, in the order it was recorded.
pub async fn thread(tx: &mut ReadTx, measure: MeasureId, until: Timestamp) -> Result<Vec<Spoken>> {
    db::read!(tx, c => sqlx::query_as(THREAD).bind(measure).bind(until).fetch_all(&mut *c).await)
}

/// The same of all measures of a programme, those of one measure together.
pub async fn of_programme(tx: &mut ReadTx, programme: ProgrammeId, until: Timestamp) -> Result<Vec<Spoken>> {
    db::read!(tx, c => sqlx::query_as(OF_PROGRAMME).bind(programme).bind(until).fetch_all(&mut *c).await)
}

/// Something said.
pub async fn get(tx: &mut ReadTx, id: VoiceId) -> Result<Option<Spoken>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

#[derive(sqlx::FromRow)]
struct EvidenceRow {
    voice: VoiceId,
    n: i64,
    kind: EvidenceKind,
    shows: Shows,
    words: String,
    address: String,
    card: Option<String>,
}

/// What all that was said of a measure rests on: of which voice, its place there, and what it is.
pub async fn evidence(tx: &mut ReadTx, measure: MeasureId) -> Result<Vec<(VoiceId, i64, Evidence)>> {
    let rows: Vec<EvidenceRow> = db::read!(tx, c => sqlx::query_as(EVIDENCE).bind(measure).fetch_all(&mut *c).await)?;
    let of = |r: EvidenceRow| {
        let evidence = Evidence { kind: r.kind, shows: r.shows, words: r.words, address: r.address, card: r.card };
        (r.voice, r.n, evidence)
    };
    Ok(rows.into_iter().map(of).collect())
}

/// What opens a file of evidence, and of which measure it is.
pub async fn card(tx: &mut ReadTx, voice: VoiceId, n: i64) -> Result<Option<(MeasureId, String)>> {
    db::read!(tx, c => sqlx::query_as(CARD).bind(voice).bind(n).fetch_optional(&mut *c).await)
}

/// Something that became known of a public measure.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct News {
    /// `voice`, `published` or `worded`.
    pub what: String,
    /// When.
    pub at: Timestamp,
    /// What was said, if it was a voice; else the measure.
    pub id: Uuid,
    /// The measure.
    pub measure: MeasureId,
}

/// What became known last, the newest first.
pub async fn news(
    tx: &mut ReadTx,
    programme: Option<ProgrammeId>,
    measure: Option<MeasureId>,
    limit: i64,
) -> Result<Vec<News>> {
    let bounds = |id: Option<Uuid>| id.map_or((Uuid::nil(), Uuid::max()), |id| (id, id));
    let ((m1, m2), (p1, p2)) = (bounds(measure.map(|m| m.0)), bounds(programme.map(|p| p.0)));
    db::read!(tx, c => sqlx::query_as(NEWS).bind(m1).bind(m2).bind(p1).bind(p2).bind(limit).fetch_all(&mut *c).await)
}

/// What civil society sent in.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Submission {
    /// Its id.
    pub id: Uuid,
    /// Of which measure.
    pub measure: MeasureId,
    /// When.
    pub at: Timestamp,
    /// The organisation.
    pub organisation: String,
    /// How to reach it, sealed by the node's key, until somebody has decided.
    pub contact: Option<Vec<u8>>,
    /// The language of its words.
    pub lang: String,
    /// The words.
    pub words: String,
    /// A link, or nothing.
    pub address: String,
    /// When somebody decided.
    pub decided_at: Option<Timestamp>,
    /// The voice it became, if it was accepted.
    pub voice: Option<VoiceId>,
    /// Why it was declined.
    pub reason: Option<String>,
}

/// Keeps what was sent in until an officer looks at it.
pub async fn send_in(tx: &mut WriteTx, sent: &Submission) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(SEND_IN)
            .bind(sent.id)
            .bind(sent.measure)
            .bind(sent.at)
            .bind(&sent.organisation)
            .bind(&sent.contact)
            .bind(&sent.lang)
            .bind(&sent.words)
            .bind(&sent.address)
    )
    .map(drop)
}

/// What was sent in.
pub async fn sent_in(tx: &mut ReadTx, id: Uuid) -> Result<Option<Submission>> {
    db::read!(tx, c => sqlx::query_as(SENT_IN).bind(id).fetch_optional(&mut *c).await)
}

/// What waits for a look, the oldest first.
pub async fn waiting(tx: &mut ReadTx, after: Cursor, limit: usize) -> Result<KeysetPage<Submission>> {
    let more = i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1;
    let rows = db::read!(tx, c => sqlx::query_as(WAITING)
        .bind(after.at).bind(after.id).bind(more).fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit, |s: &Submission| Cursor { at: s.at, id: s.id }))
}

/// How many wait for a look.
pub async fn wait(tx: &mut ReadTx) -> Result<i64> {
    db::read!(tx, c => sqlx::query_scalar(WAIT).fetch_one(&mut *c).await)
}

/// What was decided last; at most 20.
pub async fn decided(tx: &mut ReadTx) -> Result<Vec<Submission>> {
    db::read!(tx, c => sqlx::query_as(DECIDED).fetch_all(&mut *c).await)
}

/// Notes what somebody decided, and forgets the contact; `false` if somebody else was faster.
pub async fn decide(
    tx: &mut WriteTx,
    id: Uuid,
    (at, person): (Timestamp, PersonId),
    outcome: std::result::Result<VoiceId, &str>,
) -> Result<bool> {
    let (voice, reason) = outcome.map_or_else(|why| (None, Some(why)), |voice| (Some(voice), None));
    Ok(db::execute!(tx, sqlx::query(DECIDE).bind(id).bind(at).bind(person).bind(voice).bind(reason))? == 1)
}

/// A note to the body above.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    /// Of which measure.
    pub measure: MeasureId,
    /// To which body.
    pub body: String,
    /// Its number.
    pub number: String,
    /// When.
    pub at: Timestamp,
    /// Its language.
    pub lang: String,
    /// What it says.
    pub words: String,
}

/// Adds a note.
pub async fn add_note(tx: &mut WriteTx, id: Uuid, note: &Note, person: PersonId) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_NOTE)
            .bind(id)
            .bind(note.measure)
            .bind(&note.body)
            .bind(&note.number)
            .bind(note.at)
            .bind(person)
            .bind(&note.lang)
            .bind(&note.words)
    )
    .map(drop)
}

/// The notes on a measure that were known before a moment, in their order.
pub async fn notes(tx: &mut ReadTx, measure: MeasureId, until: Timestamp) -> Result<Vec<Note>> {
    db::read!(tx, c => sqlx::query_as(NOTES).bind(measure).bind(until).fetch_all(&mut *c).await)
}

/// Adds a body's own word on the scoreboard.
pub async fn add_word(
    tx: &mut WriteTx,
    body: &str,
    (at, person): (Timestamp, PersonId),
    lang: Lang,
    words: &str,
) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_WORD).bind(body).bind(at).bind(person).bind(lang.code()).bind(words)).map(drop)
}

/// Each body's newest word: body, when, language, words.
pub async fn words(tx: &mut ReadTx) -> Result<Vec<(String, Timestamp, String, String)>> {
    db::read!(tx, c => sqlx::query_as(WORDS).fetch_all(&mut *c).await)
}
