//! What was verified before anything was put into a bundle.

use serde::Serialize;

use crate::case::PolicyPin;
use crate::cli::casework::Casework;
use crate::store::Store;

/// What was verified, schema `plaint.bundle/1`.
#[derive(Debug, Serialize)]
pub(super) struct Verified {
    schema: &'static str,
    case: String,
    as_at: chrono::NaiveDate,
    program: &'static str,
    journal: String,
    /// How many entries the journal has.
    pub(super) entries: u32,
    /// The digest of the newest.
    pub(super) digest: String,
    /// The entry up to which the store's own head vouches for it; none where the store keeps none.
    pub(super) head_kept: Option<u32>,
    /// The digest over the heads of every case.
    pub(super) store_head: String,
    policy: Policy,
}

#[derive(Debug, Serialize)]
struct Policy {
    id: String,
    edition: String,
    digest: String,
    file: String,
}

/// What was verified of a case: its journal was, or it could not have been read.
pub(super) fn verified(
    store: &Store,
    work: &Casework,
    (journal, policy): (&str, &str),
    as_at: chrono::NaiveDate,
) -> anyhow::Result<Verified> {
    let case = &work.journal.case;
    let kept = store.case_heads()?.into_iter().find(|head| head.case == *case);
    let PolicyPin { id, edition, digest } = work.case.policy.clone();
    Ok(Verified {
        schema: "plaint.bundle/1",
        case: case.to_string(),
        as_at,
        program: concat!("plaint ", env!("CARGO_PKG_VERSION")),
        journal: journal.to_owned(),
        entries: work.journal.head.seq,
        digest: work.journal.head.digest.to_string(),
        head_kept: kept.map(|head| head.entries),
        store_head: store.head_digest()?.to_string(),
        policy: Policy { id, edition, digest, file: policy.to_owned() },
    })
}
