//! `arasha setup`: the first run for real.
#![allow(clippy::print_stdout, reason = "says what to do next")]

use crate::assemble::{House, database};
use crate::cli::{Outcome, Setup};
use crate::demo::keep;
use anyhow::Context;
use base::{Lang, Secret, Trilingual, World};
use institution::actions::setup::SetupInput;
use institution::model::recovery::trustee_names;
use std::io::BufRead;
use vault::Vault;

/// Sets up a real institution.
pub(crate) async fn setup(asked: Setup) -> anyhow::Result<Outcome> {
    let place = &asked.place;
    let lang: Lang = asked.lang.parse().context("--lang takes kk, ru or en")?;
    let names = trustee_names(&asked.trustees.join("\n"), asked.threshold).map_err(|_| {
        anyhow::anyhow!("--threshold takes two or more, --trustee as many different names at least, and 20 at most")
    })?;
    let password = password(&asked)?;
    let world = World::system();
    let db = database(place).await?;
    if institution::store::meta(&mut db.read().await?).await?.is_some() {
        anyhow::bail!(
            "there is an institution in this database already; a demonstration never becomes a real one, so give an empty --data folder"
        );
    }
    let keys = place.keys();
    let (vault, recovery) = Vault::create(&keys, &world)
        .with_context(|| format!("cannot make the keys in {}; are there keys already?", keys.display()))?;
    let house = House::of(place, db, vault, world, false)?;
    let administrator = |text: &str| text.to_owned();
    let input = SetupInput {
        names: house.complaints.rulebook.institution.names.clone(),
        administrator: Trilingual {
            kk: administrator("Әкімші"),
            ru: administrator("Администратор"),
            en: administrator("Administrator"),
        },
        sign_in: asked.administrator.clone(),
        password,
    };
    institution::actions::setup::setup(&house.institution, &input).await?;
    print_sheets(&asked, &house, &recovery, &names, lang).await?;
    house.db.close().await?;
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

/// The trustees' sheets. The secret itself is kept nowhere.
async fn print_sheets(
    asked: &Setup,
    house: &House,
    secret: &vault::RecoverySecret,
    names: &[String],
    lang: Lang,
) -> anyhow::Result<()> {
    let desk = &house.institution;
    let wait = i32::from(asked.wait_hours);
    let shares = institution::actions::recovery::share_first(desk, secret, asked.threshold, names, wait).await?;
    let text = |key: &str, args: &[(&str, String)]| {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        desk.texts.text(lang, key, &args)
    };
    let institution = &desk.rulebook.institution.names;
    let document = institution::sheets(&text, lang, institution, desk.today(), &shares, names, asked.threshold)?;
    keep(&asked.sheets, &desk.typesetter.pdf(&document)?)
}

fn password(asked: &Setup) -> anyhow::Result<Secret<String>> {
    let mut line = String::new();
    if let Some(path) = &asked.password_file {
        let file = std::fs::File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        std::io::BufReader::new(file).read_line(&mut line)?;
    } else {
        println!("Password of {} (it is read from standard input and not shown again):", asked.administrator);
        std::io::stdin().lock().read_line(&mut line)?;
    }
    Ok(Secret::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}
