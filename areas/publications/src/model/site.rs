//! Pages and news of the public site, in three languages.
