//! Who may do what: one table, read from here by every action and shown to the auditor as a page.
//!
//! Three rules stand above the table. What touches the content of a case needs both the role and a
//! place on the case; administrators never read cases, auditors read the log and not the content;
//! what a stranger asks for is "not found", so that no answer tells whether there is such a case.

use crate::actor::{Actor, Who};
use base::{Error, Result, RootId};

/// Declares an enum whose every variant has a stable code, kept in the database and in the log.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The one with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

coded! {
    /// What somebody is to the institution.
    Role {
        /// Takes complaints in and registers them.
        IntakeOfficer = "intake-officer",
        /// Examines the complaints assigned to them.
        CaseOfficer = "case-officer",
        /// Heads a unit, assigns its cases and answers for them.
        HeadOfUnit = "head-of-unit",
        /// The holder of the mandate, or whoever acts for them today.
        Ombudsperson = "ombudsperson",
        /// Coordinates the National Preventive Mechanism.
        NpmCoordinator = "npm-coordinator",
        /// A member of the National Preventive Mechanism.
        NpmMember = "npm-member",
        /// A member of the Coordinating Council.
        CouncilMember = "council-member",
        /// Keeps treaties, reporting cycles and communications to committees.
        TreatyOfficer = "treaty-officer",
        /// Writes what is published.
        Editor = "editor",
        /// Keeps accounts, units and settings; reads no case.
        Administrator = "administrator",
        /// Reads the audit log and this table; reads no case.
        Auditor = "auditor",
        /// Answers for a state body.
        FocalPoint = "focal-point",
        /// Holds the receipt of a case.
        Complainant = "complainant",
        /// Anybody, also by a partner's program or a device in the field.
        Public = "public",
    }
}

/// A set of roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u32);

impl Roles {
    /// No role.
    pub const NONE: Self = Self(0);

    /// The set of these.
    pub fn of(roles: &[Role]) -> Self {
        roles.iter().copied().collect()
    }

    /// Whether the role is among them.
    pub const fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u32) != 0
    }

    /// The set without these.
    #[must_use]
    pub fn without(self, roles: &[Role]) -> Self {
        Self(self.0 & !Self::of(roles).0)
    }

    /// The roles in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |r| self.has(*r))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |set, role| set | 1 << role as u32))
    }
}

coded! {
    /// What can be done.
    Permission {
        /// File a complaint.
        FileComplaint = "file-complaint",
        /// See one's own case by its receipt.
        ReadOwnCase = "read-own-case",
        /// Write to the office, send more files, or withdraw, by the receipt.
        AddToOwnCase = "add-to-own-case",
        /// Enter a complaint that came by post, telephone, visit or from a place of detention.
        EnterComplaint = "enter-complaint",
        /// See the list of cases: numbers, codes and what is due, never content.
        SeeQueue = "see-queue",
        /// Give a complaint its number.
        Register = "register",
        /// Put people on a case or take them off.
        Assign = "assign",
        /// Open the story, messages, notes and files of a case.
        ReadCase = "read-case",
        /// Open who the complainant is and how to reach them; a key pair apart from the story's.
        ReadIdentity = "read-identity",
        /// Write an internal note.
        WriteNote = "write-note",
        /// Ask or tell the complainant something.
        AskComplainant = "ask-complainant",
        /// Decide whether a complaint is admissible.
        DecideAdmissibility = "decide-admissibility",
        /// Pass an allegation of torture to the prosecutor at once.
        AlertProsecutor = "alert-prosecutor",
        /// Ask the state body complained of to explain.
        InquireBody = "inquire-body",
        /// See the list of letters addressed to one's own body.
        SeeLetters = "see-letters",
        /// Open a letter addressed to one's own body.
        ReadInquiry = "read-inquiry",
        /// Answer for one's own body.
        AnswerInquiry = "answer-inquiry",
        /// Record a finding.
        Find = "find",
        /// Decide a case, with its outcome and recommendations.
        Decide = "decide",
        /// Pass on more than the complainant agreed to, where duty demands it and with the reason recorded.
        OverrideConsent = "override-consent",
        /// Write a letter and send one that is signed.
        SendLetter = "send-letter",
        /// Sign a letter; the office's signing authority of the day is asked besides.
        SignLetter = "sign-letter",
        /// Close a case.
        CloseCase = "close-case",
        /// Open a closed case again.
        ReopenCase = "reopen-case",
        /// Keep a case beyond its time, or let its time run again.
        HoldCase = "hold-case",
        /// Say who must never see a case.
        PutUpWall = "put-up-wall",
        /// Erase a case whose time is over, two people together; needs no key.
        EraseCase = "erase-case",
        /// See what became of recommendations: numbers, codes and days; letters only as one's keys open them.
        SeeRecommendations = "see-recommendations",
        /// Say what became of a recommendation, with reasons.
        FollowUp = "follow-up",
        /// Keep what the State did about a treaty, and the calendar of reports to committees.
        KeepTreaties = "keep-treaties",
        /// See the list of communications to committees: numbers, codes and days, never content.
        SeeDocket = "see-docket",
        /// Open the papers of a communication.
        ReadCommunication = "read-communication",
        /// Write into the file of a communication.
        WriteCommunication = "write-communication",
        /// Keep programmes, their measures and what is imported of others' recommendations.
        KeepMeasures = "keep-measures",
        /// Say for the institution what became of a measure, with method and evidence.
        AssessMeasure = "assess-measure",
        /// Report for one's own body on its measures.
        ReportMeasure = "report-measure",
        /// Keep the register of overdue replies: tell a body that it is about to be named.
        KeepOverdue = "keep-overdue",
        /// Decide whether a body is named in the public register of overdue replies, and put a line right.
        DecideOverdue = "decide-overdue",
        /// See statistics inside the institution.
        SeeStatistics = "see-statistics",
        /// Write what is to be published: texts of the annual report, pages, news.
        WritePublications = "write-publications",
        /// Publish a document, or withdraw one.
        Publish = "publish",
        /// Prepare briefings: guests, packs, questions, promised answers.
        KeepBriefings = "keep-briefings",
        /// Amend the registers of bodies, places and regions.
        AmendRegisters = "amend-registers",
        /// Keep who holds which office, the units and the signing authority.
        ManageOffice = "manage-office",
        /// Create, lock and restore accounts and give roles.
        ManageAccounts = "manage-accounts",
        /// Read the audit log and have it verified.
        ReadAuditLog = "read-audit-log",
        /// Ask the trustees to give somebody's access back, and hold their ceremonies.
        RecoverAccess = "recover-access",
        /// See this table.
        ReadRights = "read-rights",
    }
}

impl Permission {
    /// Whether it touches the content of one case, and so needs a place on that case.
    pub const fn is_content(self) -> bool {
        match self {
            Self::ReadOwnCase
            | Self::AddToOwnCase
            | Self::ReadCase
            | Self::ReadIdentity
            | Self::WriteNote
            | Self::AskComplainant
            | Self::DecideAdmissibility
            | Self::AlertProsecutor
            | Self::InquireBody
            | Self::ReadInquiry
            | Self::AnswerInquiry
            | Self::ReadCommunication
            | Self::WriteCommunication
            | Self::Find
            | Self::Decide
            | Self::OverrideConsent
            | Self::SendLetter
            | Self::SignLetter
            | Self::CloseCase
            | Self::ReopenCase
            | Self::HoldCase
            | Self::PutUpWall => true,
            Self::FileComplaint
            | Self::EnterComplaint
            | Self::SeeQueue
            | Self::SeeLetters
            | Self::Register
            | Self::Assign
            | Self::EraseCase
            | Self::SeeRecommendations
            | Self::FollowUp
            | Self::KeepTreaties
            | Self::SeeDocket
            | Self::KeepMeasures
            | Self::AssessMeasure
            | Self::ReportMeasure
            | Self::KeepOverdue
            | Self::DecideOverdue
            | Self::SeeStatistics
            | Self::WritePublications
            | Self::Publish
            | Self::KeepBriefings
            | Self::AmendRegisters
            | Self::ManageOffice
            | Self::ManageAccounts
            | Self::RecoverAccess
            | Self::ReadAuditLog
            | Self::ReadRights => false,
        }
    }
}

impl Permission {
    /// Whether it is one of the gravest, for which the second factor must have been given lately: a session left open at
    /// a desk is not enough.
    pub const fn is_grave(self) -> bool {
        matches!(self, Self::OverrideConsent | Self::EraseCase | Self::ManageAccounts | Self::RecoverAccess)
    }
}

use Role::{
    Administrator, Auditor, CaseOfficer, Complainant, CouncilMember, Editor, FocalPoint, HeadOfUnit, IntakeOfficer,
    NpmCoordinator, NpmMember, Ombudsperson, Public, TreatyOfficer,
};

/// The table. There is no other place that says who may do what.
pub const RIGHTS: &[(Permission, &[Role])] = &[
    (Permission::FileComplaint, &[Public, Complainant]),
    (Permission::ReadOwnCase, &[Complainant]),
    (Permission::AddToOwnCase, &[Complainant]),
    (Permission::EnterComplaint, &[IntakeOfficer, CaseOfficer, HeadOfUnit, Ombudsperson, NpmCoordinator, NpmMember]),
    (Permission::SeeQueue, &[IntakeOfficer, CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::Register, &[IntakeOfficer, HeadOfUnit]),
    (Permission::Assign, &[HeadOfUnit, Ombudsperson]),
    (Permission::ReadCase, &[IntakeOfficer, CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::ReadIdentity, &[IntakeOfficer, CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::WriteNote, &[IntakeOfficer, CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::AskComplainant, &[IntakeOfficer, CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::DecideAdmissibility, &[CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::AlertProsecutor, &[IntakeOfficer, CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::InquireBody, &[CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::SeeLetters, &[FocalPoint]),
    (Permission::ReadInquiry, &[FocalPoint]),
    (Permission::AnswerInquiry, &[FocalPoint]),
    (Permission::Find, &[CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::Decide, &[HeadOfUnit, Ombudsperson]),
    (Permission::OverrideConsent, &[HeadOfUnit, Ombudsperson]),
    (Permission::SendLetter, &[CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::SignLetter, &[HeadOfUnit, Ombudsperson]),
    (Permission::CloseCase, &[CaseOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::ReopenCase, &[HeadOfUnit, Ombudsperson]),
    (Permission::HoldCase, &[HeadOfUnit, Ombudsperson]),
    (Permission::PutUpWall, &[HeadOfUnit, Ombudsperson]),
    (Permission::EraseCase, &[HeadOfUnit, Ombudsperson]),
    (Permission::SeeRecommendations, &[HeadOfUnit, CaseOfficer, Ombudsperson, TreatyOfficer, Editor, NpmCoordinator]),
    (Permission::FollowUp, &[HeadOfUnit, CaseOfficer, Ombudsperson]),
    (Permission::KeepTreaties, &[TreatyOfficer, Ombudsperson]),
    (Permission::SeeDocket, &[TreatyOfficer, Ombudsperson]),
    (Permission::ReadCommunication, &[TreatyOfficer, Ombudsperson]),
    (Permission::WriteCommunication, &[TreatyOfficer, Ombudsperson]),
    (Permission::KeepMeasures, &[TreatyOfficer, Ombudsperson]),
    (Permission::AssessMeasure, &[TreatyOfficer, HeadOfUnit, Ombudsperson]),
    (Permission::ReportMeasure, &[FocalPoint]),
    (Permission::KeepOverdue, &[HeadOfUnit, Ombudsperson]),
    (Permission::DecideOverdue, &[Ombudsperson]),
    (
        Permission::SeeStatistics,
        &[HeadOfUnit, Ombudsperson, NpmCoordinator, CouncilMember, TreatyOfficer, Editor, Auditor],
    ),
    (Permission::WritePublications, &[HeadOfUnit, Ombudsperson, TreatyOfficer, Editor]),
    (Permission::Publish, &[Editor, Ombudsperson]),
    (Permission::KeepBriefings, &[TreatyOfficer, Editor, Ombudsperson]),
    (Permission::AmendRegisters, &[HeadOfUnit, Editor, Administrator]),
    (Permission::ManageOffice, &[Administrator]),
    (Permission::ManageAccounts, &[Administrator]),
    (Permission::ReadAuditLog, &[Auditor]),
    (Permission::RecoverAccess, &[Ombudsperson, Administrator]),
    (Permission::ReadRights, &[Auditor, Administrator, Ombudsperson, HeadOfUnit]),
];

fn holders(permission: Permission) -> &'static [Role] {
    RIGHTS.iter().find(|(p, _)| *p == permission).map_or(&[], |(_, roles)| roles)
}

/// One line of the table as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What can be done.
    pub permission: Permission,
    /// Whether it also needs a place on the case.
    pub needs_case: bool,
    /// Whether it also needs a second factor given lately.
    pub is_grave: bool,
    /// For each of [`Role::ALL`] in that order: whether the role may.
    pub may: Vec<bool>,
}

/// The whole table, a line for each permission and a column for each of [`Role::ALL`].
pub fn table() -> Vec<Line> {
    RIGHTS
        .iter()
        .map(|(permission, roles)| Line {
            permission: *permission,
            needs_case: permission.is_content(),
            is_grave: permission.is_grave(),
            may: Role::ALL.iter().map(|role| roles.contains(role)).collect(),
        })
        .collect()
}

/// What an act is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The institution's work, no single case.
    Office,
    /// One case (later: one visit).
    Case {
        /// The case.
        root: RootId,
        /// Whether the actor has a place on it: assigned, head of its unit, or, for a focal point,
        /// of the body that was asked. Whoever reads the case from the database finds this out.
        on_case: bool,
    },
}

impl Scope {
    /// The case, if it is about one.
    pub const fn root(&self) -> Option<RootId> {
        match self {
            Self::Office => None,
            Self::Case { root, .. } => Some(*root),
        }
    }
}

/// The proof that [`require`] said yes; nothing else can make one, and the audit log wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    who: Who,
    role: Role,
    permission: Permission,
    scope: Scope,
}

impl Granted {
    /// Who acts.
    pub const fn who(&self) -> &Who {
        &self.who
    }

    /// The role the right comes from.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// What they may do.
    pub const fn permission(&self) -> Permission {
        self.permission
    }

    /// On what.
    pub const fn scope(&self) -> Scope {
        self.scope
    }
}

/// May they? Asks the table and the actor's place on the case.
///
/// # Errors
/// [`Error::NotFound`] for everybody without an account and for every case the actor has no place
/// on; [`Error::Forbidden`] with the permission's code for a signed-in person who knows of the thing
/// but lacks the role; [`Error::Unconfirmed`] for who may, once they have given their second factor again.
pub fn require(actor: &Actor, permission: Permission, on: &Scope) -> Result<Granted> {
    let knows = match (on, &actor.who) {
        (Scope::Office, who) => who.person().is_some(),
        (Scope::Case { root, .. }, Who::Receipt(own)) => root == own,
        (Scope::Case { on_case, .. }, _) => *on_case,
    };
    let placed = match on {
        Scope::Office => !permission.is_content(),
        Scope::Case { .. } => knows || !(permission.is_content() || matches!(actor.who, Who::Receipt(_))),
    };
    match actor.effective_roles().iter().find(|role| holders(permission).contains(role)) {
        Some(_) if placed && permission.is_grave() && !actor.confirmed => Err(Error::Unconfirmed),
        Some(role) if placed => Ok(Granted { who: actor.who.clone(), role, permission, scope: *on }),
        _ if knows => Err(Error::Forbidden(permission.code())),
        _ => Err(Error::NotFound),
    }
}

/// May they, perhaps after giving their second factor again? For what leads to an act, not for the act itself.
pub fn could(actor: &Actor, permission: Permission, on: &Scope) -> bool {
    matches!(require(actor, permission, on), Ok(_) | Err(Error::Unconfirmed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{PersonId, Timestamp, World};

    fn world() -> World {
        World::fixed(Timestamp::from_micros(1_700_000_000_000_000), 1)
    }

    fn staff(roles: &[Role]) -> Actor {
        Actor {
            roles: Roles::of(roles),
            confirmed: true,
            ..Actor::without_account(Who::Staff(PersonId::new(&world())))
        }
    }

    fn case(on_case: bool) -> Scope {
        Scope::Case { root: RootId::new(&world()), on_case }
    }

    #[test]
    fn the_table_has_each_permission_once_and_each_permission_a_role() {
        let listed: Vec<_> = RIGHTS.iter().map(|(p, _)| *p).collect();
        assert_eq!(listed, Permission::ALL);
        assert!(RIGHTS.iter().all(|(_, roles)| !roles.is_empty()));
        let shown = table();
        assert_eq!(shown.len(), Permission::ALL.len());
        for (line, (_, roles)) in shown.iter().zip(RIGHTS) {
            assert_eq!(line.may.len(), Role::ALL.len());
            assert_eq!(line.may.iter().filter(|m| **m).count(), roles.len());
        }
    }

    #[test]
    fn codes_are_stable_unlike_and_read_back() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(*role));
        }
        for permission in Permission::ALL {
            assert_eq!(Permission::from_code(permission.code()), Some(*permission));
        }
        assert_eq!(Role::from_code("emperor"), None);
    }

    #[test]
    fn administrators_auditors_and_editors_open_no_case() {
        // A communication to a committee is a file of its own, of the treaty officer; no case is opened with it.
        let of_communications = [Permission::ReadCommunication, Permission::WriteCommunication];
        for (permission, roles) in RIGHTS.iter().filter(|(p, _)| p.is_content() && !of_communications.contains(p)) {
            for apart in [Administrator, Auditor, Editor, CouncilMember, TreatyOfficer, Public] {
                assert!(!roles.contains(&apart), "{} may {}", apart.code(), permission.code());
            }
        }
    }

    #[test]
    fn a_case_is_open_to_people_on_it_and_unknown_to_others() {
        let officer = staff(&[CaseOfficer]);
        assert!(require(&officer, Permission::ReadCase, &case(true)).is_ok());
        assert!(matches!(require(&officer, Permission::ReadCase, &case(false)), Err(Error::NotFound)));
        assert!(matches!(require(&officer, Permission::Decide, &case(true)), Err(Error::Forbidden("decide"))));
        assert!(matches!(require(&officer, Permission::Decide, &case(false)), Err(Error::NotFound)));
        assert!(matches!(require(&officer, Permission::ReadCase, &Scope::Office), Err(Error::Forbidden(_))));
        assert!(matches!(require(&officer, Permission::ManageAccounts, &Scope::Office), Err(Error::Forbidden(_))));
        let head = staff(&[HeadOfUnit]);
        assert!(require(&head, Permission::Assign, &case(false)).is_ok());
    }

    #[test]
    fn a_receipt_reaches_its_own_case_and_no_other() {
        let world = world();
        let (own, other) = (RootId::new(&world), RootId::new(&world));
        let mut complainant = Actor::without_account(Who::Receipt(own));
        complainant.roles = Roles::of(Role::ALL);
        let at = |root, on_case| Scope::Case { root, on_case };
        assert!(require(&complainant, Permission::ReadOwnCase, &at(own, false)).is_ok());
        for permission in Permission::ALL {
            assert!(matches!(require(&complainant, *permission, &at(other, true)), Err(Error::NotFound)));
        }
        assert!(matches!(require(&complainant, Permission::ReadCase, &at(own, true)), Err(Error::Forbidden(_))));
    }

    #[test]
    fn roles_that_come_from_what_one_is_cannot_be_given() {
        let all = staff(Role::ALL);
        assert!(require(&all, Permission::AnswerInquiry, &case(true)).is_err());
        assert!(require(&all, Permission::ReadOwnCase, &case(true)).is_err());
        let mut body = Actor::without_account(Who::FocalPoint(PersonId::new(&world()), "police".into()));
        body.roles = Roles::of(Role::ALL);
        assert!(require(&body, Permission::AnswerInquiry, &case(true)).is_ok());
        assert!(matches!(require(&body, Permission::AnswerInquiry, &case(false)), Err(Error::NotFound)));
        assert!(require(&body, Permission::ReadCase, &case(true)).is_err());
        for permission in Permission::ALL {
            let granted = require(&Actor::without_account(Who::Job("retention")), *permission, &case(true));
            assert!(granted.is_err());
        }
    }

    #[test]
    fn the_public_files_and_is_told_of_nothing_else() {
        for permission in Permission::ALL {
            let answer = require(&Actor::public(), *permission, &Scope::Office);
            match permission {
                Permission::FileComplaint => assert!(answer.is_ok()),
                _ => assert!(matches!(answer, Err(Error::NotFound))),
            }
        }
    }
}
