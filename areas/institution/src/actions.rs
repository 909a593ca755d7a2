//! One function for each thing a person does: may they? then the transaction, with its leaf in the audit log.

pub mod check;
pub mod door;
pub mod letters;
pub mod mail;
pub mod office;
pub mod people;
pub mod recovery;
pub mod setup;
