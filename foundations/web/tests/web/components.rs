//! All components on two pages.

use super::{ask, get, site};
use askama::Template;
use axum::routing::get as on_get;
use axum::{Extension, Router};
use base::Mistake;
use web::view::{Choice, DateFields, Place, Row, Step, Task};
use web::{Answer, NavItem, Page, StaffBadge, Visit, again, house, html};

#[derive(Template)]
#[template(path = "gallery.html")]
struct Gallery {
    page: Page,
    date: DateFields,
    place: String,
    choices: Vec<Choice>,
    rows: Vec<Row>,
    tasks: Vec<Task>,
    steps: Vec<Step>,
}

#[derive(Template)]
#[template(path = "staff_gallery.html")]
struct StaffGallery {
    page: Page,
    choices: Vec<Choice>,
}

fn choices() -> Vec<Choice> {
    vec![
        Choice::new("aray", "Область Арай (вымышленная)").hint("Здесь работает представитель").chosen(true),
        Choice::new("samal", "Область Самал (вымышленная)"),
    ]
}

fn step(when: &str, title: &str, place: Place) -> Step {
    Step {
        when: when.into(), title: title.into(), text: "Жазғаныңыз шифрланып сақталды.".into(), place
    }
}

async fn public(visit: Visit) -> Answer {
    let mistakes = vec![Mistake::new("when_month", "web-date-month"), Mistake::new("place", "web-file-large")];
    let task = |name: &str, done| Task {
        name: name.into(),
        href: "/ru/complain/story".into(),
        hint: String::new(),
        status: if done { "Готово" } else { "Ещё нет" }.into(),
        done,
    };
    Ok(again(Gallery {
        page: visit.page_with(mistakes).with_leave_bar(),
        date: DateFields { day: "14".into(), month: "15".into(), year: "2026".into() },
        place: "Изолятор временного содержания в посёлке Байтас <вымышленный>".into(),
        choices: choices(),
        rows: vec![
            Row::new("Что произошло", "Первая строка\nВторая строка").change("/ru/complain/story"),
            Row::new("Номер", "K7M4-92QX"),
        ],
        tasks: vec![task("Рассказать, что произошло", true), task("Решить, что передавать", false)],
        steps: vec![
            step("Бүгін, 14:05", "Шағым түсті", Place::Done),
            step("18 қарашаға дейін", "Қызметкер оқып, тіркейді", Place::Here),
            step("7 желтоқсанға дейін", "Шешім айтамыз", Place::Ahead),
        ],
    }))
}

async fn staff(visit: Visit) -> Answer {
    Ok(html(StaffGallery { page: visit.page(), choices: choices() }))
}

async fn page(path: &str) -> String {
    let badge = StaffBadge {
        name: "Officer 07".into(),
        unit: "examination unit".into(),
        nav: vec![NavItem { text: "web-pages", href: "/queue" }, NavItem { text: "web-look", href: "/figures" }],
        home: "/queue",
        sign_out: "/sign-out",
    };
    let areas = Router::new().route("/{lang}/gallery", on_get(public)).route("/{lang}/queue", on_get(staff));
    let got = ask(house(site(), areas, |routes| routes.layer(Extension(badge))), get(path)).await;
    // Asset names change with their content; the components do not
    let mut body = String::new();
    for (i, part) in got.body.split("/assets/").enumerate() {
        let rest = if i == 0 { part } else { part.split_once('"').map_or(part, |(_, rest)| rest) };
        body.push_str(if i == 0 { "" } else { "/assets/…\"" });
        body.push_str(rest);
    }
    body
}

#[tokio::test]
async fn public_components_are_as_they_were() {
    insta::assert_snapshot!(page("/ru/gallery").await);
}

#[tokio::test]
async fn staff_components_are_as_they_were() {
    insta::assert_snapshot!(page("/en/queue").await);
}

/// Every `for`, `aria-describedby`, `aria-labelledby` and link within the page leads to an id that is there, once.
#[tokio::test]
async fn every_reference_leads_somewhere() {
    for path in ["/ru/gallery", "/en/queue"] {
        let page = page(path).await;
        let values = |attribute: &str| -> Vec<String> {
            let start = format!(" {attribute}=\"");
            page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
        };
        let mut ids = values("id");
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "{path}: an id stands twice");
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for id in values(attribute).iter().flat_map(|v| v.split(' ')) {
                assert!(ids.iter().any(|i| i == id), "{path}: {attribute}=\"{id}\" leads nowhere");
            }
        }
    }
}

#[tokio::test]
async fn every_line_of_the_summary_leads_to_its_field() {
    let page = page("/ru/gallery").await;
    let summary = page.split("govuk-error-summary__list").nth(1).unwrap().split("</ul>").next().unwrap();
    let fields: Vec<&str> = summary.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(fields, ["when_month", "place"]);
    for field in fields {
        assert!(page.contains(&format!(" id=\"{field}\"")), "#{field} leads nowhere");
    }
}
