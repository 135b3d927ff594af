//! The index of the store, as views ask for it.

use chrono::NaiveDate;
use rayon::ThreadPoolBuilder;

use super::pinned::{Pinned, PinnedForAll};
use super::progress::Progress;
use super::session::Session;
use crate::case::Case;
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
    let many = store.may_have(MANY).is_ok_and(|may| may);
    if many {
        // The core that asks works on the answer, too, and does not wait for another to be woken. It fails where that is
        // so already.
        let _ = ThreadPoolBuilder::new().use_current_thread().build_global();
    }
    let progress = Progress::of(session, "journals");
    let pinned = PinnedForAll::new(pinned);
    // What may still come of a case; nothing where its policy cannot be read, which is said when the case is asked for.
    let look = |case: &Case, days: (NaiveDate, NaiveDate)| {
        pinned.ask(&case.policy, |policy, calendar| outlook(case, &reckon(case, policy, calendar, days.1), days))
    };
    let bring_up = || store.index(at, (as_at, freshness), &look, &mut |done, all| progress.tell(done, all));
    let index = if many {
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| pinned.read_ahead(store));
            bring_up()
        })?
    } else {
        bring_up()?
    };
    if let Some(index) = &index {
        session.keep_store_head(index.head_digest());
    }
    Ok(index)
}
