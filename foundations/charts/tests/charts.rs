//! Any chart is a sound drawing, and a value that is not shown never looks like nought.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use base::Lang;
use charts::{Chart, Kind, Look, Point, svg};
use proptest::prelude::*;
use roxmltree::{Document, Node};

const HIDDEN: &str = "жасырын";

fn chart(kind: Kind, series: &[&str], points: &[(&str, &[Option<u64>])]) -> Chart {
    Chart {
        kind,
        lang: Lang::Kk,
        series: series.iter().map(ToString::to_string).collect(),
        points: (0_u8..)
            .zip(points)
            .map(|(n, (label, values))| Point {
                label: (*label).to_owned(),
                tile: Some((n % 5, n / 5)),
                values: values.to_vec(),
            })
            .collect(),
        hidden: HIDDEN.to_owned(),
    }
}

fn words<'a>(drawing: &'a Document<'_>) -> Vec<&'a str> {
    drawing.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect()
}

fn is_dashed(node: &Node<'_, '_>) -> bool {
    node.attribute("stroke-dasharray") == Some("3 2.5")
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![Just(Kind::Bars), Just(Kind::Lines), Just(Kind::Tiles)]
}

prop_compose! {
    fn charts()(
        kind in kinds(),
        lang in proptest::sample::select(Lang::ALL.to_vec()),
        series in prop::collection::vec(".{0,30}", 0..8),
        hidden in ".{0,20}",
        points in prop::collection::vec(
            (".{0,60}", prop::option::of((0..20_u8, 0..20_u8)), prop::collection::vec(prop::option::of(any::<u64>()), 0..8)),
            0..25,
        ),
    ) -> Chart {
        let point = |(label, tile, values)| Point { label, tile, values };
        Chart { kind, lang, series, hidden, points: points.into_iter().map(point).collect() }
    }
}

proptest! {
    #[test]
    fn any_chart_is_well_formed_within_its_width_and_without_style_or_script(chart in charts()) {
        for look in [Look::Print, Look::Screen] {
            let text = svg(&chart, look);
            let drawing = Document::parse(&text).unwrap_or_else(|e| panic!("{e}: {text}"));
            let view: Vec<f64> = drawing.root_element().attribute("viewBox").unwrap()
                .split(' ').map(|n| n.parse().unwrap()).collect();
            prop_assert!(view[2] > 0.0 && view[3] > 0.0 && view[3].is_finite());
            for node in drawing.descendants().filter(Node::is_element) {
                prop_assert!(["svg", "g", "text", "path", "rect"].contains(&node.tag_name().name()));
                for attribute in node.attributes() {
                    prop_assert!(attribute.name() != "style" && !attribute.name().starts_with("on"));
                    let is_number = ["x", "y", "width", "height", "font-size"].contains(&attribute.name());
                    prop_assert!(!is_number || attribute.value().parse::<f64>().unwrap().is_finite());
                    prop_assert!(attribute.name() != "d" || !attribute.value().contains(['N', 'i']), "{text}");
                }
                if node.has_tag_name("rect") {
                    let [x, width, height] =
                        ["x", "width", "height"].map(|name| node.attribute(name).unwrap().parse::<f64>().unwrap());
                    prop_assert!(x >= 0.0 && width >= 0.0 && height >= 0.0 && x + width <= view[2] + 0.1);
                }
            }
            prop_assert_eq!(&text, &svg(&chart, look));
        }
    }
}

#[test]
fn a_hidden_value_has_its_mark_and_its_word_and_is_never_drawn_as_nought() {
    for kind in [Kind::Bars, Kind::Lines, Kind::Tiles] {
        let hidden = svg(&chart(kind, &[""], &[("А", &[Some(12)]), ("Ә", &[None]), ("Б", &[Some(7)])]), Look::Print);
        let nought = svg(&chart(kind, &[""], &[("А", &[Some(12)]), ("Ә", &[Some(0)]), ("Б", &[Some(7)])]), Look::Print);
        let (hidden, nought) = (Document::parse(&hidden).unwrap(), Document::parse(&nought).unwrap());
        assert!(words(&hidden).contains(&HIDDEN) && !words(&nought).contains(&HIDDEN), "{kind:?}");
        assert!(hidden.descendants().any(|node| is_dashed(&node)), "{kind:?}");
        assert!(!nought.descendants().any(|node| is_dashed(&node)), "{kind:?}");
        // The axis of lines begins at nought, whatever is shown.
        let noughts = usize::from(kind == Kind::Lines);
        assert_eq!(words(&hidden).iter().filter(|word| **word == "0").count(), noughts, "{kind:?}");
        assert!(words(&nought).iter().filter(|word| **word == "0").count() > noughts, "{kind:?}");
    }
}

#[test]
fn a_line_breaks_where_a_value_is_hidden() {
    let values: [(&str, &[Option<u64>]); 5] =
        [("1", &[Some(3)]), ("2", &[Some(5)]), ("3", &[None]), ("4", &[Some(2)]), ("5", &[Some(6)])];
    let text = svg(&chart(Kind::Lines, &[""], &values), Look::Print);
    let drawing = Document::parse(&text).unwrap();
    let line = drawing.descendants().find(|node| node.attribute("stroke-width") == Some("2.5")).unwrap();
    let path = line.attribute("d").unwrap();
    assert_eq!((path.matches('M').count(), path.matches('L').count()), (2, 2), "{path}");
}

#[test]
fn bars_are_as_long_as_their_values_and_each_value_stands_on_its_mark() {
    let values: [(&str, &[Option<u64>]); 3] =
        [("Жеке басына тиіспеушілік", &[Some(1200)]), ("Тұрғын үй", &[Some(600)]), ("Еңбек", &[Some(300)])];
    let text = svg(&chart(Kind::Bars, &[""], &values), Look::Print);
    let drawing = Document::parse(&text).unwrap();
    let widths: Vec<f64> = drawing
        .descendants()
        .filter(|node| node.has_tag_name("rect"))
        .map(|node| node.attribute("width").unwrap().parse().unwrap())
        .collect();
    assert_eq!(widths.len(), 3);
    assert!((widths[0] / widths[1] - 2.0).abs() < 0.01 && (widths[0] / widths[2] - 4.0).abs() < 0.01, "{widths:?}");
    for word in ["1\u{a0}200", "600", "300", "Тұрғын үй"] {
        assert!(words(&drawing).contains(&word), "{word}: {:?}", words(&drawing));
    }
}

#[test]
fn a_second_series_is_hatched_and_both_are_named() {
    let text = svg(&chart(Kind::Bars, &["2025", "2026"], &[("Астана", &[Some(5), Some(9)])]), Look::Print);
    let drawing = Document::parse(&text).unwrap();
    let filled = |colour: &str| {
        let group = |node: &Node<'_, '_>| node.attribute("color") == Some(colour);
        let groups: Vec<_> = drawing.descendants().filter(group).collect();
        assert_eq!(groups.len(), 2, "the mark and its place in the legend");
        groups.iter().all(|group| group.children().any(|mark| mark.has_tag_name("rect")))
    };
    assert!(filled("#032f33") && !filled("#77280c"));
    assert!(words(&drawing).contains(&"2025") && words(&drawing).contains(&"2026"));
}

#[test]
fn tiles_stand_where_they_are_told_and_darken_with_their_value() {
    let values: [(&str, &[Option<u64>]); 4] =
        [("А", &[Some(1)]), ("Ә", &[Some(4000)]), ("Б", &[Some(10)]), ("В", &[Some(12)])];
    let text = svg(&chart(Kind::Tiles, &[""], &values), Look::Screen);
    let drawing = Document::parse(&text).unwrap();
    let tiles: Vec<(&str, f64)> = drawing
        .descendants()
        .filter(|node| node.attribute("height") == Some("82"))
        .map(|tile| (tile.parent().unwrap().attribute("class").unwrap(), tile.attribute("x").unwrap().parse().unwrap()))
        .collect();
    assert_eq!(
        tiles.iter().map(|tile| tile.0).collect::<Vec<_>>(),
        ["d-shade-1", "d-shade-4", "d-shade-2", "d-shade-3"]
    );
    assert!(tiles[0].1 < tiles[1].1 && tiles[1].1 < tiles[2].1);
    for range in ["1", "2–10", "11–12", "13–4\u{a0}000"] {
        assert!(words(&drawing).contains(&range), "{range}: {:?}", words(&drawing));
    }
}

#[test]
fn a_label_too_long_for_its_room_is_wrapped_then_shortened() {
    let label = "Азаматтардың өтініштерін қарау тәртібін бұзу және жауап беруден бас тарту";
    let text = svg(&chart(Kind::Bars, &[""], &[(label, &[Some(5)])]), Look::Print);
    assert_eq!(words(&Document::parse(&text).unwrap())[..3].join(" "), label);
    let text = svg(&chart(Kind::Bars, &[""], &[(&label.repeat(3), &[Some(5)])]), Look::Print);
    assert!(words(&Document::parse(&text).unwrap())[2].ends_with('…'));
}
