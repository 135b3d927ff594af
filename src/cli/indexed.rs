//! The index of the store, as views ask for it.

use std::sync::{PoisonError, RwLock};

use chrono::NaiveDate;
use rayon::ThreadPoolBuilder;

use super::pinned::Pinned;
use super::progress::Progress;
use super::session::Session;
use crate::case::{Case, Outlook};
use crate::clock::{outlook, reckon};
use crate::store::{Freshness, Index, IndexAt, Store};

/// In a store with so many cases, more than one core is wanted.
const MANY: u64 = 1024;

/// The index, brought up to the store; nothing where it cannot be used.
pub(super) fn brought_up<'i>(
    session: &Session,
    (store, at): (&'i Store, &'i IndexAt),
    pinned: &mut Pinned<'_>,
    (as_at, freshness): (NaiveDate, Freshness),
) -> anyhow::Result<Option<Index<'i>>> {
    if store.at_most().is_ok_and(|cases| cases >= MANY) {
        // The core that asks works on the answer, too, and does not wait for another to be woken. It fails where that is
        // so already.
        let _ = ThreadPoolBuilder::new().use_current_thread().build_global();
    }
    let progress = Progress::of(session, "journals");
    let pinned = RwLock::new(pinned);
    let look = |case: &Case, days| outlook_of(&pinned, case, days);
    let index = store.index(at, (as_at, freshness), &look, &mut |done, all| progress.tell(done, all))?;
    if let Some(index) = &index {
        session.keep_store_head(index.head_digest());
    }
    Ok(index)
}

/// What may still come of a case; nothing where its policy cannot be read, which is said when the case is asked for.
fn outlook_of(pinned: &RwLock<&mut Pinned<'_>>, case: &Case, days: (NaiveDate, NaiveDate)) -> Option<Outlook> {
    let read = || pinned.read().unwrap_or_else(PoisonError::into_inner);
    if read().of(&case.policy).is_none() {
        pinned.write().unwrap_or_else(PoisonError::into_inner).load(&case.policy).ok()?;
    }
    let pinned = read();
    let (policy, calendar) = pinned.of(&case.policy)?;
    Some(outlook(case, &reckon(case, policy, calendar, days.1), days))
}
