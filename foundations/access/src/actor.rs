//! Who acts.

use crate::rights::{Role, Roles};
use base::{PersonId, RootId, SessionId, UnitId};
use vault::KeyRing;

/// The one who acts, as far as the system knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A signed-in person of the institution: staff, member of the NPM or of the council.
    Staff(PersonId),
    /// A signed-in person who answers for a state body; the text is the body's code in the register.
    FocalPoint(PersonId, String),
    /// Whoever holds the receipt of this root: the complainant, or a person they trust.
    Receipt(RootId),
    /// An enrolled device that files what was recorded in the field.
    Device(String),
    /// A partner channel with a key for the programming interface.
    Partner(String),
    /// Anybody.
    Public,
    /// Work the system does by itself; it sees clear data only.
    Job(&'static str),
}

impl Who {
    /// What kind of actor it is: `staff`, or the code of the one role such an actor has, or `job`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Staff(_) => "staff",
            Self::FocalPoint(..) => Role::FocalPoint.code(),
            Self::Receipt(_) => Role::Complainant.code(),
            Self::Device(_) | Self::Partner(_) | Self::Public => Role::Public.code(),
            Self::Job(_) => "job",
        }
    }

    /// The pseudonym that stands in the audit log: a kind and an identifier, never a name.
    pub fn pseudonym(&self) -> String {
        match self {
            Self::Staff(person) => format!("staff:{person}"),
            Self::FocalPoint(person, _) => format!("focal-point:{person}"),
            Self::Receipt(_) => "receipt".to_owned(),
            Self::Device(code) => format!("device:{code}"),
            Self::Partner(code) => format!("partner:{code}"),
            Self::Public => "public".to_owned(),
            Self::Job(code) => format!("job:{code}"),
        }
    }

    /// The person, if it is one with an account.
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Staff(person) | Self::FocalPoint(person, _) => Some(*person),
            Self::Receipt(_) | Self::Device(_) | Self::Partner(_) | Self::Public | Self::Job(_) => None,
        }
    }
}

/// The one who acts, with everything that decides what they may do and open.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Who it is.
    pub who: Who,
    /// How pages name them to colleagues.
    pub name: String,
    /// The roles a person of the institution holds today. For everybody else see [`Actor::roles`].
    pub roles: Roles,
    /// The units they belong to.
    pub units: Vec<UnitId>,
    /// What they can open.
    pub keys: Option<KeyRing>,
    /// Their session, if they are signed in.
    pub session: Option<SessionId>,
    /// Whether they gave their second factor lately, as the gravest acts want it.
    pub confirmed: bool,
}

impl Actor {
    /// Somebody without an account.
    pub fn without_account(who: Who) -> Self {
        Self {
            who,
            name: String::new(),
            roles: Roles::NONE,
            units: Vec::new(),
            keys: None,
            session: None,
            confirmed: false,
        }
    }

    /// Anybody.
    pub fn public() -> Self {
        Self::without_account(Who::Public)
    }

    /// The holder of a receipt with what the receipt opens.
    pub fn receipt(root: RootId, keys: KeyRing) -> Self {
        Self { keys: Some(keys), ..Self::without_account(Who::Receipt(root)) }
    }

    /// The roles that count. Only a person of the institution can hold several; a receipt, a body's
    /// focal point or a program is never more than what it is, whatever [`Actor::roles`] says.
    pub fn effective_roles(&self) -> Roles {
        match self.who {
            Who::Staff(_) => self.roles.without(&[Role::FocalPoint, Role::Complainant, Role::Public]),
            Who::FocalPoint(..) => Roles::of(&[Role::FocalPoint]),
            Who::Receipt(_) => Roles::of(&[Role::Complainant]),
            Who::Device(_) | Who::Partner(_) | Who::Public => Roles::of(&[Role::Public]),
            Who::Job(_) => Roles::NONE,
        }
    }
}
