//! What those who lead should see today.
