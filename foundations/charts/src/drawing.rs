//! A sheet to draw on, 640 units wide: marks, words, and how wide words are.

use crate::{Chart, Look};
use std::fmt::Display;

/// How wide every drawing is.
pub(crate) const WIDTH: f64 = 640.0;

/// Size of labels and values.
pub(crate) const TEXT: f64 = 14.0;

/// Size of small print: axes, legends.
pub(crate) const SMALL: f64 = 12.5;

/// From one line of words to the next, in sizes.
const LINE: f64 = 1.22;

/// What a mark or a word is coloured as.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ink {
    /// Labels and values.
    Words,
    /// Small print, and marks of what is hidden.
    Soft,
    /// Lines to read by.
    Rule,
    /// A series, counted from 0.
    Series(usize),
    /// A shade of a tile, counted from 0.
    Shade(usize),
    /// Words on the darkest shade.
    OnDark,
}

impl Ink {
    fn attribute(self, look: Look) -> String {
        let (colour, class) = match self {
            Self::Words => ("#1f1b16", "d-words".to_owned()),
            Self::Soft => ("#4a433a", "d-soft".to_owned()),
            Self::Rule => ("#cdc3b4", "d-rule".to_owned()),
            Self::Series(n) => (
                match n % 5 {
                    0 => "#032f33",
                    1 => "#77280c",
                    2 => "#0e5da1",
                    3 => "#9f6c0d",
                    _ => "#639c8b",
                },
                format!("d-{}", n % 5 + 1),
            ),
            Self::Shade(n) => (
                match n {
                    0 => "#e2eeea",
                    1 => "#b4d6cd",
                    2 => "#7fb5aa",
                    _ => "#0f4a44",
                },
                format!("d-shade-{}", n + 1),
            ),
            Self::OnDark => ("#ffffff", "d-on-dark".to_owned()),
        };
        match look {
            Look::Print => format!("color=\"{colour}\""),
            Look::Screen => format!("class=\"{class}\""),
        }
    }
}

/// Where words stand to their place.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Anchor {
    /// They begin there.
    Start,
    /// They are centred on it.
    Middle,
    /// They end there.
    End,
}

/// A place and a size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Area {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

/// A drawing on its way.
pub(crate) struct Drawing {
    look: Look,
    body: String,
}

impl Drawing {
    pub(crate) fn new(look: Look) -> Self {
        Self { look, body: String::new() }
    }

    pub(crate) fn finish(self, height: f64) -> String {
        let root = match self.look {
            Look::Print => r##"font-family="Noto Sans" color="#1f1b16""##,
            Look::Screen => r#"class="drawing" aria-hidden="true""#,
        };
        let (width, height) = (at(WIDTH), at(height.max(1.0)));
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {root}>{}</svg>"#, self.body)
    }

    /// What `draw` draws, in this ink.
    pub(crate) fn inked(&mut self, ink: Ink, draw: impl FnOnce(&mut Self)) {
        self.add(format_args!("<g {}>", ink.attribute(self.look)));
        draw(self);
        self.add("</g>");
    }

    /// A line of words, its foot at `y`.
    pub(crate) fn text(&mut self, x: f64, y: f64, size: f64, anchor: Anchor, words: &str) {
        self.words(x, y, size, anchor, words, "");
    }

    /// The same, bold.
    pub(crate) fn bold(&mut self, x: f64, y: f64, size: f64, anchor: Anchor, words: &str) {
        self.words(x, y, size, anchor, words, r#" font-weight="600""#);
    }

    /// The same, bold with an edge, so that it can be read over a line.
    pub(crate) fn edged(&mut self, x: f64, y: f64, size: f64, anchor: Anchor, words: &str) {
        let edge = match self.look {
            Look::Print => r##"stroke="#ffffff""##,
            Look::Screen => r#"class="d-edge""#,
        };
        let more =
            format!(r#" font-weight="600" {edge} stroke-width="4" stroke-linejoin="round" paint-order="stroke""#);
        self.words(x, y, size, anchor, words, &more);
    }

    fn words(&mut self, x: f64, y: f64, size: f64, anchor: Anchor, words: &str, more: &str) {
        let (anchor, x, y) = (
            match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            },
            at(x),
            at(y),
        );
        let words = escaped(words);
        self.add(format_args!(
            r#"<text x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}" fill="currentColor"{more}>{words}</text>"#
        ));
    }

    /// Lines of words, centred on `y`.
    pub(crate) fn lines(&mut self, x: f64, y: f64, size: f64, anchor: Anchor, lines: &[String]) {
        let mut foot = y - tall(lines, size) / 2.0 + size * 0.94;
        for line in lines {
            self.text(x, foot, size, anchor, line);
            foot += size * LINE;
        }
    }

    /// A line from one place to another.
    pub(crate) fn line(&mut self, x1: f64, y1: f64, x2: f64, y2: f64) {
        let path = format!("M{} {}L{} {}", at(x1), at(y1), at(x2), at(y2));
        self.path(&path, "1", "");
    }

    /// Lines along a path.
    pub(crate) fn path(&mut self, path: &str, width: &str, dash: &str) {
        let dash = if dash.is_empty() { String::new() } else { format!(r#" stroke-dasharray="{dash}""#) };
        self.add(format_args!(
            r#"<path d="{path}" fill="none" stroke="currentColor" stroke-width="{width}"{dash} stroke-linejoin="round"/>"#
        ));
    }

    /// A filled area.
    pub(crate) fn filled(&mut self, area: Area) {
        let Area { x, y, width, height } = area;
        let (x, y, width, height) = (at(x), at(y), at(width), at(height));
        self.add(format_args!(r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="currentColor"/>"#));
    }

    /// The edge of an area, perhaps dashed; drawn within it.
    pub(crate) fn edge(&mut self, area: Area, dash: &str) {
        let (x, y) = (at(area.x + 0.75), at(area.y + 0.75));
        let (right, down) = (at((area.width - 1.5).max(0.0)), at((area.height - 1.5).max(0.0)));
        self.path(&format!("M{x} {y}h{right}v{down}h-{right}z"), "1.5", dash);
    }

    /// An area in the colour and the pattern of a series; no two of the first five are alike in black and white either.
    pub(crate) fn series(&mut self, n: usize, area: Area) {
        self.inked(Ink::Series(n), |on| {
            // The sixth series has the first's colour and the second's pattern.
            let hatch = match (n + n / 5) % 5 {
                0 => return on.filled(area),
                1 => hatch(area, 1.0),
                2 => hatch(area, -1.0),
                3 => hatch(area, 0.0),
                _ => hatch(area, 1.0) + &hatch(area, -1.0),
            };
            on.edge(area, "");
            if !hatch.is_empty() {
                on.path(&hatch, "1.5", "");
            }
        });
    }

    /// The mark of a value that is not shown: a dashed frame with nothing in it.
    pub(crate) fn hidden(&mut self, area: Area) {
        self.inked(Ink::Soft, |on| on.edge(area, "3 2.5"));
    }

    /// The mark of a point of a series.
    pub(crate) fn point(&mut self, n: usize, x: f64, y: f64) {
        let ground = match self.look {
            Look::Print => r##"fill="#ffffff""##,
            Look::Screen => r#"class="d-ground""#,
        };
        let fill = if n.is_multiple_of(2) { r#"fill="currentColor""# } else { ground };
        let (x, y) = (at(x), at(y));
        let shape = match (n + n / 5) % 5 {
            0 => "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
            1 => "m-4-4h8v8h-8z",
            2 => "m0-5l5 8.5h-10z",
            3 => "m0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z",
            _ => "m-3-3h6v6h-6z",
        };
        self.add(format_args!(r#"<path d="M{x} {y}{shape}" {fill} stroke="currentColor" stroke-width="2"/>"#));
    }

    /// The legend of these items from `y` down, as many lines as it takes: how high it is.
    pub(crate) fn legend(&mut self, y: f64, items: &[(Swatch, String)]) -> f64 {
        let (mut x, mut top) = (0.0, y);
        for (swatch, words) in items {
            let [words] = wrap(words, SMALL, WIDTH - 24.0, 1).try_into().unwrap_or_default();
            let room = 24.0 + wide(&words, SMALL);
            if x > 0.0 && x + room > WIDTH {
                (x, top) = (0.0, top + 22.0);
            }
            let area = Area { x, y: top, width: 16.0, height: 14.0 };
            match swatch {
                Swatch::Series(n) => self.series(*n, area),
                Swatch::Nought => self.inked(Ink::Soft, |on| on.edge(area, "")),
                Swatch::Shade(n) => self.inked(Ink::Shade(*n), |on| on.filled(area)),
                Swatch::Hidden => self.hidden(area),
            }
            self.text(x + 22.0, top + 11.5, SMALL, Anchor::Start, &words);
            x += room + 18.0;
        }
        if items.is_empty() { 0.0 } else { top + 14.0 - y }
    }

    fn add(&mut self, part: impl Display) {
        self.body.push_str(&part.to_string());
    }
}

/// What a legend explains.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Swatch {
    /// A series.
    Series(usize),
    /// A shade of tiles.
    Shade(usize),
    /// A tile of nought.
    Nought,
    /// A value that is not shown.
    Hidden,
}

/// The legend of a chart's series; empty if there is only one.
pub(crate) fn series(chart: &Chart) -> Vec<(Swatch, String)> {
    let names = chart.series.iter().cloned().enumerate().map(|(n, name)| (Swatch::Series(n), name));
    if chart.series.len() > 1 { names.collect() } else { Vec::new() }
}

/// Lines through an area: rising to the right (1), falling (-1) or standing (0).
fn hatch(area: Area, slope: f64) -> String {
    let Area { x, y, width, height } = area;
    let (right, foot) = (x + width, y + height);
    let mut path = String::new();
    let mut from = x - height + 5.0;
    while from < right {
        // The line is at `from` where it begins and `height` further where it ends; what lies beyond the area is cut.
        let (x1, x2) = if slope == 0.0 { (from, from) } else { (from.max(x), (from + height).min(right)) };
        let (y1, y2) = match slope {
            0.0 => (y, foot),
            s if s > 0.0 => (foot - (x1 - from), foot - (x2 - from)),
            _ => (y + (x1 - from), y + (x2 - from)),
        };
        if x1 >= x && x1 <= x2 {
            path += &["M", &at(x1), " ", &at(y1), "L", &at(x2), " ", &at(y2)].concat();
        }
        from += 5.0;
    }
    path
}

/// A coordinate, to a tenth.
pub(crate) fn at(n: f64) -> String {
    let n = format!("{n:.1}");
    n.strip_suffix(".0").map(str::to_owned).unwrap_or(n)
}

/// A count to draw with.
#[allow(clippy::cast_precision_loss, reason = "a drawing shows no sixteen digits")]
pub(crate) fn real(count: u64) -> f64 {
    count as f64
}

/// How many there are, to draw with.
pub(crate) fn many<T>(things: &[T]) -> f64 {
    real(u64::try_from(things.len()).unwrap_or(u64::MAX))
}

/// The least step of 1, 2 or 5 and noughts of which so many reach a number.
pub(crate) fn step(most: u64, steps: u64) -> u64 {
    let round = (0..20).flat_map(|power| [1_u64, 2, 5].map(|n| 10_u64.pow(power).checked_mul(n)));
    round.flatten().find(|step| step.saturating_mul(steps) >= most).unwrap_or(u64::MAX)
}

/// About how wide words are in Noto Sans and Golos Text, rather more than less.
pub(crate) fn wide(words: &str, size: f64) -> f64 {
    let letters = words.chars().map(|c| match c {
        'i' | 'j' | 'l' | 'I' | 'і' | 'І' | '.' | ',' | ':' | '\'' | '|' | '!' => 0.31,
        ' ' | '\u{a0}' | '-' | '(' | ')' | 'f' | 't' | 'r' => 0.38,
        'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'м' | 'ф' | 'm' | 'w' => 0.88,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Ф' | 'М' | 'Ы' | 'M' | 'W' | '@' | '%' | '—' | '…' => 0.98,
        c if c.is_uppercase() => 0.72,
        c if c.is_ascii() || ('\u{400}'..'\u{530}').contains(&c) => 0.6,
        _ => 1.0,
    });
    letters.sum::<f64>() * size
}

/// The widest of some lines.
pub(crate) fn widest<'a>(lines: impl IntoIterator<Item = &'a String>, size: f64) -> f64 {
    lines.into_iter().map(|line| wide(line, size)).fold(0.0, f64::max)
}

/// Words parted where a line may break: not at a space that does not break.
pub(crate) fn parted(words: &str) -> impl Iterator<Item = &str> {
    words.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty())
}

/// How high some lines are.
pub(crate) fn tall(lines: &[String], size: f64) -> f64 {
    many(lines) * size * LINE
}

/// Words in lines no wider than `room`; what finds no room in `most` lines is shortened: the table says it in full.
pub(crate) fn wrap(words: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in parted(words) {
        match lines.last_mut() {
            Some(line) if wide(line, size) + wide(" ", size) + wide(word, size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let is_cut = lines.len() > most;
    lines.truncate(most);
    let last = lines.len().saturating_sub(1);
    for (n, line) in lines.iter_mut().enumerate() {
        if wide(line, size) > room || is_cut && n == last {
            while !line.is_empty() && wide(line, size) + wide("…", size) > room {
                line.pop();
            }
            line.push('…');
        }
    }
    lines
}

/// Words as XML has them; signs that XML forbids are left out.
fn escaped(words: &str) -> String {
    let mut text = String::new();
    for c in words.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
    text
}
