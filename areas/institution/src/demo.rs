//! This area's part of the demonstration institution: its people, and a history of the office that shows every kind of
//! line there is. All of them are invented; names are roles with numbers.

use crate::Desk;
use crate::actions::door::seal_new_totp;
use crate::actions::{people, setup};
use crate::model::{self, Delegation, DelegationId, NewPerson, State, Tenure, TenureId};
use crate::store::{self, Account};
use access::second_factor::totp_text;
use access::{Role, Roles};
use base::{Date, Error, PersonId, Result, Secret, Trilingual, UnitId};
use db::WriteTx;
use serde::Serialize;
use std::collections::BTreeMap;

/// An account of the demonstration, with everything that is needed to sign in. Written to a file beside the database.
#[derive(Debug, Clone, Serialize)]
pub struct DemoAccount {
    /// How colleagues call them, in English.
    pub name: String,
    /// The name to sign in with.
    pub sign_in: String,
    /// Code of the role.
    pub role: String,
    /// The password.
    pub password: String,
    /// The secret for an authenticator app, in base 32.
    pub totp_secret: String,
}

/// A person of the demonstration: sign-in name, role, unit or body, names.
type Cast = (&'static str, Role, &'static str, [&'static str; 3]);

const PEOPLE: &[Cast] = &[
    ("intake01", Role::IntakeOfficer, "intake", ["Қабылдау қызметкері 01", "Сотрудник приёма 01", "Intake officer 01"]),
    ("intake02", Role::IntakeOfficer, "intake", ["Қабылдау қызметкері 02", "Сотрудник приёма 02", "Intake officer 02"]),
    ("case03", Role::CaseOfficer, "examination-1", ["Іс жүргізуші 03", "Сотрудник 03", "Case officer 03"]),
    ("case07", Role::CaseOfficer, "examination-1", ["Іс жүргізуші 07", "Сотрудник 07", "Case officer 07"]),
    ("case11", Role::CaseOfficer, "examination-2", ["Іс жүргізуші 11", "Сотрудник 11", "Case officer 11"]),
    ("case12", Role::CaseOfficer, "kz-75", ["Іс жүргізуші 12", "Сотрудник 12", "Case officer 12"]),
    ("head1", Role::HeadOfUnit, "intake", ["Бөлім басшысы 1", "Руководитель отдела 1", "Head of unit 1"]),
    ("head2", Role::HeadOfUnit, "examination-1", ["Бөлім басшысы 2", "Руководитель отдела 2", "Head of unit 2"]),
    ("head3", Role::HeadOfUnit, "examination-2", ["Бөлім басшысы 3", "Руководитель отдела 3", "Head of unit 3"]),
    (
        "region75",
        Role::HeadOfUnit,
        "kz-75",
        ["Өңірдегі өкіл 75", "Представитель в регионе 75", "Regional representative 75"],
    ),
    (
        "ombudsperson",
        Role::Ombudsperson,
        "",
        ["Омбудсмен (көрсету нұсқасы)", "Омбудсмен (демонстрация)", "Ombudsperson (demonstration)"],
    ),
    ("npm", Role::NpmCoordinator, "", ["ҰАТ үйлестірушісі", "Координатор НПМ", "NPM coordinator"]),
    ("member04", Role::NpmMember, "", ["ҰАТ қатысушысы 04", "Участник НПМ 04", "NPM member 04"]),
    ("council02", Role::CouncilMember, "", ["Кеңес мүшесі 02", "Член совета 02", "Council member 02"]),
    ("treaties", Role::TreatyOfficer, "", ["Шарттар қызметкері", "Сотрудник по договорам", "Treaty officer"]),
    ("editor", Role::Editor, "", ["Редактор 01", "Редактор 01", "Editor 01"]),
    ("administrator", Role::Administrator, "", ["Әкімші 01", "Администратор 01", "Administrator 01"]),
    ("auditor", Role::Auditor, "", ["Аудитор 01", "Аудитор 01", "Auditor 01"]),
    (
        "focalpoint",
        Role::FocalPoint,
        "interior",
        ["Органның жауапты адамы 01", "Ответственный от органа 01", "Focal point 01"],
    ),
    (
        "focalpoint2",
        Role::FocalPoint,
        "justice",
        ["Органның жауапты адамы 02", "Ответственный от органа 02", "Focal point 02"],
    ),
];

/// Since when the people of the demonstration serve: before its first case.
const SINCE: &str = "2024-11-01";

/// Who held what: office, seat, account, acting, first and last day, names.
type Held = (&'static str, &'static str, &'static str, bool, &'static str, &'static str, [&'static str; 3]);

const HELD: &[Held] = &[
    (
        model::MANDATE,
        "",
        "",
        false,
        "2013-09-20",
        "2019-06-30",
        ["Уәкіл 3 (көрсету нұсқасы)", "Уполномоченный 3 (демонстрация)", "Demonstration holder 3"],
    ),
    (
        model::MANDATE,
        "",
        "",
        true,
        "2019-07-15",
        "2019-10-14",
        ["Орынбасар 4 (көрсету нұсқасы)", "Заместитель 4 (демонстрация)", "Demonstration deputy 4"],
    ),
    (
        model::MANDATE,
        "",
        "",
        false,
        "2019-10-15",
        "2024-10-14",
        ["Уәкіл 2 (көрсету нұсқасы)", "Уполномоченный 2 (демонстрация)", "Demonstration holder 2"],
    ),
    (
        model::MANDATE,
        "",
        "ombudsperson",
        false,
        "2024-11-01",
        "",
        ["Уәкіл 1 (көрсету нұсқасы)", "Уполномоченный 1 (демонстрация)", "Demonstration holder 1"],
    ),
    (
        "deputy-ombudsperson",
        "1",
        "",
        false,
        "2025-02-03",
        "",
        ["Орынбасар 1 (көрсету нұсқасы)", "Заместитель 1 (демонстрация)", "Demonstration deputy 1"],
    ),
    (
        "deputy-ombudsperson",
        "2",
        "",
        false,
        "2024-12-02",
        "2026-05-31",
        ["Орынбасар 2 (көрсету нұсқасы)", "Заместитель 2 (демонстрация)", "Demonstration deputy 2"],
    ),
    (
        "center-head",
        "",
        "",
        false,
        "2024-11-18",
        "",
        ["Орталық басшысы (көрсету нұсқасы)", "Руководитель Центра (демонстрация)", "Demonstration head of the Center"],
    ),
    ("unit-head", "intake", "head1", false, SINCE, "", ["Бөлім басшысы 1", "Руководитель отдела 1", "Head of unit 1"]),
    (
        "unit-head",
        "examination-1",
        "head2",
        false,
        SINCE,
        "",
        ["Бөлім басшысы 2", "Руководитель отдела 2", "Head of unit 2"],
    ),
    (
        "unit-head",
        "examination-2",
        "head3",
        false,
        SINCE,
        "",
        ["Бөлім басшысы 3", "Руководитель отдела 3", "Head of unit 3"],
    ),
    (
        "regional-representative",
        "KZ-75",
        "region75",
        false,
        SINCE,
        "",
        ["Өңірдегі өкіл 75", "Представитель в регионе 75", "Regional representative 75"],
    ),
    (
        "regional-representative",
        "KZ-71",
        "",
        false,
        "2025-01-13",
        "",
        ["Өңірдегі өкіл 71", "Представитель в регионе 71", "Regional representative 71"],
    ),
    (
        "regional-representative",
        "KZ-79",
        "",
        false,
        "2025-03-17",
        "",
        ["Өңірдегі өкіл 79", "Представитель в регионе 79", "Regional representative 79"],
    ),
    (
        "regional-representative",
        "KZ-10",
        "",
        false,
        "2025-01-13",
        "",
        ["Өңірдегі өкіл 10", "Представитель в регионе 10", "Regional representative 10"],
    ),
    (
        "regional-representative",
        "KZ-35",
        "",
        false,
        "2025-06-02",
        "",
        ["Өңірдегі өкіл 35", "Представитель в регионе 35", "Regional representative 35"],
    ),
    (
        "regional-representative",
        "KZ-63",
        "",
        true,
        "2026-04-06",
        "",
        ["Өңірдегі өкіл 63", "Представитель в регионе 63", "Regional representative 63"],
    ),
    (
        "regional-representative",
        "KZ-23",
        "",
        false,
        "2025-01-13",
        "2026-08-31",
        ["Өңірдегі өкіл 23", "Представитель в регионе 23", "Regional representative 23"],
    ),
    (
        "regional-representative",
        "KZ-39",
        "",
        false,
        "2025-02-10",
        "",
        ["Өңірдегі өкіл 39", "Представитель в регионе 39", "Regional representative 39"],
    ),
];

/// Fills an empty database with units, people and the history of the office.
///
/// # Errors
/// [`Error::Conflict`] for a database that is an institution's already.
pub async fn fill(desk: &Desk) -> Result<Vec<DemoAccount>> {
    let mut made = Vec::with_capacity(PEOPLE.len());
    for (sign_in, ..) in PEOPLE {
        let person = PersonId::new(&desk.world);
        let password = people::hand_out_password(desk);
        let keys = desk.vault.new_person(&desk.world, person, &password).await?;
        made.push((*sign_in, person, password, keys));
    }
    let mut tx = desk.db.write().await?;
    setup::found(desk, &mut tx, "demo", &desk.rulebook.institution.names).await?;
    let mut accounts = Vec::with_capacity(PEOPLE.len());
    let mut members: BTreeMap<&str, Vec<PersonId>> = BTreeMap::new();
    for ((sign_in, role, place, names), (_, person, password, keys)) in PEOPLE.iter().zip(&made) {
        desk.vault.keep_person(&mut tx, &desk.world, keys).await?;
        let is_body = *role == Role::FocalPoint;
        let new = NewPerson {
            names: three(*names),
            sign_in: (*sign_in).to_owned(),
            roles: if is_body { Roles::NONE } else { Roles::of(&[*role]) },
            unit: None,
            body: is_body.then(|| (*place).to_owned()),
        };
        people::check(&new, password)?;
        let (secret, totp) = seal_new_totp(desk, *person);
        people::keep(desk, &mut tx, &new, Account::new(*person, new.sign_in.clone(), State::Active, totp)).await?;
        // The app counts as enrolled: its secret stands in the file.
        store::set_step(&mut tx, *person, Some(0)).await?;
        if !is_body && !place.is_empty() {
            members.entry(place).or_default().push(*person);
        }
        accounts.push(account(&new, *role, password, &secret));
    }
    units(desk, &mut tx, &members).await?;
    let person = |sign_in: &str| made.iter().find(|(name, ..)| *name == sign_in).map(|(_, person, ..)| *person);
    for held in HELD {
        store::add_tenure(&mut tx, &tenure(desk, held, person(held.2))?).await?;
    }
    let intake = person("intake01").ok_or_else(|| Error::internal("the demonstration has no intake officer"))?;
    store::add_delegation(&mut tx, &delegation(desk, intake)?).await?;
    for (letter, sign_in) in DELEGATED {
        let names = PEOPLE.iter().find(|(name, ..)| name == sign_in).map(|(.., names)| three(*names));
        if let (Some(person), Some(names)) = (person(sign_in), names) {
            store::add_delegation(&mut tx, &from_the_ombudsperson(desk, letter, person, names)?).await?;
        }
    }
    tx.commit().await?;
    Ok(accounts)
}

fn account(new: &NewPerson, role: Role, password: &Secret<String>, totp: &Secret<Vec<u8>>) -> DemoAccount {
    DemoAccount {
        name: new.names.en.clone(),
        sign_in: new.sign_in.clone(),
        role: role.code().to_owned(),
        password: password.expose().clone(),
        totp_secret: totp_text(totp).expose().clone(),
    }
}

async fn units(desk: &Desk, tx: &mut WriteTx, members: &BTreeMap<&str, Vec<PersonId>>) -> Result<()> {
    for unit in model::first_units(&desk.rulebook, desk.today(), || UnitId::new(&desk.world)) {
        store::add_unit(tx, &unit).await?;
        let own = members.get(unit.code.as_str()).map_or(&[][..], Vec::as_slice);
        desk.vault.new_unit(tx, &desk.world, unit.id, own).await?;
        for person in own {
            store::add_membership(tx, *person, unit.id, day(SINCE)?, Some(desk.world.now())).await?;
        }
    }
    Ok(())
}

fn three([kk, ru, en]: [&str; 3]) -> Trilingual {
    Trilingual { kk: kk.to_owned(), ru: ru.to_owned(), en: en.to_owned() }
}

fn day(text: &str) -> Result<Date> {
    text.parse().map_err(Error::internal)
}

fn tenure(desk: &Desk, held: &Held, person: Option<PersonId>) -> Result<Tenure> {
    let (office, seat, _, acting, since, until, names) = held;
    let ground = match (*office, acting) {
        (model::MANDATE, false) => [
            "Президент Сенаттың келісімімен тағайындады (ойдан шығарылған)",
            "Назначен(а) Президентом с согласия Сената (вымышлено)",
            "Appointed by the President with the consent of the Senate (invented)",
        ],
        (_, true) => [
            "Орын бос тұрған кезде міндет жүктелді (ойдан шығарылған)",
            "Обязанности возложены на время вакансии (вымышлено)",
            "Made to act while the office is vacant (invented)",
        ],
        _ => [
            "Уәкілдің бұйрығы (ойдан шығарылған)",
            "Приказ Уполномоченного (вымышлено)",
            "Order of the Commissioner (invented)",
        ],
    };
    Ok(Tenure {
        id: TenureId::new(&desk.world),
        office: (*office).to_owned(),
        seat: (*seat).to_owned(),
        names: three(*names),
        person,
        acting: *acting,
        since: day(since)?,
        until: if until.is_empty() { None } else { Some(day(until)?) },
        ground: three(ground),
        act_number: Some("0".to_owned()),
        act_date: Some(day(since)?.plus_days(-3)),
        source: None,
    })
}

/// Letters that heads of unit sign for the Ombudsperson, so that a case can be taken from arrival to answer by its unit.
const DELEGATED: &[(&str, &str)] = &[
    ("torture-report", "head1"),
    ("torture-report", "head2"),
    ("torture-report", "head3"),
    ("inquiry", "head2"),
    ("inquiry", "head3"),
    ("recommendation", "head2"),
    ("recommendation", "head3"),
    ("outcome", "head2"),
    ("outcome", "head3"),
    ("overdue-notice", "head2"),
    ("overdue-notice", "head3"),
];

fn from_the_ombudsperson(desk: &Desk, letter: &str, person: PersonId, names: Trilingual) -> Result<Delegation> {
    Ok(Delegation {
        id: DelegationId::new(&desk.world),
        letter: letter.to_owned(),
        office: model::MANDATE.to_owned(),
        person,
        names,
        since: day(SINCE)?,
        until: None,
        ground: three([
            "Уәкілдің тапсырмасы (ойдан шығарылған)",
            "Поручение Уполномоченного (вымышлено)",
            "On the instruction of the Commissioner (invented)",
        ]),
    })
}

fn delegation(desk: &Desk, person: PersonId) -> Result<Delegation> {
    Ok(Delegation {
        id: DelegationId::new(&desk.world),
        letter: "acknowledgement".to_owned(),
        office: "unit-head".to_owned(),
        person,
        names: three(["Қабылдау қызметкері 01", "Сотрудник приёма 01", "Intake officer 01"]),
        since: day(SINCE)?,
        until: None,
        ground: three([
            "Қабылдау бөлімі басшысының тапсырмасы (ойдан шығарылған)",
            "Поручение руководителя отдела приёма (вымышлено)",
            "On the instruction of the head of intake (invented)",
        ]),
    })
}
