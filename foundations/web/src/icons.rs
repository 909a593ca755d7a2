//! The signs, drawn in one stroke on a grid of 24.

/// A sign as SVG, so many pixels wide where letters have their usual size. A name we do not have is a gap, not a fault
/// before a person.
pub(crate) fn svg(name: &str, size: i32) -> String {
    let rem = f64::from(size) / 16.0;
    let drawing = match name {
        "key" => r#"<circle cx="8" cy="15" r="4"/><path d="m11 12 8-8m-3 3 3 3"/>"#,
        "lock" => r#"<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>"#,
        "clock" => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>"#,
        "alert" => r#"<path d="M12 4 2.8 20h18.4zM12 10.5v4M12 17.4v.1"/>"#,
        "check" => r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#,
        "minus" => r#"<path d="M6 12h12"/>"#,
        "mail" => r#"<rect x="3" y="6" width="18" height="13" rx="2"/><path d="m4 8 8 6 8-6"/>"#,
        "document" => r#"<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>"#,
        "house" => r#"<path d="M3 20h18M5 20v-9m14 9v-9M3 11l9-6 9 6M10 20v-5h4v5"/>"#,
        "person" => r#"<circle cx="12" cy="8" r="4"/><path d="M4.5 20c0-4 3-6.5 7.5-6.5s7.5 2.5 7.5 6.5"/>"#,
        "people" => {
            r#"<circle cx="8" cy="9" r="3.2"/><circle cx="16.5" cy="10" r="2.6"/><path d="M2.5 19c0-3.3 2.2-5.3 5.5-5.3s5.5 2 5.5 5.3M15.5 14.6c3.3-.4 6 1.4 6 4.4"/>"#
        }
        "office" => {
            r#"<path d="M2.5 13.5C3.5 7.5 7.3 4 12 4s8.5 3.5 9.5 9.5"/><circle cx="12" cy="12" r="2.2"/><path d="M7.5 20.5c0-3.5 1.8-5.3 4.5-5.3s4.5 1.8 4.5 5.3z"/>"#
        }
        "heart" => {
            r#"<path d="M12 20s-7.5-4.5-7.5-10A4.2 4.2 0 0 1 12 7.2 4.2 4.2 0 0 1 19.5 10c0 5.5-7.5 10-7.5 10z"/>"#
        }
        "exit" => r#"<path d="M10 5H5v14h5M13 8l4 4-4 4M17 12H9"/>"#,
        "arrived" => r#"<path d="M2.3 15C2.3 8 6.4 3 12 3s9.7 5 9.7 12"/><path d="m7.5 15.8 3.4 3.4 6.3-7.1"/>"#,
        _ => "",
    };
    format!(
        r#"<svg width="{rem}rem" height="{rem}rem" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">{drawing}</svg>"#
    )
}
