//! `arasha demo`: fills an empty database with an invented institution.
#![allow(clippy::print_stdout, reason = "says what it made")]

use crate::assemble::{House, database};
use crate::cli::{Demo, Outcome, Place, Scale};
use access::{Actor, Who};
use anyhow::Context;
use base::{Lang, Secret, World};
use complaints::Cast;
use indicatif::{ProgressBar, ProgressStyle};
use institution::People;
use institution::demo::DemoAccount;
use std::collections::BTreeMap;
use std::path::Path;
use vault::{Stretch, Vault};

/// When the people of the demonstration get their accounts, before its first case.
const FOUNDED_BEFORE: i64 = 400 * 86_400;

/// Fills an empty database.
pub(crate) async fn demo(asked: Demo) -> anyhow::Result<Outcome> {
    // Made aside and moved when it is whole: an interrupted one leaves nothing that looks like an institution.
    let aside =
        (asked.place.database.is_none() && asked.place.keys.is_none()).then(|| asked.place.data.with_extension("part"));
    let there = &asked.place.data;
    if let Some(aside) = aside {
        make_aside(&asked, &aside).await?;
    } else {
        fill(&asked.place, asked.scale).await?;
    }
    println!("Names, passwords and TOTP secrets: {}", there.join(ACCOUNTS).display());
    Ok(Outcome::Good)
}

async fn make_aside(asked: &Demo, aside: &Path) -> anyhow::Result<()> {
    let there = &asked.place.data;
    if std::fs::read_dir(there).is_ok_and(|mut files| files.next().is_some()) {
        anyhow::bail!("{} is not empty, and may hold an institution; give an empty --data folder", there.display());
    }
    if aside.exists() {
        std::fs::remove_dir_all(aside).with_context(|| format!("cannot remove {}", aside.display()))?;
    }
    fill(&Place { data: aside.to_owned(), ..asked.place.clone() }, asked.scale).await?;
    std::fs::rename(aside, there).with_context(|| format!("cannot move {} to {}", aside.display(), there.display()))
}

/// The file of the accounts, in the data folder.
const ACCOUNTS: &str = "demo-accounts.json";

/// The file of the trustees' shares: three of them together open everything.
const SHARES: &str = "demo-shares.json";

async fn fill(place: &Place, scale: Scale) -> anyhow::Result<()> {
    let today = World::system().now();
    let world = World::at(today.plus_seconds(-FOUNDED_BEFORE));
    let db = database(place).await?;
    if institution::store::meta(&mut db.read().await?).await?.is_some() {
        anyhow::bail!("there is an institution in this database already; give an empty --data folder");
    }
    let keys = place.keys();
    let (vault, recovery) = Vault::create(&keys, &world)
        .with_context(|| format!("cannot make the keys in {}; is there an institution's already?", keys.display()))?;
    // The passwords of the demonstration stand in a file: stretching them hard would only make it slow.
    let vault = vault.with_stretch(Stretch::DEMO);
    keep(&keys.join("recovery.key"), recovery.to_bytes().expose())?;
    let house = House::of(place, db, vault, world.clone(), false)?;
    let accounts = institution::demo::fill(&house.institution).await?;
    let names = ["1", "2", "3", "4", "5"].map(|n| format!("Trustee {n}"));
    let shares = institution::actions::recovery::share_first(&house.institution, &recovery, 3, &names, 0).await?;
    let words: Vec<String> = shares.iter().map(|share| share.text().expose().clone()).collect();
    keep(&place.data.join(SHARES), &serde_json::to_vec_pretty(&words)?)?;
    keep(&place.data.join(ACCOUNTS), &serde_json::to_vec_pretty(&accounts)?)?;

    world.set(today);
    let cast = cast(&house, &accounts).await?;
    let Scale(number) = scale;
    let bar = ProgressBar::new(number as u64).with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} cases")?);
    complaints::fill_demo(&house.complaints, &cast, today, number, |done| bar.set_position(done as u64)).await?;
    bar.finish_and_clear();
    let officer = actor(&house, &accounts, "treaties").await?;
    treaties::fill_demo(&house.treaties, &officer, today).await?;
    reforms::fill_outside(&house.reforms).await?;
    world.set(today);
    reforms::fill_demo(&house.reforms, &reforms_cast(&house, &accounts).await?, today).await?;
    world.set(today);
    let (editor, head) = (actor(&house, &accounts, "editor").await?, actor(&house, &accounts, "head2").await?);
    publications::fill_demo(&house.publications, &editor, &head, today).await?;
    house.list_standing().await?;
    house.dispatch().await?;
    while access::audit::sequence(&house.db, &house.vault, &house.world).await? > 0 {}
    house.db.close().await?;
    println!("The demonstration institution is ready: {number} invented cases");
    Ok(())
}

/// Writes a file only its owner may read.
pub(crate) fn keep(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| format!("cannot write {}", path.display()))?;
    file.write_all(content)?;
    Ok(())
}

/// The people who handle the demonstration's cases, signed in with the passwords just made.
async fn cast(house: &House, accounts: &[DemoAccount]) -> anyhow::Result<Cast> {
    let mut tx = house.db.read().await?;
    let unit = institution::unit_by_code(&mut tx, "examination-1")
        .await?
        .context("the demonstration has no unit to examine")?;
    Ok(Cast {
        intake: actor(house, accounts, "intake01").await?,
        intake_head: actor(house, accounts, "head1").await?,
        officer: actor(house, accounts, "case07").await?,
        head: actor(house, accounts, "head2").await?,
        unit: unit.id,
    })
}

/// Who keeps the demonstration's programmes, and who answers for bodies.
async fn reforms_cast(house: &House, accounts: &[DemoAccount]) -> anyhow::Result<reforms::Cast> {
    let mut focal = BTreeMap::new();
    for (sign_in, body) in [("focalpoint", "interior"), ("focalpoint2", "justice")] {
        let mut answers = actor(house, accounts, sign_in).await?;
        if let Who::Staff(person) = answers.who {
            answers.who = Who::FocalPoint(person, body.to_owned());
        }
        focal.insert(body.to_owned(), answers);
    }
    Ok(reforms::Cast { officer: actor(house, accounts, "treaties").await?, focal })
}

async fn actor(house: &House, accounts: &[DemoAccount], sign_in: &str) -> anyhow::Result<Actor> {
    let account =
        accounts.iter().find(|a| a.sign_in == sign_in).with_context(|| format!("no {sign_in} in the demonstration"))?;
    let mut tx = house.db.read().await?;
    let found = institution::store::account_by_name(&mut tx, sign_in).await?;
    let person = found.with_context(|| format!("{sign_in} has no account"))?.person;
    let sealed = house.vault.sealed_person(&mut tx, person).await?;
    let password = Secret::new(account.password.clone());
    let keys =
        house.vault.open_person(sealed.as_ref(), &password).await?.context("a password just made does not open")?;
    let people = People { lang: Lang::En, on: house.complaints.today() };
    let standing = people.standing(&mut tx, person).await?.context("a person just made has no standing")?;
    Ok(Actor {
        who: Who::Staff(person),
        name: standing.name,
        roles: standing.roles,
        units: standing.units,
        keys: Some(house.vault.keyring(&mut tx, &keys).await?),
        session: None,
        confirmed: true,
    })
}
