//! All SQL of this area.

use crate::model::recovery::{Ground, Recovery, RecoveryId, Sharing, SharingId, Trustee};
use crate::model::{Delegation, DelegationId, State, Tenure, TenureId, Unit, UnitKind};
use access::second_factor::RecoveryCodes;
use access::{Role, Roles};
use base::{Date, Error, Lang, PersonId, Result, Timestamp, Trilingual, UnitId};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;
use std::collections::BTreeMap;
use vault::Commitments;

const META: &str = "SELECT kind, names, rulebook, created_at FROM institution_meta WHERE name = 'institution'";
const FOUND: &str = "INSERT INTO institution_meta (name, kind, names, rulebook, created_at) \
    VALUES ('institution', $1, $2, $3, $4)";

const ADD_UNIT: &str = "INSERT INTO institution_unit (id, code, kind, region, names) VALUES ($1, $2, $3, $4, $5)";
const UNITS: &str = "SELECT id, code, kind, region, names FROM institution_unit";
const UNIT: &str = "SELECT id, code, kind, region, names FROM institution_unit WHERE id = $1";
const UNIT_BY_CODE: &str = "SELECT id, code, kind, region, names FROM institution_unit WHERE code = $1";

const ADD_PERSON: &str = "INSERT INTO institution_person (id, names, body, created_at) VALUES ($1, $2, $3, $4)";
const ADD_ROLE: &str = "INSERT INTO institution_role (person, role) VALUES ($1, $2)";
const ADD_MEMBERSHIP: &str =
    "INSERT INTO institution_membership (person, unit, since, admitted_at) VALUES ($1, $2, $3, $4)";
const ADMIT: &str = "UPDATE institution_membership SET admitted_at = $4 \
    WHERE person = $1 AND unit = $2 AND since <= $3 AND (until IS NULL OR until >= $3)";
const DISMISS: &str = "UPDATE institution_membership SET admitted_at = NULL WHERE person = $1";
const STANDING: &str = "SELECT p.names, p.body, a.state, r.role, m.unit FROM institution_person p \
    JOIN institution_account a ON a.person = p.id LEFT JOIN institution_role r ON r.person = p.id \
    LEFT JOIN institution_membership m ON m.person = p.id AND m.admitted_at IS NOT NULL \
    AND m.since <= $2 AND (m.until IS NULL OR m.until >= $2) WHERE p.id = $1";
const NAMES: &str = "SELECT names FROM institution_person WHERE id = $1";
const PEOPLE: &str = "SELECT p.id, p.names, p.body, a.name, a.state, a.totp_step IS NOT NULL AS enrolled \
    FROM institution_person p JOIN institution_account a ON a.person = p.id ORDER BY p.id";
const ROLES: &str = "SELECT person, role FROM institution_role";
const MEMBERSHIPS: &str = "SELECT person, unit, admitted_at IS NOT NULL FROM institution_membership \
    WHERE since <= $1 AND (until IS NULL OR until >= $1)";
const PEOPLE_IN: &str = "SELECT p.id, p.names, m.admitted_at IS NOT NULL FROM institution_person p \
    JOIN institution_membership m ON m.person = p.id JOIN institution_account a ON a.person = p.id \
    WHERE m.unit = $1 AND m.since <= $2 AND (m.until IS NULL OR m.until >= $2) AND a.state <> 'locked' ORDER BY p.id";

const ADD_ACCOUNT: &str = "INSERT INTO institution_account (person, name, name_folded, state, totp, recovery) \
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (name_folded) DO NOTHING";
const ACCOUNT: &str =
    "SELECT person, name, state, totp, totp_step, recovery FROM institution_account WHERE person = $1";
const ACCOUNT_BY_NAME: &str =
    "SELECT person, name, state, totp, totp_step, recovery FROM institution_account WHERE name_folded = $1";
const LOCK_ACCOUNT: &str = "UPDATE institution_account SET totp_step = totp_step WHERE person = $1 \
    RETURNING person, name, state, totp, totp_step, recovery";
const SET_STEP: &str = "UPDATE institution_account SET totp_step = $2 WHERE person = $1";
const SET_RECOVERY: &str = "UPDATE institution_account SET recovery = $2 WHERE person = $1";
const SET_TOTP: &str = "UPDATE institution_account SET totp = $2, totp_step = NULL, recovery = $3 WHERE person = $1";
const SET_STATE: &str = "UPDATE institution_account SET state = $2 WHERE person = $1";

const SET_MAIL: &str = "UPDATE institution_account SET mail = $2, mail_lang = $3 WHERE person = $1";
const MAIL: &str = "SELECT mail, mail_lang FROM institution_account WHERE person = $1 AND mail IS NOT NULL";
const MAILS: &str = "SELECT person, mail, mail_lang FROM institution_account WHERE mail IS NOT NULL";
const FOCAL_POINTS: &str = "SELECT p.id FROM institution_person p JOIN institution_account a ON a.person = p.id \
    WHERE p.body = $1 AND a.state = 'active' ORDER BY p.id";

const ADD_TENURE: &str = "INSERT INTO institution_tenure \
    (id, office, seat, names, person, acting, since, until, ground, act_number, act_date, source) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const TENURES: &str = "SELECT id, office, seat, names, person, acting, since, until, ground, act_number, act_date, source \
    FROM institution_tenure ORDER BY office, seat, since, id";
const END_TENURE: &str = "UPDATE institution_tenure SET until = $2 WHERE id = $1";

const ADD_DELEGATION: &str = "INSERT INTO institution_delegation (id, letter, office, person, since, until, ground) \
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const DELEGATIONS: &str = "SELECT d.id, d.letter, d.office, d.person, p.names, d.since, d.until, d.ground \
    FROM institution_delegation d JOIN institution_person p ON p.id = d.person ORDER BY d.letter, d.since, d.id";
const END_DELEGATION: &str = "UPDATE institution_delegation SET until = $2 WHERE id = $1";

const UNITS_OF: &str = "SELECT unit FROM institution_membership \
    WHERE person = $1 AND since <= $2 AND (until IS NULL OR until >= $2) ORDER BY unit";
const ADD_SHARING: &str =
    "INSERT INTO institution_sharing (id, made_at, commitments, wait_hours, mac) VALUES ($1, $2, $3, $4, $5)";
const SHARING: &str = "SELECT id, made_at, commitments, wait_hours, mac FROM institution_sharing \
    ORDER BY made_at DESC, id DESC LIMIT 1";
const ADD_TRUSTEE: &str = "INSERT INTO institution_trustee (sharing, number, name) VALUES ($1, $2, $3)";
const TRUSTEES: &str = "SELECT number, name, proved_at FROM institution_trustee WHERE sharing = $1 ORDER BY number";
const PROVED: &str = "UPDATE institution_trustee SET proved_at = $3 WHERE sharing = $1 AND number = $2";
const ADD_RECOVERY: &str = "INSERT INTO institution_recovery (id, person, ground, asked_by, asked_at, ready_at, state) \
    VALUES ($1, $2, $3, $4, $5, $6, 'open')";
const OPEN_RECOVERIES: &str = "SELECT id, person, ground, asked_by, asked_at, ready_at FROM institution_recovery \
    WHERE state = 'open' ORDER BY asked_at, id";
const END_RECOVERY: &str = "UPDATE institution_recovery SET state = $2, ended_at = $3 WHERE id = $1 AND state = 'open'";

/// Every text, for the test that prepares them on both engines.
pub const SQL: &[&str] = &[
    UNITS_OF,
    ADD_SHARING,
    SHARING,
    ADD_TRUSTEE,
    TRUSTEES,
    PROVED,
    ADD_RECOVERY,
    OPEN_RECOVERIES,
    END_RECOVERY,
    META,
    FOUND,
    ADD_UNIT,
    UNITS,
    UNIT,
    UNIT_BY_CODE,
    ADD_PERSON,
    ADD_ROLE,
    ADD_MEMBERSHIP,
    ADMIT,
    DISMISS,
    STANDING,
    NAMES,
    PEOPLE,
    ROLES,
    MEMBERSHIPS,
    PEOPLE_IN,
    ADD_ACCOUNT,
    ACCOUNT,
    ACCOUNT_BY_NAME,
    LOCK_ACCOUNT,
    SET_STEP,
    SET_RECOVERY,
    SET_TOTP,
    SET_STATE,
    SET_MAIL,
    MAIL,
    MAILS,
    FOCAL_POINTS,
    ADD_TENURE,
    TENURES,
    END_TENURE,
    ADD_DELEGATION,
    DELEGATIONS,
    END_DELEGATION,
];

/// Whose database it is.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Meta {
    /// `real` or `demo`.
    pub kind: String,
    /// The institution's names.
    pub names: Json<Trilingual>,
    /// Country of the rulebook and version of the program that founded it.
    pub rulebook: String,
    /// When.
    pub created_at: Timestamp,
}

/// Whose database this is; `None` while it is nobody's.
pub async fn meta(tx: &mut ReadTx) -> Result<Option<Meta>> {
    db::read!(tx, c => sqlx::query_as(META).fetch_optional(&mut *c).await)
}

pub(crate) async fn found(tx: &mut WriteTx, meta: &Meta) -> Result<()> {
    db::execute!(tx, sqlx::query(FOUND).bind(&meta.kind).bind(&meta.names).bind(&meta.rulebook).bind(meta.created_at))
        .map(drop)
}

#[derive(sqlx::FromRow)]
struct UnitRow {
    id: UnitId,
    code: String,
    kind: String,
    region: Option<String>,
    names: Json<Trilingual>,
}

impl TryFrom<UnitRow> for Unit {
    type Error = Error;

    fn try_from(row: UnitRow) -> Result<Self> {
        let kind =
            UnitKind::from_code(&row.kind).ok_or_else(|| Error::internal(format!("unit kind `{}`", row.kind)))?;
        Ok(Self { id: row.id, code: row.code, kind, region: row.region, names: row.names.0 })
    }
}

pub(crate) async fn add_unit(tx: &mut WriteTx, unit: &Unit) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_UNIT)
            .bind(unit.id)
            .bind(&unit.code)
            .bind(unit.kind.code())
            .bind(&unit.region)
            .bind(Json(&unit.names))
    )
    .map(drop)
}

/// All units, in the order of lists: intake, examination, the regions, the secretariat.
pub async fn units(tx: &mut ReadTx) -> Result<Vec<Unit>> {
    let rows: Vec<UnitRow> = db::read!(tx, c => sqlx::query_as(UNITS).fetch_all(&mut *c).await)?;
    let mut units = rows.into_iter().map(Unit::try_from).collect::<Result<Vec<Unit>>>()?;
    units.sort_by(|a, b| (a.kind, &a.code).cmp(&(b.kind, &b.code)));
    Ok(units)
}

/// One unit.
pub async fn unit(tx: &mut ReadTx, id: UnitId) -> Result<Option<Unit>> {
    let row: Option<UnitRow> = db::read!(tx, c => sqlx::query_as(UNIT).bind(id).fetch_optional(&mut *c).await)?;
    row.map(Unit::try_from).transpose()
}

/// The unit with this code.
pub async fn unit_by_code(tx: &mut ReadTx, code: &str) -> Result<Option<Unit>> {
    let row: Option<UnitRow> =
        db::read!(tx, c => sqlx::query_as(UNIT_BY_CODE).bind(code).fetch_optional(&mut *c).await)?;
    row.map(Unit::try_from).transpose()
}

/// A person to be kept.
pub(crate) struct PersonRow<'a> {
    pub(crate) id: PersonId,
    pub(crate) names: &'a Trilingual,
    pub(crate) body: Option<&'a str>,
    pub(crate) created_at: Timestamp,
}

pub(crate) async fn add_person(tx: &mut WriteTx, p: &PersonRow<'_>) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_PERSON).bind(p.id).bind(Json(p.names)).bind(p.body).bind(p.created_at)).map(drop)
}

pub(crate) async fn add_role(tx: &mut WriteTx, person: PersonId, role: Role) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_ROLE).bind(person).bind(role.code())).map(drop)
}

/// A person comes to a unit: let in at a moment, or still waiting for a member to let them in.
pub(crate) async fn add_membership(
    tx: &mut WriteTx,
    person: PersonId,
    unit: UnitId,
    since: Date,
    admitted_at: Option<Timestamp>,
) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_MEMBERSHIP).bind(person).bind(unit).bind(since).bind(admitted_at)).map(drop)
}

/// A person was let in; false if they do not belong to the unit that day.
pub(crate) async fn admit(tx: &mut WriteTx, person: PersonId, unit: UnitId, on: Date, at: Timestamp) -> Result<bool> {
    db::execute!(tx, sqlx::query(ADMIT).bind(person).bind(unit).bind(on).bind(at)).map(|rows| rows > 0)
}

/// A person's keys open no unit any more.
pub(crate) async fn dismiss(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    db::execute!(tx, sqlx::query(DISMISS).bind(person)).map(drop)
}

/// What a person is on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) names: Trilingual,
    pub(crate) body: Option<String>,
    pub(crate) state: State,
    pub(crate) roles: Roles,
    pub(crate) units: Vec<UnitId>,
}

#[derive(sqlx::FromRow)]
struct StandingRow {
    names: Json<Trilingual>,
    body: Option<String>,
    state: String,
    role: Option<String>,
    unit: Option<UnitId>,
}

pub(crate) async fn standing(tx: &mut ReadTx, person: PersonId, on: Date) -> Result<Option<Standing>> {
    let rows: Vec<StandingRow> =
        db::read!(tx, c => sqlx::query_as(STANDING).bind(person).bind(on).fetch_all(&mut *c).await)?;
    let roles = rows.iter().filter_map(|row| Role::from_code(row.role.as_deref()?)).collect();
    let mut units: Vec<UnitId> = rows.iter().filter_map(|row| row.unit).collect();
    units.sort_unstable();
    units.dedup();
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    Ok(Some(Standing { names: row.names.0, body: row.body, state: state(&row.state)?, roles, units }))
}

fn state(code: &str) -> Result<State> {
    State::from_code(code).ok_or_else(|| Error::internal(format!("account state `{code}`")))
}

/// How colleagues call a person.
pub async fn names(tx: &mut ReadTx, person: PersonId) -> Result<Option<Trilingual>> {
    let found: Option<(Json<Trilingual>,)> =
        db::read!(tx, c => sqlx::query_as(NAMES).bind(person).fetch_optional(&mut *c).await)?;
    Ok(found.map(|(names,)| names.0))
}

/// A person with an account, as a list shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Who.
    pub id: PersonId,
    /// How colleagues call them.
    pub names: Trilingual,
    /// The name they sign in with.
    pub sign_in: String,
    /// State of the account.
    pub state: State,
    /// Whether their app is enrolled.
    pub enrolled: bool,
    /// Their roles.
    pub roles: Roles,
    /// Their units, and whether they were let in there.
    pub units: Vec<(UnitId, bool)>,
    /// The body they answer for.
    pub body: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    id: PersonId,
    names: Json<Trilingual>,
    body: Option<String>,
    name: String,
    state: String,
    enrolled: bool,
}

/// Everybody with an account, in the order the accounts were made.
pub async fn people(tx: &mut ReadTx, on: Date) -> Result<Vec<Listed>> {
    let rows: Vec<ListedRow> = db::read!(tx, c => sqlx::query_as(PEOPLE).fetch_all(&mut *c).await)?;
    let roles: Vec<(PersonId, String)> = db::read!(tx, c => sqlx::query_as(ROLES).fetch_all(&mut *c).await)?;
    let units: Vec<(PersonId, UnitId, bool)> =
        db::read!(tx, c => sqlx::query_as(MEMBERSHIPS).bind(on).fetch_all(&mut *c).await)?;
    let listed = |row: ListedRow| {
        Ok(Listed {
            id: row.id,
            names: row.names.0,
            sign_in: row.name,
            state: state(&row.state)?,
            enrolled: row.enrolled,
            roles: roles.iter().filter(|(p, _)| *p == row.id).filter_map(|(_, r)| Role::from_code(r)).collect(),
            units: units.iter().filter(|(p, ..)| *p == row.id).map(|(_, unit, is_in)| (*unit, *is_in)).collect(),
            body: row.body,
        })
    };
    rows.into_iter().map(listed).collect()
}

/// Somebody of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// How colleagues call them.
    pub names: Trilingual,
    /// Whether a member has let them in; until then the unit's keys are closed to them.
    pub is_in: bool,
}

/// The people of a unit on a day whose accounts are not locked, also those who still wait to be let in.
pub async fn people_in_unit(tx: &mut ReadTx, unit: UnitId, on: Date) -> Result<Vec<Member>> {
    let rows: Vec<(PersonId, Json<Trilingual>, bool)> =
        db::read!(tx, c => sqlx::query_as(PEOPLE_IN).bind(unit).bind(on).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(|(person, names, is_in)| Member { person, names: names.0, is_in }).collect())
}

/// How a person signs in.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Account {
    /// Who.
    pub person: PersonId,
    pub(crate) name: String,
    state: String,
    /// Sealed by the node key.
    pub(crate) totp: Vec<u8>,
    pub(crate) totp_step: Option<i64>,
    pub(crate) recovery: Json<RecoveryCodes>,
}

impl Account {
    /// A new one; its app is not enrolled and it has no recovery codes yet.
    pub(crate) fn new(person: PersonId, name: String, state: State, totp: Vec<u8>) -> Self {
        Self { person, name, state: state.code().to_owned(), totp, totp_step: None, recovery: Json::default() }
    }

    pub(crate) fn state(&self) -> Result<State> {
        state(&self.state)
    }
}

/// Keeps an account; false if somebody has the name.
pub(crate) async fn add_account(tx: &mut WriteTx, a: &Account) -> Result<bool> {
    db::execute!(
        tx,
        sqlx::query(ADD_ACCOUNT)
            .bind(a.person)
            .bind(&a.name)
            .bind(base::fold(&a.name))
            .bind(&a.state)
            .bind(&a.totp)
            .bind(&a.recovery)
    )
    .map(|rows| rows > 0)
}

pub(crate) async fn account(tx: &mut ReadTx, person: PersonId) -> Result<Option<Account>> {
    db::read!(tx, c => sqlx::query_as(ACCOUNT).bind(person).fetch_optional(&mut *c).await)
}

/// The account with this sign-in name, in whatever case it is typed.
pub async fn account_by_name(tx: &mut ReadTx, name: &str) -> Result<Option<Account>> {
    db::read!(tx, c => sqlx::query_as(ACCOUNT_BY_NAME).bind(base::fold(name)).fetch_optional(&mut *c).await)
}

/// Reads an account and keeps everybody else from it until this transaction ends, so that a code is good once.
pub(crate) async fn lock_account(tx: &mut WriteTx, person: PersonId) -> Result<Option<Account>> {
    db::write!(tx, c => sqlx::query_as(LOCK_ACCOUNT).bind(person).fetch_optional(&mut *c).await)
}

pub(crate) async fn set_step(tx: &mut WriteTx, person: PersonId, step: Option<i64>) -> Result<()> {
    db::execute!(tx, sqlx::query(SET_STEP).bind(person).bind(step)).map(drop)
}

pub(crate) async fn set_recovery(tx: &mut WriteTx, person: PersonId, codes: &RecoveryCodes) -> Result<()> {
    db::execute!(tx, sqlx::query(SET_RECOVERY).bind(person).bind(Json(codes))).map(drop)
}

/// Gives an account another TOTP secret, which no app has yet, and takes the recovery codes away.
pub(crate) async fn set_totp(tx: &mut WriteTx, person: PersonId, totp: &[u8]) -> Result<()> {
    db::execute!(tx, sqlx::query(SET_TOTP).bind(person).bind(totp).bind(Json(RecoveryCodes::default()))).map(drop)
}

/// Changes the state of an account; false if there is none.
pub(crate) async fn set_state(tx: &mut WriteTx, person: PersonId, state: State) -> Result<bool> {
    db::execute!(tx, sqlx::query(SET_STATE).bind(person).bind(state.code())).map(|rows| rows > 0)
}

/// Where a person wants the daily word: the address, sealed by the node key, and its language.
pub(crate) type MailRow = (Vec<u8>, String);

/// Keeps where a person wants the daily word, or that they do not want it.
pub(crate) async fn set_mail(tx: &mut WriteTx, person: PersonId, mail: Option<(&[u8], Lang)>) -> Result<()> {
    let (sealed, lang) = mail.unzip();
    db::execute!(tx, sqlx::query(SET_MAIL).bind(person).bind(sealed).bind(lang.map(Lang::code))).map(drop)
}

/// Where a person wants the daily word, if they do.
pub(crate) async fn mail(tx: &mut ReadTx, person: PersonId) -> Result<Option<MailRow>> {
    db::read!(tx, c => sqlx::query_as(MAIL).bind(person).fetch_optional(&mut *c).await)
}

/// Everybody who wants the daily word, also those whose accounts are locked.
pub(crate) async fn mails(tx: &mut ReadTx) -> Result<BTreeMap<PersonId, MailRow>> {
    let rows: Vec<(PersonId, Vec<u8>, String)> = db::read!(tx, c => sqlx::query_as(MAILS).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(|(person, sealed, lang)| (person, (sealed, lang))).collect())
}

/// The people who answer for a body and have begun to.
pub(crate) async fn focal_points(tx: &mut ReadTx, body: &str) -> Result<Vec<PersonId>> {
    db::read!(tx, c => sqlx::query_scalar(FOCAL_POINTS).bind(body).fetch_all(&mut *c).await)
}

#[derive(sqlx::FromRow)]
struct TenureRow {
    id: TenureId,
    office: String,
    seat: String,
    names: Json<Trilingual>,
    person: Option<PersonId>,
    acting: bool,
    since: Date,
    until: Option<Date>,
    ground: Json<Trilingual>,
    act_number: Option<String>,
    act_date: Option<Date>,
    source: Option<String>,
}

pub(crate) async fn add_tenure(tx: &mut WriteTx, t: &Tenure) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_TENURE)
            .bind(t.id)
            .bind(&t.office)
            .bind(&t.seat)
            .bind(Json(&t.names))
            .bind(t.person)
            .bind(t.acting)
            .bind(t.since)
            .bind(t.until)
            .bind(Json(&t.ground))
            .bind(&t.act_number)
            .bind(t.act_date)
            .bind(&t.source)
    )
    .map(drop)
}

/// Every tenure recorded; there are a few hundred at most.
pub async fn tenures(tx: &mut ReadTx) -> Result<Vec<Tenure>> {
    let rows: Vec<TenureRow> = db::read!(tx, c => sqlx::query_as(TENURES).fetch_all(&mut *c).await)?;
    let tenure = |row: TenureRow| Tenure {
        id: row.id,
        office: row.office,
        seat: row.seat,
        names: row.names.0,
        person: row.person,
        acting: row.acting,
        since: row.since,
        until: row.until,
        ground: row.ground.0,
        act_number: row.act_number,
        act_date: row.act_date,
        source: row.source,
    };
    Ok(rows.into_iter().map(tenure).collect())
}

pub(crate) async fn end_tenure(tx: &mut WriteTx, id: TenureId, until: Date) -> Result<()> {
    db::execute!(tx, sqlx::query(END_TENURE).bind(id).bind(until)).map(drop)
}

#[derive(sqlx::FromRow)]
struct DelegationRow {
    id: DelegationId,
    letter: String,
    office: String,
    person: PersonId,
    names: Json<Trilingual>,
    since: Date,
    until: Option<Date>,
    ground: Json<Trilingual>,
}

pub(crate) async fn add_delegation(tx: &mut WriteTx, d: &Delegation) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_DELEGATION)
            .bind(d.id)
            .bind(&d.letter)
            .bind(&d.office)
            .bind(d.person)
            .bind(d.since)
            .bind(d.until)
            .bind(Json(&d.ground))
    )
    .map(drop)
}

/// Every delegation recorded.
pub async fn delegations(tx: &mut ReadTx) -> Result<Vec<Delegation>> {
    let rows: Vec<DelegationRow> = db::read!(tx, c => sqlx::query_as(DELEGATIONS).fetch_all(&mut *c).await)?;
    let delegation = |row: DelegationRow| Delegation {
        id: row.id,
        letter: row.letter,
        office: row.office,
        person: row.person,
        names: row.names.0,
        since: row.since,
        until: row.until,
        ground: row.ground.0,
    };
    Ok(rows.into_iter().map(delegation).collect())
}

pub(crate) async fn end_delegation(tx: &mut WriteTx, id: DelegationId, until: Date) -> Result<()> {
    db::execute!(tx, sqlx::query(END_DELEGATION).bind(id).bind(until)).map(drop)
}

/// The units a person belongs to on a day, whether or not they have been let in.
pub(crate) async fn units_of(tx: &mut ReadTx, person: PersonId, on: Date) -> Result<Vec<UnitId>> {
    db::read!(tx, c => sqlx::query_scalar(UNITS_OF).bind(person).bind(on).fetch_all(&mut *c).await)
}

/// A sharing as it is kept; `mac` is the node's over the rest.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct SharingRow {
    pub(crate) id: SharingId,
    pub(crate) made_at: Timestamp,
    pub(crate) commitments: Vec<u8>,
    pub(crate) wait_hours: i32,
    pub(crate) mac: Vec<u8>,
}

/// Keeps a new sharing with its trustees, numbered from 1.
pub(crate) async fn add_sharing(tx: &mut WriteTx, s: &SharingRow, names: &[String]) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_SHARING).bind(s.id).bind(s.made_at).bind(&s.commitments).bind(s.wait_hours).bind(&s.mac)
    )?;
    for (number, name) in (1i32..).zip(names) {
        db::execute!(tx, sqlx::query(ADD_TRUSTEE).bind(s.id).bind(number).bind(name))?;
    }
    Ok(())
}

/// The sharing in force as it is kept.
pub(crate) async fn sharing(tx: &mut ReadTx) -> Result<Option<SharingRow>> {
    db::read!(tx, c => sqlx::query_as(SHARING).fetch_optional(&mut *c).await)
}

/// A sharing with its trustees.
pub(crate) async fn with_trustees(tx: &mut ReadTx, row: SharingRow) -> Result<Sharing> {
    let id = row.id;
    let rows: Vec<(i32, String, Option<Timestamp>)> =
        db::read!(tx, c => sqlx::query_as(TRUSTEES).bind(id).fetch_all(&mut *c).await)?;
    let trustee =
        |(n, name, proved_at)| Ok(Trustee { number: u8::try_from(n).map_err(Error::internal)?, name, proved_at });
    let commitments = Commitments::from_bytes(&row.commitments);
    Ok(Sharing {
        id,
        made_at: row.made_at,
        commitments: commitments.ok_or_else(|| Error::Tampered("the sharing of the recovery secret".to_owned()))?,
        wait_hours: row.wait_hours,
        trustees: rows.into_iter().map(trustee).collect::<Result<_>>()?,
    })
}

/// Notes that a trustee's share was shown to be true.
pub(crate) async fn proved(tx: &mut WriteTx, sharing: SharingId, number: u8, at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(PROVED).bind(sharing).bind(i32::from(number)).bind(at)).map(drop)
}

/// Keeps that access is asked for.
pub(crate) async fn add_recovery(tx: &mut WriteTx, r: &Recovery) -> Result<()> {
    let ground = r.ground.code();
    db::execute!(
        tx,
        sqlx::query(ADD_RECOVERY)
            .bind(r.id)
            .bind(r.person)
            .bind(ground)
            .bind(r.asked_by)
            .bind(r.asked_at)
            .bind(r.ready_at)
    )
    .map(drop)
}

/// Access that is asked for and neither given nor stopped, oldest first.
pub(crate) async fn open_recoveries(tx: &mut ReadTx) -> Result<Vec<Recovery>> {
    type Row = (RecoveryId, PersonId, String, PersonId, Timestamp, Timestamp);
    let rows: Vec<Row> = db::read!(tx, c => sqlx::query_as(OPEN_RECOVERIES).fetch_all(&mut *c).await)?;
    rows.into_iter()
        .map(|(id, person, ground, asked_by, asked_at, ready_at)| {
            let ground = Ground::from_code(&ground).ok_or_else(|| Error::internal(format!("a ground `{ground}`")))?;
            Ok(Recovery { id, person, ground, asked_by, asked_at, ready_at })
        })
        .collect()
}

/// Ends it; `false` if it was ended already.
pub(crate) async fn end_recovery(tx: &mut WriteTx, id: RecoveryId, done: bool, at: Timestamp) -> Result<bool> {
    let state = if done { "done" } else { "stopped" };
    db::execute!(tx, sqlx::query(END_RECOVERY).bind(id).bind(state).bind(at)).map(|changed| changed > 0)
}
