//! `arasha setup`: the first run for real.
#![allow(clippy::print_stdout, reason = "says what to do next")]

use crate::assemble::{House, database};
use crate::cli::{Outcome, Setup};
use crate::demo::keep;
use anyhow::Context;
use base::{Secret, Trilingual, World};
use institution::actions::setup::SetupInput;
use std::io::BufRead;
use vault::Vault;

/// Sets up a real institution.
pub(crate) async fn setup(asked: Setup) -> anyhow::Result<Outcome> {
    let place = &asked.place;
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
    keep(&asked.recovery_file, recovery.to_bytes().expose())?;
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
    house.db.close().await?;
    println!("The institution is set up.");
    println!("1. Take {} off this machine now: whoever has it can open everything.", asked.recovery_file.display());
    println!("2. Keep {} out of the backups of the database.", keys.display());
    println!("3. Start it: arasha serve --data {}", place.data.display());
    println!("4. Sign in as {} at /kk/office/sign-in and enrol an authenticator app.", asked.administrator);
    println!("5. Make an account for the head of intake, who signs in once, before you tell anybody the address:");
    println!("   until then nobody but the recovery key can open what is filed.");
    Ok(Outcome::Good)
}

fn password(asked: &Setup) -> anyhow::Result<Secret<String>> {
    let mut line = String::new();
    match &asked.password_file {
        Some(path) => {
            let file = std::fs::File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
            std::io::BufReader::new(file).read_line(&mut line)?;
        }
        None => {
            println!("Password of {} (it is read from standard input and not shown again):", asked.administrator);
            std::io::stdin().lock().read_line(&mut line)?;
        }
    }
    Ok(Secret::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}
