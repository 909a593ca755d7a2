//! Types and rules, pure.

pub mod briefing;
pub mod edition;
pub mod figure;
pub mod open;
pub mod release;
pub mod site;
