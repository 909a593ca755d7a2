//! A release of open data: figures under a name and an address that stay.
