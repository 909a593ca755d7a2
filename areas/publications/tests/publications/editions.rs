//! Editions: nothing is overwritten, nobody approves their own words, numbers stay, and nothing is public too early.

use crate::room::{Counts, Room, get, post};
use access::Actor;
use base::{Error, Lang, Result};
use db::{Db, ReadTx};
use exchange::Later;
use exchange::stats::{Cell, Measure, Query, RawTable, Statistics};
use pdf::Piece;
use publications::actions::editions as acts;
use publications::actions::editions::TypedIssue;
use publications::model::edition::{BlockId, Kind, Lack, TypedBlock, Verdict};
use std::sync::Arc;

const YEAR: i64 = 2026;

fn three(text: &str, version: i64) -> TypedBlock {
    TypedBlock {
        version,
        text_kk: format!("{text} kk"),
        text_ru: format!("{text} ru"),
        text_en: format!("{text} en"),
        ..TypedBlock::default()
    }
}

fn conflict<T: std::fmt::Debug>(outcome: Result<T>) -> &'static str {
    match outcome {
        Err(Error::Conflict(key)) => key,
        other => panic!("no conflict but {other:?}"),
    }
}

fn fields<T: std::fmt::Debug>(outcome: Result<T>) -> Vec<String> {
    match outcome {
        Err(Error::Invalid(mistakes)) => mistakes.into_iter().map(|m| format!("{} {}", m.field, m.text)).collect(),
        other => panic!("no mistakes but {other:?}"),
    }
}

async fn edition(room: &Room) {
    acts::add(&room.desk, &room.editor, 2026, None).await.unwrap();
}

async fn text(room: &Room, chapter: &str, words: &str) -> BlockId {
    let (desk, typed) = (&room.desk, three(words, 0));
    acts::write_new(desk, &room.editor, (YEAR, chapter), (Kind::Text, None), &typed).await.unwrap()
}

async fn approve(room: &Room, who: &Actor, block: BlockId, n: i64) -> Result<()> {
    acts::review(&room.desk, who, (YEAR, block, n), Verdict::Approved, "").await
}

async fn version(room: &Room) -> i64 {
    acts::open(&room.desk, &room.editor, YEAR).await.unwrap().edition.version
}

/// A draft as it would be printed, as bytes.
async fn bytes(room: &Room, lang: Lang) -> Vec<u8> {
    let printed = acts::printed(&room.desk, YEAR, lang).await.unwrap().unwrap();
    serde_json::to_vec(&printed.report).unwrap()
}

/// Twenty more complaints on housing than [`Counts`] has.
struct More;

impl Statistics for More {
    fn measures(&self) -> &'static [Measure] {
        Counts.measures()
    }

    fn name(&self, dimension: &str, code: &str, lang: Lang) -> String {
        Counts.name(dimension, code, lang)
    }

    fn table<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(async move {
            let mut table = Counts.table(tx, query).await?;
            let code = |by: &exchange::Dimension| if by.as_str() == "right" { "housing" } else { "KZ-75" };
            table.add(&query.by.iter().map(code).collect::<Vec<_>>(), 20)?;
            Ok(table)
        })
    }
}

db::both_engines! {
    async fn versions_stay_and_who_is_overtaken_loses_nothing(db: Db) {
        let room = Room::new(db);
        edition(&room).await;
        let block = text(&room, "foreword", "First").await;
        acts::write(&room.desk, &room.head, (YEAR, block), None, &three("Second", 1)).await.unwrap();
        let late = acts::write(&room.desk, &room.editor, (YEAR, block), None, &three("Third", 1)).await;
        assert_eq!(conflict(late), "publications-edition-conflict-written");
        let form = "version=1&text_kk=Typed+here&text_ru=Typed&text_en=Typed";
        let place = format!("/en/office/report/2026/blocks/{block}");
        let reply = post(&room.router(&room.editor), &place, form).await;
        assert_eq!(reply.status, 409);
        assert!(reply.is_whole() && reply.body.contains("Typed here") && reply.body.contains("Second kk"));
        assert!(reply.body.contains(r#"name="version" value="2""#), "it can be kept after what stands there now");
        let (_, _, versions) = acts::block(&room.desk, &room.editor, YEAR, block).await.unwrap();
        let said: Vec<String> = versions.iter().map(|v| TypedBlock::of(&v.content, v.n).text_ru).collect();
        assert_eq!(said, ["Second ru", "First ru"]);
    }

    async fn nobody_approves_their_own_words_or_a_version_that_is_no_longer_the_newest(db: Db) {
        let room = Room::new(db);
        edition(&room).await;
        let block = text(&room, "foreword", "First").await;
        assert_eq!(conflict(approve(&room, &room.editor, block, 1).await), "publications-edition-conflict-own");
        let returned = acts::review(&room.desk, &room.head, (YEAR, block, 1), Verdict::Returned, " ").await;
        assert_eq!(fields(returned), ["reason publications-edition-wrong-reason"]);
        acts::review(&room.desk, &room.head, (YEAR, block, 1), Verdict::Returned, "Too long").await.unwrap();
        assert_eq!(conflict(approve(&room, &room.head, block, 1).await), "publications-edition-conflict-reviewed");
        acts::write(&room.desk, &room.editor, (YEAR, block), None, &three("Second", 1)).await.unwrap();
        assert_eq!(conflict(approve(&room, &room.head, block, 1).await), "publications-edition-conflict-reviewed");
        approve(&room, &room.head, block, 2).await.unwrap();
        let (_, _, versions) = acts::block(&room.desk, &room.editor, YEAR, block).await.unwrap();
        assert_eq!(versions.iter().map(|v| (v.verdict, v.reason.as_str())).collect::<Vec<_>>(), [
            (Verdict::Approved, ""),
            (Verdict::Returned, "Too long")
        ]);
        assert!(matches!(acts::list(&room.desk, &room.intake).await, Err(Error::Forbidden(_))));
        assert!(matches!(acts::list(&room.desk, &Actor::public()).await, Err(Error::NotFound)));
    }

    async fn a_number_in_prose_comes_from_a_drawn_figure_in_the_readers_language(db: Db) {
        let room = Room::new(db);
        let desk = &room.desk;
        edition(&room).await;
        let typed = three("{complaints-by-right/housing} of {complaints-by-right}", 0);
        let editor = &room.editor;
        let write = |typed: TypedBlock| async move {
            acts::write_new(desk, editor, (YEAR, "foreword"), (Kind::Text, None), &typed).await
        };
        assert_eq!(fields(write(typed.clone()).await).len(), 6, "nothing was drawn yet");
        acts::draw(desk, &room.editor, YEAR, desk.world.now()).await.unwrap();
        write(typed).await.unwrap();
        assert_eq!(fields(write(three("{complaints-by-right/heaven}", 0)).await)[0],
            "text_kk publications-edition-wrong-placeholder");
        let printed = acts::printed(desk, YEAR, Lang::Kk).await.unwrap().unwrap();
        let paragraph = printed.report.pieces.iter().find_map(|piece| match piece {
            Piece::Paragraph { text, .. } => Some(text.as_str()),
            _ => None,
        });
        assert_eq!(paragraph, Some("65 of 79 kk"));
        // A figure that is taken out is quoted no more, and the check says so.
        let opened = acts::open(desk, &room.editor, YEAR).await.unwrap();
        let figure = opened.blocks.iter().find(|b| b.figure == "complaints-by-right").unwrap().id;
        acts::set_out(desk, &room.editor, (YEAR, figure), true).await.unwrap();
        let opened = acts::open(desk, &room.editor, YEAR).await.unwrap();
        assert!(opened.lacks.iter().any(|lack| matches!(lack, Lack::Placeholder(..))));
    }

    async fn drawing_again_tells_what_moved_and_for_the_same_moment_changes_nothing(db: Db) {
        let mut room = Room::new(db);
        edition(&room).await;
        let first = room.desk.world.now();
        acts::draw(&room.desk, &room.editor, YEAR, first).await.unwrap();
        let before = bytes(&room, Lang::Ru).await;
        room.desk.statistics = vec![Arc::new(More)];
        acts::draw(&room.desk, &room.editor, YEAR, first).await.unwrap();
        assert_eq!(bytes(&room, Lang::Ru).await, before, "the snapshot does not move");
        assert!(acts::changes(&room.desk, &room.editor, YEAR).await.unwrap().is_none());
        acts::draw(&room.desk, &room.editor, YEAR, first.plus_seconds(60)).await.unwrap();
        let (was, is, changes) = acts::changes(&room.desk, &room.editor, YEAR).await.unwrap().unwrap();
        assert_eq!((was, is), (first, first.plus_seconds(60)));
        let moved: Vec<_> = changes
            .iter()
            .filter(|change| change.figure.key == "complaints-by-right")
            .flat_map(|change| &change.moved)
            .map(|moved| (moved.codes.join("/"), moved.before, moved.after))
            .collect();
        assert_eq!(moved, [
            ("*".to_owned(), Some(Cell::Shown(79)), Cell::Shown(99)),
            ("housing".to_owned(), Some(Cell::Shown(65)), Cell::Shown(85))
        ]);
        let page = get(&room.router(&room.editor), "/kk/office/report/2026/changes").await;
        assert!(page.is_whole() && page.row("right housing").contains("85"));
        // Each figure stands in its chapter once.
        let opened = acts::open(&room.desk, &room.editor, YEAR).await.unwrap();
        assert_eq!(opened.blocks.iter().filter(|b| b.kind == Kind::Figure).count(), 2);
    }

    async fn only_what_is_complete_and_approved_is_published_and_corrected_in_the_open(db: Db) {
        let mut room = Room::new(db);
        edition(&room).await;
        let block = text(&room, "foreword", "Words").await;
        acts::draw(&room.desk, &room.editor, YEAR, room.desk.world.now()).await.unwrap();
        let public = room.public();
        for place in ["/kk/reports/2026", "/kk/reports/2026/foreword", "/kk/reports/2026/report.pdf", "/kk/office/report/2026"] {
            assert_eq!(get(&public, place).await.status, 404, "{place}");
        }
        assert!(!get(&public, "/en/reports").await.body.contains("2026"));
        let issue = TypedIssue { version: version(&room).await, ..TypedIssue::default() };
        let early = acts::publish(&room.desk, &room.editor, YEAR, &issue).await;
        assert_eq!(conflict(early), "publications-edition-conflict-lacks");
        let check = get(&room.router(&room.editor), "/en/office/report/2026/check").await;
        assert!(check.is_whole() && check.body.contains(&format!("blocks/{block}")) && !check.body.contains("/publish\""));
        approve(&room, &room.head, block, 1).await.unwrap();
        let late = acts::publish(&room.desk, &room.editor, YEAR, &issue).await;
        assert_eq!(conflict(late), "publications-edition-conflict-changed");
        let form = format!("version={}", version(&room).await);
        let refused = post(&room.router(&room.head), "/en/office/report/2026/publish", &form).await;
        assert_eq!(refused.status, 403, "a head of unit reviews and does not publish");
        let done = post(&room.router(&room.editor), "/en/office/report/2026/publish", &form).await;
        assert_eq!((done.status.as_u16(), done.place.as_str()), (303, "/en/reports/2026"));
        let contents = get(&public, "/en/reports/2026").await;
        assert!(contents.is_whole() && contents.body.contains("/en/reports/2026/complaints"));
        assert_eq!(get(&public, "/en/reports/2026/npm").await.status, 404, "an empty chapter is not there");
        assert_eq!(get(&public, "/en/reports/2026/report.pdf").await.body, "%PDF-1.7");
        let chapter = get(&public, "/en/reports/2026/complaints").await;
        assert!(chapter.is_whole() && chapter.row("right housing").contains("65"));
        assert!(chapter.body.contains("href=\"/en/figures/"), "each figure leads to where it can be checked");

        // Published numbers and words stay, whatever is counted or written later.
        let before = bytes(&room, Lang::En).await;
        room.desk.statistics = vec![Arc::new(More)];
        let again = acts::draw(&room.desk, &room.editor, YEAR, room.desk.world.now().plus_seconds(60)).await;
        assert_eq!(conflict(again), "publications-edition-conflict-published");
        let issue = |version, reason: &str| TypedIssue {
            version,
            reason_kk: reason.into(),
            reason_ru: reason.into(),
            reason_en: reason.into(),
        };
        let same = acts::publish(&room.desk, &room.editor, YEAR, &issue(version(&room).await, "Why")).await;
        assert_eq!(conflict(same), "publications-edition-conflict-same");
        acts::write(&room.desk, &room.editor, (YEAR, block), None, &three("Corrected", 1)).await.unwrap();
        approve(&room, &room.head, block, 2).await.unwrap();
        assert_eq!(bytes(&room, Lang::En).await, before);
        let silent = acts::publish(&room.desk, &room.editor, YEAR, &issue(version(&room).await, " ")).await;
        assert_eq!(fields(silent).len(), 3);
        room.desk.world.set(room.desk.world.now().plus_seconds(86_400));
        acts::publish(&room.desk, &room.editor, YEAR, &issue(version(&room).await, "A wrong word")).await.unwrap();
        let contents = get(&room.public(), "/en/reports/2026").await;
        assert!(contents.body.contains("28 November 2026: A wrong word"), "{}", contents.body);
        assert!(contents.body.contains("Published on 27 November 2026"));
        assert!(get(&room.public(), "/en/reports/2026/foreword").await.body.contains("Corrected en"));
    }

    async fn earlier_years_stand_beside_this_one_with_their_sources(db: Db) {
        let room = Room::new(db);
        edition(&room).await;
        acts::draw(&room.desk, &room.editor, YEAR, room.desk.world.now()).await.unwrap();
        let wrong = b"year,figure,code,number,source\n2024,unheard-of,,1,A\n";
        assert_eq!(fields(acts::import(&room.desk, &room.editor, wrong).await), ["file publications-edition-older-figure"]);
        let file = b"year,figure,code,number,source\n2024,complaints-by-right,,41,Report A\n2025,complaints-by-right,,58,Report B\n2025,complaints-by-right,housing,50,Report B\n";
        assert_eq!(acts::import(&room.desk, &room.editor, file).await.unwrap(), 3);
        let printed = acts::printed(&room.desk, YEAR, Lang::En).await.unwrap().unwrap();
        let table = printed.report.pieces.iter().find_map(|piece| match piece {
            Piece::Table { head, rows, source, .. } if source.contains("Report A") => Some((head, rows, source)),
            _ => None,
        });
        let (head, rows, source) = table.unwrap();
        assert_eq!(head[1..], ["2024", "2025", "2026"]);
        assert_eq!(rows[0][1..], ["41", "58", "79"]);
        assert_eq!(rows[1], ["right housing", "–", "50", "65"]);
        assert_eq!(source, "Report A; Report B");
        assert!(get(&room.router(&room.editor), "/kk/office/report/older").await.is_whole());
    }

    async fn a_picture_is_what_it_is_and_public_with_its_report_only(db: Db) {
        let room = Room::new(db);
        let desk = &room.desk;
        edition(&room).await;
        let fake = acts::keep_picture(desk, &room.editor, b"\x89PNG\r\n\x1a\nnothing behind".to_vec()).await;
        assert_eq!(fields(fake), ["file publications-edition-wrong-picture"]);
        let mut png = std::io::Cursor::new(vec![]);
        image::RgbImage::new(4, 3).write_to(&mut png, image::ImageFormat::Png).unwrap();
        let id = acts::keep_picture(desk, &room.editor, png.into_inner()).await.unwrap();
        let typed = TypedBlock { credit: "The office".into(), alt_kk: "Үй".into(), ..TypedBlock::default() };
        let block =
            acts::write_new(desk, &room.editor, (YEAR, "budget"), (Kind::Picture, Some(id)), &typed).await.unwrap();
        let opened = acts::open(desk, &room.editor, YEAR).await.unwrap();
        assert!(opened.lacks.contains(&Lack::Alt(block)));
        let place = format!("/kk/reports/2026/pictures/{id}");
        assert_eq!(get(&room.public(), &place).await.status, 404);
        let alt = |alt: &str| TypedBlock {
            version: 1,
            alt_kk: alt.into(),
            alt_ru: alt.into(),
            alt_en: alt.into(),
            ..typed.clone()
        };
        acts::write(desk, &room.editor, (YEAR, block), Some(id), &alt("Үй")).await.unwrap();
        approve(&room, &room.head, block, 2).await.unwrap();
        acts::draw(desk, &room.editor, YEAR, desk.world.now()).await.unwrap();
        let issue = TypedIssue { version: version(&room).await, ..TypedIssue::default() };
        acts::publish(desk, &room.editor, YEAR, &issue).await.unwrap();
        assert_eq!(get(&room.public(), &place).await.status, 200);
        let chapter = get(&room.public(), "/kk/reports/2026/budget").await;
        assert!(chapter.is_whole() && chapter.body.contains(&place) && chapter.body.contains("alt=\"Үй\""));
    }

    async fn the_report_of_the_demonstration_is_complete_in_every_language(db: Db) {
        let room = Room::new(db);
        let today = room.desk.world.now();
        publications::fill_demo(&room.desk, &room.editor, &room.head, today).await.unwrap();
        for lang in Lang::ALL {
            let contents = get(&room.public(), &format!("/{lang}/reports/2026")).await;
            assert!(contents.status == 200 && contents.is_whole(), "{}", contents.body);
            for key in ["foreword", "circumstances", "complaints", "npm", "council", "budget", "conclusions"] {
                let place = format!("/{lang}/reports/2026/{key}");
                assert!(contents.body.contains(&place), "{place}");
                let chapter = get(&room.public(), &place).await;
                assert!(chapter.status == 200 && chapter.is_whole() && !chapter.body.contains("{complaints"), "{place}");
            }
            let html = publications::report_file(&room.desk, YEAR, lang, publications::Form::Html).await.unwrap();
            let (html, is_published) = html.unwrap();
            let html = String::from_utf8(html).unwrap();
            assert!(is_published && html.contains("data:image/png;base64,") && !html.contains("<script"));
            assert_eq!(get(&room.public(), &format!("/{lang}/reports/2026/report.docx")).await.status, 200);
        }
        assert!(publications::report_file(&room.desk, 1999, Lang::Kk, publications::Form::Pdf).await.unwrap().is_none());
    }

    async fn every_page_of_the_office_is_whole_in_every_language(db: Db) {
        let room = Room::new(db);
        edition(&room).await;
        let block = text(&room, "foreword", "Words").await;
        acts::draw(&room.desk, &room.editor, YEAR, room.desk.world.now()).await.unwrap();
        let places = [
            "report".to_owned(),
            "report/2026".to_owned(),
            "report/2026/check".to_owned(),
            "report/2026/draft".to_owned(),
            "report/2026/new?chapter=budget&kind=table".to_owned(),
            "report/2026/pictures?chapter=budget".to_owned(),
            format!("report/2026/blocks/{block}"),
            "report/older".to_owned(),
        ];
        for lang in Lang::ALL {
            for place in &places {
                let reply = get(&room.router(&room.head), &format!("/{lang}/office/{place}")).await;
                assert!(reply.status == 200 && reply.is_whole(), "{lang} {place}: {}", reply.body);
                assert_eq!(get(&room.public(), &format!("/{lang}/office/{place}")).await.status, 404);
            }
        }
        let twice = post(&room.router(&room.editor), "/ru/office/report", "year=2026").await;
        assert!(twice.status == 422 && twice.is_whole() && twice.body.contains("2026"));
        let moved = post(&room.router(&room.editor), &format!("/ru/office/report/2026/blocks/{block}/place"), "to=out").await;
        assert_eq!(moved.status, 303);
    }
}
