//! What a person does, a function each: may they? Then one transaction, with its leaf in the audit log.

pub mod facts;
