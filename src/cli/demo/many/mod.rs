//! Very many invented cases: lawful, awkward, and the same for the same seed.

mod afterwards;
mod answering;
mod dice;
mod handling;
mod life;
mod receipt;

use std::path::Path;

use anyhow::Context;
use chrono::{Datelike, NaiveDate};

use self::dice::Dice;
use self::handling::Came;
use self::life::Life;
use crate::calendar::WorkingCalendar;
use crate::cli::session::Session;
use crate::policy::shipped_policy;
use crate::store::{FoundPolicy, FreshStore, OwnCalendar, Settings, Store};

/// How many times a case comes to a stage at most.
const VISITS: usize = 6;

/// What is to be invented.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// How many cases.
    pub(super) cases: u32,
    /// What the dice begin with.
    pub(super) seed: u64,
    /// The first day of receipt (inclusive).
    pub(super) from: NaiveDate,
    /// The last day of receipt (inclusive).
    pub(super) to: NaiveDate,
}

/// Fills a new store.
pub(super) fn fill(session: &Session, folder: &Path, settings: &Settings, wanted: Wanted) -> anyhow::Result<Store> {
    let mut store = FreshStore::begin(folder, settings)?;
    let mut policies = Vec::new();
    for (weight, id) in receipt::POLICIES {
        let found =
            shipped_policy(id).and_then(|shipped| FoundPolicy::shipped(shipped.id)).context("a shipped policy")?;
        store.keep_policy(&found)?;
        let calendar = OwnCalendar::default().working(&found.policy);
        policies.push((weight, (found, calendar)));
    }
    // Cases are numbered in the order in which they come.
    let days = u32::try_from(wanted.to.signed_duration_since(wanted.from).num_days() + 1).unwrap_or(1);
    let mut cases: Vec<(NaiveDate, u64)> = Vec::new();
    for number in 0..u64::from(wanted.cases) {
        cases.push((receipt::received(&mut Dice::of(wanted.seed, number), wanted.from, days), number));
    }
    cases.sort_unstable();
    for (received, number) in cases {
        let reference = store.next_reference(received.year())?;
        let life = (1..).find_map(|attempt| {
            let mut dice = Dice::of(wanted.seed, number + attempt * (1 << 32));
            let weights: Vec<(u32, &(FoundPolicy, WorkingCalendar))> =
                policies.iter().map(|(weight, policy)| (*weight, policy)).collect();
            let (found, calendar) = dice.weighted(&weights)?;
            let (on, logged) = receipt::logged(&mut dice, (found, calendar), received);
            // What was received today may not be logged tomorrow.
            let on = on.min(session.today);
            Life::begin(dice, (found, calendar), &reference, (on, logged), (session.today, session.now))
        });
        let mut life = life.context("some case is lawful")?;
        play(&mut life);
        store.put(&reference, &life.entries)?;
    }
    Ok(store.finish()?)
}

/// Plays a case from its logging to wherever the dice lead.
fn play(life: &mut Life<'_>) {
    for _ in 0..VISITS {
        if afterwards::send_back(life) {
            continue;
        }
        let Came::ToTheAnswer(on) = handling::handle(life) else {
            if life.case.closed.is_some() && afterwards::reopen(life) {
                continue;
            }
            break;
        };
        // Where the procedure lets a case go on unanswered, some do.
        if afterwards::escalate(life, 40) {
            continue;
        }
        let Some(stage) = life.case.stage().cloned() else { break };
        if !answering::answer(life, on) {
            break;
        }
        afterwards::look_back(life, &stage, on);
        if afterwards::escalate(life, 200) {
            continue;
        }
        afterwards::follow_up(life, on);
        afterwards::close(life);
        afterwards::refer(life);
        if !afterwards::reopen(life) {
            break;
        }
    }
    life.catch_up(life.today);
    afterwards::correct(life);
}
