//! Pages and news of the public site.
