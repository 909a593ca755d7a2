//! Who acts, what they may do, and the log of what was done.
//!
//! [`rights::require`] asks the one table of rights and hands out a [`Granted`]; the audit log takes
//! nothing else ([`audit::AuditExt`]); [`session`] carries a person's keys from request to request;
//! [`limits`] and [`second_factor`] guard the door.
//!
//! Absent by design: accounts and passwords (`institution` keeps them), any cipher (`vault` has them
//! all), and any table in the log that could hold a name.

pub mod actor;
pub mod audit;
pub mod limits;
pub mod passkeys;
pub mod rights;
pub mod second_factor;
pub mod session;
mod store;

pub use actor::{Actor, Who};
pub use audit::{Act, AuditExt, On};
pub use rights::{Granted, Permission, Role, Roles, Scope, could, require};
pub use store::SQL;
