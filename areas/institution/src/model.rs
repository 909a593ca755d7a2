//! Who holds which office on a day, who may sign what, and what an account must be: pure rules.

use access::{Role, Roles};
use base::{Date, DateRange, Error, Lang, Mistake, Mistakes, PersonId, Result, Trilingual, UnitId};
use exchange::rulebook::{self, Office, Rulebook};

pub mod recovery;

base::id! {
    /// A time in office.
    TenureId,
    /// A delegation of signing authority.
    DelegationId,
}

/// The office that the whole institution is named after; a key of `offices.toml`.
pub const MANDATE: &str = "ombudsperson";

/// One person's time in one office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenure {
    /// Its name.
    pub id: TenureId,
    /// Key of `offices.toml`.
    pub office: String,
    /// Which chair of the office: a region's code, a deputy's number, or empty where there is one.
    pub seat: String,
    /// The holder's name.
    pub names: Trilingual,
    /// The holder's account, if they have one; without it nobody can sign here in their name.
    pub person: Option<PersonId>,
    /// Acts for the holder, or while there is none.
    pub acting: bool,
    /// First day.
    pub since: Date,
    /// Last day, if it is known.
    pub until: Option<Date>,
    /// On what ground, in words.
    pub ground: Trilingual,
    /// Number of the act of appointment.
    pub act_number: Option<String>,
    /// Day of that act.
    pub act_date: Option<Date>,
    /// Where it can be read.
    pub source: Option<String>,
}

impl Tenure {
    /// The days of it.
    pub fn days(&self) -> DateRange {
        DateRange { from: Some(self.since), until: self.until }
    }

    fn is_of(&self, office: &str, seat: &str) -> bool {
        self.office == office && self.seat == seat
    }
}

/// A chair on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chair<'a> {
    /// Who holds the office; nobody means that it is vacant.
    pub holder: Option<&'a Tenure>,
    /// Who acts for the holder, or in the vacancy.
    pub acting: Option<&'a Tenure>,
}

impl<'a> Chair<'a> {
    /// Who does the office's work that day: whoever acts, else the holder.
    pub fn serving(&self) -> Option<&'a Tenure> {
        self.acting.or(self.holder)
    }
}

/// Who holds a chair on a day, and who acts.
pub fn chair<'a>(tenures: &'a [Tenure], office: &str, seat: &str, on: Date) -> Chair<'a> {
    let that_day =
        |acting| tenures.iter().find(|t| t.is_of(office, seat) && t.acting == acting && t.days().contains(on));
    Chair { holder: that_day(false), acting: that_day(true) }
}

/// The chairs of an office that somebody ever sat on, in the order of their names.
pub fn seats<'a>(tenures: &'a [Tenure], office: &str) -> Vec<&'a str> {
    let mut seats: Vec<&str> = tenures.iter().filter(|t| t.office == office).map(|t| t.seat.as_str()).collect();
    seats.sort_unstable();
    seats.dedup();
    seats
}

/// A stretch of a chair's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span<'a> {
    /// Somebody held the office or acted.
    Served(&'a Tenure),
    /// Nobody held it; from a day until a day, or still.
    Vacant(Date, Option<Date>),
}

/// A chair's history up to a day, newest first; what lies between two holders is a vacancy.
pub fn history<'a>(tenures: &'a [Tenure], office: &str, seat: &str, on: Date) -> Vec<Span<'a>> {
    let mut served: Vec<&Tenure> = tenures.iter().filter(|t| t.is_of(office, seat) && t.since <= on).collect();
    served.sort_by_key(|t| (t.since, t.acting));
    let mut spans: Vec<Span<'a>> = Vec::new();
    let holders: Vec<&Tenure> = served.iter().copied().filter(|t| !t.acting).collect();
    for (n, tenure) in holders.iter().enumerate() {
        let next = holders.get(n + 1).map(|t| t.since);
        let free = tenure.until.filter(|u| *u < on).map(|u| u.plus_days(1));
        if let Some(from) = free.filter(|from| next.is_none_or(|next| *from < next)) {
            spans.push(Span::Vacant(from, next.map(|next| next.plus_days(-1))));
        }
    }
    spans.extend(served.into_iter().map(Span::Served));
    // Of two that begin on one day the vacancy is the older news.
    spans.sort_by_key(|span| match span {
        Span::Served(t) => (t.since, 1),
        Span::Vacant(from, _) => (*from, 0),
    });
    spans.reverse();
    spans
}

/// Whether a new tenure can stand beside those there are: two people cannot hold one chair on one day, nor two act on it.
/// Somebody may act while the chair is held: its holder is away.
///
/// # Errors
/// What is to be mended, by the fields of the form.
pub fn fits(tenures: &[Tenure], new: &Tenure) -> Result<(), Mistakes> {
    let mut mistakes = Mistakes::new();
    if new.until.is_some_and(|until| until < new.since) {
        mistakes.push(Mistake::new("until", "institution-wrong-ends-before"));
    }
    let same = |t: &&Tenure| t.id != new.id && t.is_of(&new.office, &new.seat) && t.acting == new.acting;
    if let Some(other) = tenures.iter().filter(same).find(|t| t.days().overlaps(&new.days())) {
        mistakes.push(Mistake::new("since", "institution-wrong-overlap").with("name", &other.names.kk));
    }
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}

/// A delegation of signing authority: a person signs one kind of letter in the name of an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// Its name.
    pub id: DelegationId,
    /// Kind of letter, a key of `letters.toml`.
    pub letter: String,
    /// The office whose authority it is.
    pub office: String,
    /// Who may sign.
    pub person: PersonId,
    /// The person's name.
    pub names: Trilingual,
    /// First day.
    pub since: Date,
    /// Last day, if there is one.
    pub until: Option<Date>,
    /// On what ground, in words.
    pub ground: Trilingual,
}

impl Delegation {
    /// The days of it.
    pub fn days(&self) -> DateRange {
        DateRange { from: Some(self.since), until: self.until }
    }
}

/// By what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capacity {
    /// Holds the office.
    Holder,
    /// Acts for its holder, or while there is none.
    Acting,
    /// The office was delegated to them for this kind of letter.
    Delegate,
}

/// Somebody who may sign a kind of letter on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// Their account, if they have one.
    pub person: Option<PersonId>,
    /// Their name.
    pub names: Trilingual,
    /// The office whose authority they use.
    pub office: String,
    /// The chair of that office.
    pub seat: String,
    /// By what.
    pub capacity: Capacity,
    /// On what ground: of the appointment or delegation, or the duty to act in a vacancy.
    pub ground: Trilingual,
}

/// Who may sign a kind of letter on a day: whoever serves in the offices that the rulebook names, or, in a vacancy in which
/// nobody was made to act, the holders of the offices that act for it; and those it was delegated to, as long as the
/// rulebook gives that office the letter. Empty for a kind of letter that the rulebook does not know.
pub fn signing_authority(
    book: &Rulebook,
    tenures: &[Tenure],
    delegations: &[Delegation],
    letter: &str,
    on: Date,
) -> Vec<Signer> {
    let Some(rule) = rulebook::entry(&book.letters, letter, on) else { return Vec::new() };
    let serving = |office: &str| -> Vec<Signer> {
        let at = |seat: &&str| chair(tenures, office, seat, on).serving();
        let sign = |t: &Tenure| Signer {
            person: t.person,
            names: t.names.clone(),
            office: t.office.clone(),
            seat: t.seat.clone(),
            capacity: if t.acting { Capacity::Acting } else { Capacity::Holder },
            ground: t.ground.clone(),
        };
        seats(tenures, office).iter().filter_map(at).map(sign).collect()
    };
    let mut signers = Vec::new();
    for office in &rule.signers {
        let mut own = serving(office);
        if own.is_empty() {
            let stands_in = |o: &&Office| o.acts_for.as_deref() == Some(office);
            for deputy in rulebook::entries(&book.offices, on).filter(stands_in) {
                let act = |s: Signer| Signer { capacity: Capacity::Acting, ground: deputy.duties.clone(), ..s };
                own.extend(serving(&deputy.key).into_iter().map(act));
            }
        }
        signers.append(&mut own);
    }
    let given = |d: &&Delegation| d.letter == letter && rule.signers.contains(&d.office) && d.days().contains(on);
    signers.extend(delegations.iter().filter(given).map(|d| Signer {
        person: Some(d.person),
        names: d.names.clone(),
        office: d.office.clone(),
        seat: String::new(),
        capacity: Capacity::Delegate,
        ground: d.ground.clone(),
    }));
    signers
}

/// What a unit does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKind {
    /// Takes complaints in.
    Intake,
    /// Examines them.
    Examination,
    /// Does both in a region.
    Regional,
    /// Serves the others.
    Secretariat,
}

impl UnitKind {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Examination => "examination",
            Self::Regional => "regional",
            Self::Secretariat => "secretariat",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Intake, Self::Examination, Self::Regional, Self::Secretariat].into_iter().find(|k| k.code() == code)
    }
}

/// A unit of the institution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its name inside.
    pub id: UnitId,
    /// Its stable code: `intake`, `examination-1`, `kz-10`.
    pub code: String,
    /// What it does.
    pub kind: UnitKind,
    /// The region it serves, if it serves one.
    pub region: Option<String>,
    /// Its names.
    pub names: Trilingual,
}

/// The units that a new institution begins with, in the order of lists: intake, two for examination, one in each region of
/// the day, the secretariat. Ids are the caller's.
pub fn first_units(book: &Rulebook, on: Date, mut id: impl FnMut() -> UnitId) -> Vec<Unit> {
    let mut unit = |code: &str, kind, region: Option<&str>, kk: &str, ru: &str, en: &str| Unit {
        id: id(),
        code: code.to_owned(),
        kind,
        region: region.map(str::to_owned),
        names: Trilingual { kk: kk.to_owned(), ru: ru.to_owned(), en: en.to_owned() },
    };
    let mut units = vec![
        unit("intake", UnitKind::Intake, None, "Қабылдау бөлімі", "Отдел приёма", "Intake"),
        unit(
            "examination-1",
            UnitKind::Examination,
            None,
            "Бірінші қарау бөлімі",
            "Первый отдел рассмотрения",
            "Examination 1",
        ),
        unit(
            "examination-2",
            UnitKind::Examination,
            None,
            "Екінші қарау бөлімі",
            "Второй отдел рассмотрения",
            "Examination 2",
        ),
    ];
    for region in rulebook::entries(&book.regions, on) {
        let Trilingual { kk, ru, en } = &region.names;
        units.push(unit(
            &region.key.to_lowercase(),
            UnitKind::Regional,
            Some(&region.key),
            &format!("Өңірлік кеңсе: {kk}"),
            &format!("Региональный офис: {ru}"),
            &format!("Regional office: {en}"),
        ));
    }
    units.push(unit("secretariat", UnitKind::Secretariat, None, "Хатшылық", "Секретариат", "Secretariat"));
    units
}

/// State of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Has the password an administrator handed out, and no rights until they chose their own.
    New,
    /// In use.
    Active,
    /// Opens to nobody.
    Locked,
}

impl State {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Active => "active",
            Self::Locked => "locked",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::New, Self::Active, Self::Locked].into_iter().find(|s| s.code() == code)
    }
}

/// Roles that an administrator can give; the others come from what somebody is.
pub const GIVEN_ROLES: &[Role] = &[
    Role::IntakeOfficer,
    Role::CaseOfficer,
    Role::HeadOfUnit,
    Role::Ombudsperson,
    Role::NpmCoordinator,
    Role::NpmMember,
    Role::CouncilMember,
    Role::TreatyOfficer,
    Role::Editor,
    Role::Administrator,
    Role::Auditor,
];

/// Roles that keep others' accounts or watch over others' acts: whoever has one reads no case, so belongs to no unit and has
/// no role beside it.
const APART: [Role; 2] = [Role::Administrator, Role::Auditor];

/// A new account as an administrator describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// How colleagues call them.
    pub names: Trilingual,
    /// The name they sign in with.
    pub sign_in: String,
    /// Their roles.
    pub roles: Roles,
    /// Their unit.
    pub unit: Option<UnitId>,
    /// The state body they answer for; then they have no role and no unit.
    pub body: Option<String>,
}

impl NewPerson {
    /// Whether such an account can be.
    ///
    /// # Errors
    /// What is to be mended, by the fields of the form.
    pub fn check(&self) -> Result<()> {
        let mut mistakes = Mistakes::new();
        if Lang::ALL.iter().any(|lang| self.names.get(*lang).trim().is_empty()) {
            mistakes.push(Mistake::new("name_kk", "institution-wrong-name"));
        }
        if !is_sign_in_name(&self.sign_in) {
            mistakes.push(Mistake::new("sign_in", "institution-wrong-sign-in-name"));
        }
        let apart = APART.iter().any(|role| self.roles.has(*role));
        if self.body.is_some() {
            if self.roles != Roles::NONE || self.unit.is_some() {
                mistakes.push(Mistake::new("roles", "institution-wrong-focal-point"));
            }
        } else if self.roles == Roles::NONE {
            mistakes.push(Mistake::new("roles", "institution-wrong-no-role"));
        } else if apart && (self.unit.is_some() || self.roles.iter().count() > 1) {
            mistakes.push(Mistake::new("roles", "institution-wrong-apart"));
        }
        if mistakes.is_empty() { Ok(()) } else { Err(Error::Invalid(mistakes)) }
    }
}

/// Letters, digits and `._-@`, 3 to 64 of them: easy to type, and the same on every keyboard once folded.
fn is_sign_in_name(name: &str) -> bool {
    (3..=64).contains(&name.chars().count()) && name.chars().all(|c| c.is_alphanumeric() || "._-@".contains(c))
}

/// Longest name of a passkey, in characters.
pub const PASSKEY_NAME_MOST: usize = 60;

/// Fewest characters of a password. Length is what counts; nothing else is demanded of it.
pub const PASSWORD_LEAST: usize = 12;
/// Most bytes of a password, so that nobody makes us stretch a novel.
pub const PASSWORD_MOST: usize = 256;

/// Whether a password can be taken.
///
/// # Errors
/// What is to be mended, under the field `password`.
pub fn check_password(password: &str, sign_in: &str) -> Result<()> {
    let text = if password.chars().count() < PASSWORD_LEAST {
        "institution-wrong-password-short"
    } else if password.len() > PASSWORD_MOST {
        "institution-wrong-password-long"
    } else if base::fold(password).contains(&base::fold(sign_in)) {
        "institution-wrong-password-name"
    } else {
        return Ok(());
    };
    Err(Error::Invalid(vec![Mistake::new("password", text).with("n", PASSWORD_LEAST)]))
}

/// The place to go to after signing in, if it is one of ours: a page of the office without its language. Anything else, and
/// the sign-in itself, is the office's start.
pub fn own_place(wanted: &str) -> &str {
    let path = wanted.split(['?', '#']).next().unwrap_or_default();
    let is_office = path == "/office" || path.starts_with("/office/");
    let is_plain =
        !wanted.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') && !wanted.contains("//");
    let is_door = path.starts_with("/office/sign-");
    if is_office && is_plain && !is_door { wanted } else { "/office" }
}

#[cfg(test)]
mod tests;
