//! The institution itself: who holds which office and on what ground, its units, its people and their accounts, and the one
//! door through which they all come in.
//!
//! Offers: [`routes`], [`session_layer`] and [`exit_hook`] for `app`; [`People`] for `access`; a [`Desk`] as
//! [`exchange::office::Office`] for other areas; [`actions::setup::setup`] and [`demo::fill`] for the command line.
//!
//! Absent by design: anything of a case. Whoever keeps accounts reads no case, and nothing here could open one.

pub mod actions;
mod badge;
mod contribution;
pub mod demo;
pub mod model;
mod offers;
mod pages;
pub mod store;

pub use badge::{People, exit_hook, session_layer};
pub use contribution::Contribution;
pub use pages::sheets;
pub use store::{people_in_unit, unit_by_code};

use access::Permission;
use base::{Date, Result, World};
use db::{Db, ReadTx};
use exchange::rulebook::Rulebook;
use model::Signer;
use std::sync::Arc;
use vault::Vault;

/// This area's texts.
pub const TEXTS: i18n::Source = i18n::source!("../texts");

/// Public pages that stand by themselves: address, key of the title, and of words they are also found by.
pub const STANDING: &[(&str, &str, &str)] = &[
    ("/institution", "institution-nav", "institution-lead"),
    ("/check", "institution-check-title", "institution-check-lead"),
];

/// What this area needs to work.
#[derive(Clone)]
pub struct Desk {
    /// The database.
    pub db: Db,
    /// The keys.
    pub vault: Vault,
    /// The present and the dice.
    pub world: World,
    /// The institution as data.
    pub rulebook: Arc<Rulebook>,
    /// How long sessions last and how their cookie travels.
    pub sessions: access::session::Settings,
    /// The address that passkeys are bound to.
    pub party: access::passkeys::Party,
    /// How often one may try to sign in.
    pub limits: Arc<access::limits::Limits>,
    /// Sealed files.
    pub files: files::Files,
    /// The texts of pages and documents.
    pub texts: i18n::Texts,
    /// Makes documents.
    pub typesetter: Arc<dyn pdf::Typesetter>,
    /// Staff pages of all areas, in the order of the head.
    pub rooms: Arc<[Room]>,
}

/// A staff page that stands in the head of whoever may go there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Key of its text.
    pub text: &'static str,
    /// Its address without the language.
    pub href: &'static str,
    /// Who may go there; everybody who is signed in, if none.
    pub needs: Option<Permission>,
}

/// This area's staff pages, for the end of [`Desk::rooms`].
pub const ROOMS: &[Room] = &[
    // First: the first page that somebody may open is the one they come to after signing in.
    Room { text: "institution-room-letters", href: "/office/letters", needs: Some(Permission::SeeLetters) },
    Room { text: "institution-room-people", href: "/office/people", needs: Some(Permission::ManageAccounts) },
    Room { text: "institution-room-holders", href: "/office/holders", needs: Some(Permission::ManageOffice) },
    Room { text: "institution-room-recovery", href: "/office/recovery", needs: Some(Permission::RecoverAccess) },
    Room { text: "institution-room-keys", href: "/office/keys", needs: Some(Permission::ReadRights) },
    Room { text: "institution-room-log", href: "/office/log", needs: Some(Permission::ReadAuditLog) },
    Room { text: "institution-room-rights", href: "/office/rights", needs: Some(Permission::ReadRights) },
    Room { text: "institution-room-account", href: "/office/account", needs: None },
];

impl Desk {
    /// The local day.
    pub fn today(&self) -> Date {
        self.world.now().date_in(&self.rulebook.zone())
    }
}

/// The pages of this area.
pub fn routes(desk: Desk) -> axum::Router {
    pages::routes(desk)
}

/// Who may sign a kind of letter on a day; see [`model::signing_authority`].
pub async fn signing_authority(tx: &mut ReadTx, book: &Rulebook, letter: &str, on: Date) -> Result<Vec<Signer>> {
    let (tenures, delegations) = (store::tenures(tx).await?, store::delegations(tx).await?);
    Ok(model::signing_authority(book, &tenures, &delegations, letter, on))
}
