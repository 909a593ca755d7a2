//! The router with everything around it.

use crate::failure::present;
use crate::{Failure, Site, assets, layers, own};
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Extension, Router};
use base::Error;
use std::sync::Arc;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

/// Largest body of a request, in bytes; routes that take files set their own `DefaultBodyLimit`.
const MAX_BODY: usize = 1024 * 1024;

/// Puts the areas' routes, `web`'s own pages and all layers together.
///
/// `sign_in` adds the session layer, which puts the actor and a [`StaffBadge`](crate::StaffBadge) into the request's
/// extensions; it runs inside limits and CSRF, and around every handler and error page. Without one, pass `|r| r`.
pub fn house(site: Site, areas: Router, sign_in: impl FnOnce(Router) -> Router) -> Router {
    let site = Arc::new(site);
    let routes = areas
        .merge(own::routes())
        .route("/assets/{name}", get(assets::serve))
        .fallback(|| async { Failure(Error::NotFound).into_response() })
        .layer(from_fn(present));
    // The last layer is the outermost
    sign_in(routes)
        .layer(DefaultBodyLimit::max(MAX_BODY))
        // Programs bring no cookies, so nobody can be made to act through them
        .layer(CsrfLayer::new().with_insecure_bypass(|_, uri| uri.path().starts_with("/api/")))
        .layer(from_fn(layers::limit_time))
        .layer(CatchPanicLayer::custom(layers::caught))
        .layer(from_fn(present))
        .layer(from_fn(layers::guard))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(
            |_, _, _: &_, extensions: &axum::http::Extensions| extensions.get::<layers::Compressible>().is_some(),
        ))
        .layer(from_fn(layers::watch))
        .layer(Extension(site))
}
