//! A function for each thing a person does: may they? Then one transaction, with its leaf in the audit log.

pub mod communications;
pub mod cycles;
pub mod drafts;
pub mod facts;
