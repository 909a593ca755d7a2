//! One function for each thing a person does: may they? then the transaction, with its leaf in the audit log.

pub mod door;
pub mod office;
pub mod people;
pub mod recovery;
pub mod setup;
