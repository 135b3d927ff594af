//! The index of the store, as views ask for it.

use chrono::NaiveDate;
use rayon::prelude::*;

use super::pinned::Pinned;
use super::progress::Progress;
use super::session::Session;
use crate::case::{Case, Outlook};
use crate::clock::{outlook, reckon};
use crate::store::{Freshness, Index, IndexAt, Store};

/// The index, brought up to the store; nothing where it cannot be used.
pub(super) fn brought_up<'i>(
    session: &Session,
    (store, at): (&'i Store, &'i IndexAt),
    pinned: &mut Pinned<'_>,
    (as_at, freshness): (NaiveDate, Freshness),
) -> anyhow::Result<Option<Index<'i>>> {
    let progress = Progress::of(session, "journals");
    let index = store.index(at, (as_at, freshness), &mut |cases| outlooks(pinned, cases), &mut |done, all| {
        progress.tell(done, all);
    })?;
    if let Some(index) = &index {
        session.keep_store_head(index.head_digest());
    }
    Ok(index)
}

/// What may still come of each case; nothing where its policy cannot be read.
fn outlooks(pinned: &mut Pinned<'_>, cases: &[(&Case, (NaiveDate, NaiveDate))]) -> Vec<Option<Outlook>> {
    for (case, _) in cases {
        // Said when the case is asked for.
        let _ = pinned.load(&case.policy);
    }
    let seen = |(case, days): &(&Case, (NaiveDate, NaiveDate))| {
        let (policy, calendar) = pinned.of(&case.policy)?;
        Some(outlook(case, &reckon(case, policy, calendar, days.1), *days))
    };
    cases.par_iter().with_min_len(256).map(seen).collect()
}
