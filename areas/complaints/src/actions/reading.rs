//! Opening a case. Every opening is in the audit log before anything is shown, and the complainant
//! sees which role did it and on which day.

use super::response;
use super::work::{place_on, standing};
use crate::Desk;
use crate::model::{Case, Clock, Grave, Proposal};
use crate::sealed::{self, Open};
use crate::store::{
    self, FileRow, GroundRow, InquiryRow, LinkRow, PartyRow, ReferralRow, RemedyRow, ReprisalRow, ReviewRow,
    SettlementRow, StepRow, TaskRow,
};
use access::audit::{Leaf, leaves_for_root, opened_by_role, read_leaf};
use access::{Act, Actor, On, Permission, Scope, require};
use base::{Error, FileId, Result, RootId, Secret};
use db::{Cursor, KeysetPage};
use exchange::clocks::Due;
use exchange::letters;
use exchange::post::{Correspondence, Post};
use vault::{FileCard, Holder};

/// Entries of the log on one page.
const LOG_PAGE: usize = 50;

/// A case as its people see it.
pub struct Opened {
    /// Its clear part.
    pub case: Case,
    /// The timeline, newest first.
    pub steps: Vec<StepRow>,
    /// What the actor's keys open.
    pub open: Open,
    /// Clocks that run, due first, with how they stand.
    pub clocks: Vec<(Clock, Due)>,
    /// Inquiries.
    pub inquiries: Vec<InquiryRow>,
    /// Grounds as judged.
    pub grounds: Vec<GroundRow>,
    /// Files.
    pub files: Vec<FileRow>,
    /// Letters that went out.
    pub letters: Vec<letters::Letter>,
    /// The release of a name that waits for a second person.
    pub release: Option<Proposal>,
    /// Who can open it.
    pub holders: Vec<Holder>,
    /// Letters that bodies have here, with what came back.
    pub posts: Vec<(Post, Correspondence)>,
    /// People of the case.
    pub parties: Vec<PartyRow>,
    /// What has to be done for it.
    pub tasks: Vec<TaskRow>,
    /// Pressure on somebody because of it.
    pub reprisals: Vec<ReprisalRow>,
    /// Cases it hangs together with, with their links.
    pub links: Vec<(LinkRow, Case)>,
    /// The unit that is asked to take it.
    pub referral: Option<ReferralRow>,
    /// What came of it for people.
    pub remedies: Vec<RemedyRow>,
    /// Settlements.
    pub settlements: Vec<SettlementRow>,
    /// Requests to look once more.
    pub reviews: Vec<ReviewRow>,
    /// Which roles opened it, by day.
    pub openings: Vec<(base::Date, String)>,
}

/// Opens a case for somebody of the institution.
pub async fn open(desk: &Desk, actor: &Actor, root: RootId) -> Result<Opened> {
    let mut tx = desk.db.read().await?;
    let case = desk.case(&mut tx, root).await?;
    drop(tx);
    let on = Scope::Case { root, on_case: place_on(actor, &case) };
    let granted = require(actor, Permission::ReadCase, &on)?;
    read_leaf(&desk.db, &desk.world, &granted, Act::OPENED, On::NOTHING).await?;

    if case.news {
        let mut tx = desk.db.write().await?;
        store::news_seen(&mut tx, root).await?;
        tx.commit().await?;
    }

    let mut tx = desk.db.read().await?;
    let case = desk.case(&mut tx, root).await?;
    let now = desk.world.now();
    let clocks = store::clocks(&mut tx, root).await?;
    let clocks = clocks
        .into_iter()
        .filter(|c| c.stopped_at.is_none())
        .map(|c| standing(desk, &c, now).map(|due| (c, due)))
        .collect::<Result<_>>()?;
    let mut links = vec![];
    for link in store::links(&mut tx, root).await? {
        let other = desk.case(&mut tx, if link.root == root { link.other } else { link.root }).await?;
        if place_on(actor, &other) {
            links.push((link, other));
        }
    }
    Ok(Opened {
        posts: response::correspondence(desk, &mut tx, actor, root).await?,
        parties: store::parties(&mut tx, root).await?,
        tasks: store::tasks(&mut tx, root).await?,
        reprisals: store::reprisals(&mut tx, root).await?,
        links,
        referral: store::open_referral(&mut tx, root).await?,
        remedies: store::remedies(&mut tx, root).await?,
        settlements: store::settlements(&mut tx, root).await?,
        reviews: store::reviews(&mut tx, root).await?,
        steps: store::steps(&mut tx, root).await?,
        open: sealed::open(desk, &mut tx, actor, root).await?,
        clocks,
        inquiries: store::inquiries(&mut tx, root).await?,
        grounds: store::grounds(&mut tx, root).await?,
        files: store::files(&mut tx, root).await?,
        letters: letters::of_root(&mut tx, root).await?,
        release: store::waiting(&mut tx, root, Grave::Release).await?,
        holders: desk.vault.holders(&mut tx, root).await?,
        openings: opened_by_role(&mut tx, root, &desk.zone).await?,
        case,
    })
}

/// Whether somebody of the institution may open the case; asking opens nothing and is not written down.
pub async fn may_open(desk: &Desk, actor: &Actor, root: RootId) -> Result<bool> {
    let case = desk.case(&mut desk.db.read().await?, root).await?;
    let on = Scope::Case { root, on_case: place_on(actor, &case) };
    Ok(require(actor, Permission::ReadCase, &on).is_ok())
}

/// What the audit log holds of a case, newest first, for those who may open it; reading it needs no further entry, as
/// the case was opened for it.
pub async fn log(desk: &Desk, actor: &Actor, root: RootId, before: Option<Cursor>) -> Result<KeysetPage<Leaf>> {
    let mut tx = desk.db.read().await?;
    let case = desk.case(&mut tx, root).await?;
    let on = Scope::Case { root, on_case: place_on(actor, &case) };
    require(actor, Permission::ReadCase, &on)?;
    let newest = Cursor { at: desk.world.now().plus_seconds(1), id: root.0 };
    leaves_for_root(&mut tx, root, before.unwrap_or(newest), LOG_PAGE).await
}

/// Opens a file of a case; gives its description and a stream of its chunks.
pub async fn file(desk: &Desk, actor: &Actor, root: RootId, id: FileId) -> Result<(FileCard, files::Stream)> {
    let mut tx = desk.db.read().await?;
    let case = desk.case(&mut tx, root).await?;
    drop(tx);
    let on = Scope::Case { root, on_case: place_on(actor, &case) };
    let permission =
        if matches!(actor.who, access::Who::Receipt(_)) { Permission::ReadOwnCase } else { Permission::ReadCase };
    let granted = require(actor, permission, &on)?;
    read_leaf(&desk.db, &desk.world, &granted, Act("file.opened"), On::NOTHING.object(&id.to_string())).await?;
    let mut tx = desk.db.read().await?;
    let row = store::files(&mut tx, root).await?.into_iter().find(|f| f.id == id).ok_or(Error::NotFound)?;
    let open = sealed::open(desk, &mut tx, actor, root).await?;
    let card = open.card(row.entry).ok_or(Error::NotFound)?;
    let stream = desk.files.open(&card).await?;
    Ok((card, stream))
}

/// Opens a file that came with a body's reply.
pub async fn reply_file(desk: &Desk, actor: &Actor, root: RootId, id: FileId) -> Result<(FileCard, files::Stream)> {
    let mut tx = desk.db.read().await?;
    let case = desk.case(&mut tx, root).await?;
    drop(tx);
    let granted = require(actor, Permission::ReadCase, &Scope::Case { root, on_case: place_on(actor, &case) })?;
    read_leaf(&desk.db, &desk.world, &granted, Act("file.opened"), On::NOTHING.object(&id.to_string())).await?;
    let letters = response::correspondence(desk, &mut desk.db.read().await?, actor, root).await?;
    let card = letters.into_iter().flat_map(|(_, opened)| opened.files).find(|card| card.file == id);
    let card = card.ok_or(Error::NotFound)?;
    let stream = desk.files.open(&card).await?;
    Ok((card, stream))
}

/// Opens a letter of a case: its number and the PDF.
pub async fn letter(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    id: letters::LetterId,
) -> Result<(letters::Letter, Secret<Vec<u8>>)> {
    let mut tx = desk.db.read().await?;
    let case = desk.case(&mut tx, root).await?;
    drop(tx);
    let on = Scope::Case { root, on_case: place_on(actor, &case) };
    let own = matches!(actor.who, access::Who::Receipt(_));
    let permission = if own { Permission::ReadOwnCase } else { Permission::ReadCase };
    let granted = require(actor, permission, &on)?;
    read_leaf(&desk.db, &desk.world, &granted, Act("letter.opened"), On::NOTHING.object(&id.to_string())).await?;
    let mut tx = desk.db.read().await?;
    let row = letters::of_root(&mut tx, root).await?.into_iter().find(|l| l.id == id).ok_or(Error::NotFound)?;
    // The complainant reads what was written to them, not what went to others.
    if own && row.party != letters::Party::Complainant {
        return Err(Error::NotFound);
    }
    let open = sealed::open(desk, &mut tx, actor, root).await?;
    let pdf = row.entry.and_then(|e| open.bytes(e)).ok_or(Error::NotFound)?.clone();
    Ok((row, pdf))
}
