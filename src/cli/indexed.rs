//! The index of the store, as views ask for it.

use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use rayon::ThreadPoolBuilder;

use super::cases::Asking;
use super::pinned::{Pinned, PinnedForAll};
use super::progress::Progress;
use super::session::Session;
use crate::calendar::shipped_holidays;
use crate::case::Case;
use crate::clock::{outlook, reckon};
use crate::policy::Policy;
use crate::store::{Index, IndexAt, Store};

/// In a store with so many cases, more than one core is wanted.
const MANY: u64 = 1024;
/// So many policies are read ahead: of more, most may be of no use any more.
const FEW: usize = 12;

/// The index, brought up to the store; nothing where it cannot be used.
pub(super) fn brought_up<'i>(
    session: &Session,
    (store, at): (&'i Store, &'i IndexAt),
    pinned: &mut Pinned<'_>,
    asking: (NaiveDate, Asking),
) -> anyhow::Result<Option<Index<'i>>> {
    let many = store.may_have(MANY).is_ok_and(|may| may);
    let ahead = Arc::default();
    if many {
        wake_the_others(store, &ahead);
    }
    let progress = Progress::of(session, "journals");
    let pinned = PinnedForAll::new(pinned);
    // What may still come of a case; nothing where its policy cannot be read, which is said when the case is asked for.
    let look = |case: &Case, days: (NaiveDate, NaiveDate)| {
        pinned.ask(&case.policy, |policy, calendar| outlook(case, &reckon(case, policy, calendar, days.1), days))
    };
    let index = store.index(at, asking, &look, &mut |done, all| progress.tell(done, all))?;
    pinned.take_in(mem::take(&mut ahead.lock().unwrap_or_else(PoisonError::into_inner)));
    if let Some(index) = &index {
        session.keep_store_head(index.head_digest());
    }
    Ok(index)
}

/// Policies that were read, each with its digest.
type Ahead = Arc<Mutex<Vec<(String, Policy)>>>;

/// Wakes the other cores; the one that asks works on the answer, too. It waits until they have begun: where it does not, they
/// run on its own core for a while, and an answer takes a sixth longer. The first of them begins with reading the policies
/// that cases may be pinned to, and their bank holidays, before any case asks for its own; one that cannot be read is left to
/// the case that does.
fn wake_the_others(store: &Store, ahead: &Ahead) {
    let (store, ahead) = (store.clone(), Arc::clone(ahead));
    let begins = move |core| {
        if core == 1 {
            let policies = store.kept_policies(FEW);
            for nation in policies.iter().flat_map(|(_, policy)| &policy.nations) {
                shipped_holidays().table(*nation);
            }
            *ahead.lock().unwrap_or_else(PoisonError::into_inner) = policies;
        }
    };
    // It fails where they are awake already.
    let _ = ThreadPoolBuilder::new().use_current_thread().start_handler(begins).build_global();
}
