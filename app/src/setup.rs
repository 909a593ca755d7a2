//! `arasha setup`: the first run for real.
#![allow(clippy::print_stdout, reason = "says what to do next")]

use crate::assemble::{House, database};
use crate::cli::{Outcome, Setup};
use crate::fresh::{Fresh, is_empty_folder};
use access::{Role, Roles};
use anyhow::{Context, bail};
use base::{Error, Lang, Mistake, Secret, Trilingual, World};
use db::Db;
use institution::actions::setup::SetupInput;
use institution::model::recovery::trustee_names;
use institution::model::{NewPerson, check_password};
use std::fs::File;
use std::io::{BufRead, Write};
use std::os::unix::fs::OpenOptionsExt;
use vault::Vault;

/// Sets up a real institution.
pub(crate) async fn setup(asked: Setup) -> anyhow::Result<Outcome> {
    let place = &asked.place;
    let lang: Lang = asked.lang.parse().context("--lang takes kk, ru or en")?;
    let names = trustee_names(&asked.trustees.join("\n"), asked.threshold).map_err(|_| {
        anyhow::anyhow!("--threshold takes two or more, --trustee as many different names at least, and 20 at most")
    })?;
    let keys = place.keys();
    if keys.exists() && !is_empty_folder(&keys) {
        bail!("{} is not empty; are there an institution's keys already? Give an empty --keys folder", keys.display());
    }
    let password = password(&asked)?;
    let administrator = administrator(&asked, &password).context("nothing was set up")?;

    let fresh = Fresh::of(place, &[&asked.sheets]);
    let db = database(place).await?;
    if institution::store::meta(&mut db.read().await?).await?.is_some() {
        fresh.keep();
        bail!(
            "there is an institution in this database already; a demonstration never becomes a real one, so give an empty --data folder"
        );
    }
    let is_new = fresh.makes(&place.data.join("arasha.db")) && place.database.is_none();
    let founded = found(&asked, db.clone(), administrator, password, &names, lang).await;
    let begun = !is_new && founded.is_err() && institution::store::meta(&mut db.read().await?).await?.is_some();
    db.close().await?;
    founded.context(if begun {
        "the institution is in the database, but its keys are gone again: give an empty --database or --data"
    } else {
        "nothing was set up; mend the cause and try again"
    })?;
    fresh.keep();
    println!("The institution is set up.");
    println!(
        "1. Print {}, hand each trustee their page, and delete the file: any {} pages together open everything.",
        asked.sheets.display(),
        asked.threshold
    );
    println!("2. Keep {} out of the backups of the database.", keys.display());
    println!("3. Start it: arasha serve --data {}", place.data.display());
    println!("4. Sign in as {} at /kk/office/sign-in and enrol an authenticator app.", asked.administrator);
    println!("5. Make an account for the head of intake, who signs in once, before you tell anybody the address:");
    println!("   until then nobody but the recovery key can open what is filed.");
    Ok(Outcome::Good)
}

/// The first administrator, if such an account can be: every mistake is named, before anything is made.
fn administrator(asked: &Setup, password: &Secret<String>) -> base::Result<Trilingual> {
    let names = Trilingual {
        kk: "Әкімші".to_owned(), ru: "Администратор".to_owned(), en: "Administrator".to_owned()
    };
    let new = NewPerson {
        names: names.clone(),
        sign_in: asked.administrator.clone(),
        roles: Roles::of(&[Role::Administrator]),
        unit: None,
        body: None,
    };
    let mut mistakes = vec![];
    for (option, checked) in
        [("--administrator", new.check()), ("the password", check_password(password.expose(), &asked.administrator))]
    {
        match checked {
            Err(Error::Invalid(found)) => {
                mistakes.extend(found.into_iter().map(|m| Mistake { field: option.to_owned(), ..m }));
            }
            other => other?,
        }
    }
    if mistakes.is_empty() { Ok(names) } else { Err(Error::Invalid(mistakes)) }
}

/// Makes the keys, founds the institution and writes the trustees' sheets. The secret itself is kept nowhere, so their
/// file is there before the secret is.
async fn found(
    asked: &Setup,
    db: Db,
    administrator: Trilingual,
    password: Secret<String>,
    trustees: &[String],
    lang: Lang,
) -> anyhow::Result<()> {
    let mut sheets =
        File::options().write(true).create_new(true).mode(0o600).open(&asked.sheets).with_context(|| {
            format!("cannot make {}; give --sheets a new file in a folder that is there", asked.sheets.display())
        })?;
    let (keys, world) = (asked.place.keys(), World::system());
    let (vault, secret) =
        Vault::create(&keys, &world).with_context(|| format!("cannot make the keys in {}", keys.display()))?;
    let house = House::of(&asked.place, db, vault, world, false)?;
    let desk = &house.institution;
    let input = SetupInput {
        names: desk.rulebook.institution.names.clone(),
        administrator,
        sign_in: asked.administrator.clone(),
        password,
    };
    institution::actions::setup::setup(desk, &input).await?;
    let wait = i32::from(asked.wait_hours);
    let shares = institution::actions::recovery::share_first(desk, &secret, asked.threshold, trustees, wait).await?;
    let text = |key: &str, args: &[(&str, String)]| {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        desk.texts.text(lang, key, &args)
    };
    let document = institution::sheets(&text, lang, &input.names, desk.today(), &shares, trustees, asked.threshold)?;
    let pdf = desk.typesetter.pdf(&document)?;
    sheets
        .write_all(&pdf)
        .and_then(|()| sheets.sync_all())
        .with_context(|| format!("cannot write {}", asked.sheets.display()))
}

fn password(asked: &Setup) -> anyhow::Result<Secret<String>> {
    let mut line = String::new();
    if let Some(path) = &asked.password_file {
        let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        std::io::BufReader::new(file).read_line(&mut line)?;
    } else {
        println!("Password of {} (it is read from standard input and not shown again):", asked.administrator);
        std::io::stdin().lock().read_line(&mut line)?;
    }
    Ok(Secret::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}
