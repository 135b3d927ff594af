//! The journal that a row would have left, every step put to the procedure's own decision.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry as Place};
use std::hash::{Hash, Hasher};

use chrono::NaiveDate;
use rayon::prelude::*;

use super::column::Headings;
use super::mapping::Mapping;
use super::order::impossible;
use super::row::{Facts, facts, reference_of};
use super::steps::{Step, logged, steps};
use super::trouble::{Trouble, TroubleKind};
use super::{Circumstances, Row};
use crate::alike::alike;
use crate::calendar::WorkingCalendar;
use crate::case::{Case, Entry, Event, Imported, Override, PolicyPin, Refusals, Ruling, Settled, receive};
use crate::clock::{Before, last_day_to_complain};
use crate::policy::Policy;

/// Why a step against the policy stands in the record.
const AGAINST: &str = "Imported: it stood in the record kept before";

/// A policy that rows are judged by.
#[derive(Debug, Clone)]
pub struct Procedure {
    /// The policy.
    pub policy: Policy,
    /// How a case is pinned to it.
    pub pin: PolicyPin,
    /// Its working days.
    pub calendar: WorkingCalendar,
}

/// What is the same for every row.
#[derive(Debug, Clone)]
pub struct Planner<'m> {
    /// What the columns mean.
    pub(super) mapping: &'m Mapping,
    /// The headings they are found by.
    pub(super) headings: Headings,
    pub(super) about: Circumstances,
}

/// The complaint of a row.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The row's number.
    pub row: u32,
    /// What the complaint was called before.
    pub reference: Option<String>,
    /// The day it was received.
    pub received: NaiveDate,
    /// The policy's id.
    pub policy: String,
    /// What its journal will say.
    pub entries: Vec<Entry>,
}

/// The rows that are complaints of their own, by what tells them apart.
#[derive(Debug, Default)]
pub struct Seen(HashMap<u64, u32>);

impl Planner<'_> {
    /// The complaints of rows, on every core.
    pub fn plan_all(&self, rows: &[Row]) -> Vec<(Option<Planned>, Vec<Trouble>)> {
        rows.par_iter().map(|row| self.plan(row)).collect()
    }

    /// The complaint of a row, and what is the matter with it; none where that leaves it out.
    pub fn plan(&self, row: &Row) -> (Option<Planned>, Vec<Trouble>) {
        let (facts, mut troubles) = facts(row, (self.mapping, &self.headings), self.about.today);
        let Some(mut facts) = facts else { return (None, troubles) };
        troubles.extend(impossible(&facts));
        let procedure = self.mapping.policy_on(facts.received.day).and_then(|id| self.about.procedures.get(id));
        if procedure.is_none() {
            let says = "no policy of the mapping was in force on this day";
            troubles.push(Trouble::at(facts.received.column, TroubleKind::NoPolicy, says));
        }
        let left_out = troubles.iter().any(|trouble| trouble.kind.weight() == super::Weight::LeftOut);
        let Some(procedure) = procedure.filter(|_| !left_out) else { return (None, troubles) };
        troubles.extend(self.service(&mut facts));
        let entries = self.entries(&facts, procedure, &mut troubles);
        let planned = entries.map(|entries| Planned {
            row: facts.row,
            received: facts.received.day,
            policy: procedure.policy.id.clone(),
            reference: facts.reference,
            entries,
        });
        (planned, troubles)
    }

    /// Whether another row is the same complaint: by its reference, or by every cell where there are none. A row that is
    /// left out for something else counts: put right, it will be that complaint.
    pub fn is_again(&self, seen: &mut Seen, row: &Row, planned: Option<&Planned>) -> Option<Trouble> {
        let mut hasher = DefaultHasher::new();
        let reference = match planned {
            Some(planned) => planned.reference.clone(),
            None => reference_of(row, (self.mapping, &self.headings), self.about.today),
        };
        match &reference {
            Some(reference) => reference.to_lowercase().hash(&mut hasher),
            None if self.mapping.has_references() => return None,
            None => row.cells.iter().filter(|cell| !cell.is_blank()).for_each(|cell| cell.words().hash(&mut hasher)),
        }
        let earlier = match seen.0.entry(hasher.finish()) {
            Place::Occupied(earlier) => *earlier.get(),
            Place::Vacant(place) => {
                place.insert(row.number);
                return None;
            }
        };
        let column = self.mapping.case.reference.as_deref();
        let says = format!("the same {} as row {earlier}", if reference.is_some() { "reference" } else { "cells" });
        Some(Trouble { column: column.map(str::to_owned), kind: TroubleKind::Duplicate, says })
    }

    /// The service by the name that the settings have for it.
    fn service(&self, facts: &mut Facts<'_>) -> Option<Trouble> {
        let named = facts.service.as_ref().filter(|_| !self.about.services.is_empty())?;
        let known = self.about.services.iter().find(|service| alike(service, named));
        if let Some(known) = known {
            facts.service = Some(known.clone());
            return None;
        }
        let column = self.mapping.case.service.as_ref().and_then(|source| source.heading());
        let says = "no service that the store's settings list".to_owned();
        Some(Trouble { column: column.map(str::to_owned), kind: TroubleKind::UnknownService, says })
    }

    fn entries(&self, facts: &Facts<'_>, procedure: &Procedure, troubles: &mut Vec<Trouble>) -> Option<Vec<Entry>> {
        let Procedure { policy, pin, calendar } = procedure;
        let begins = facts.stages.first().map(|stage| stage.stage)?;
        let (on, logged) = logged(facts, pin, begins);
        let last_day = logged.first_known.and_then(|known| last_day_to_complain(policy, known, calendar));
        let settled = settle(receive(policy, on, logged, last_day), facts.received.column, troubles)?;
        let mut first = self.entry(facts, (1, on), settled);
        first.note.clone_from(&facts.note);
        if let Some(imported) = &mut first.imported {
            imported.reference.clone_from(&facts.reference);
        }
        let mut entries = vec![first];
        let mut case = Case::replay(&self.about.reference, &entries).ok()?;
        for (seq, Step { column, on, event }) in (2..).zip(steps(facts)) {
            let ruling = Before { case: &case, policy, calendar }.rule_on(on, event);
            let elsewhere = match &ruling.event {
                // Where it goes is the policy's word; what follows in the row is told of what the mapping names.
                Event::Escalated(escalated) => !facts.stages.iter().any(|stage| *stage.stage == escalated.to),
                _ => false,
            };
            if elsewhere {
                let says = format!("{} goes on to another stage than the mapping has it", policy.id);
                troubles.push(Trouble::at(column, TroubleKind::NotInThePolicy, says));
                return None;
            }
            let settled = settle(ruling, column, troubles)?;
            let entry = self.entry(facts, (seq, on), settled);
            case.apply(&entry).ok()?;
            entries.push(entry);
        }
        Some(entries)
    }

    fn entry(&self, facts: &Facts<'_>, (seq, on): (u32, NaiveDate), settled: Settled) -> Entry {
        Entry {
            seq,
            on,
            recorded_at: self.about.now,
            recorded_by: self.about.by.clone(),
            event: settled.event,
            note: None,
            overrides: settled.overrides,
            imported: Some(Imported { source: self.about.source.clone(), row: facts.row, reference: None }),
        }
    }
}

/// The step to record, marked where it goes against the policy; none where it cannot have been a step of it.
fn settle<R: crate::case::Refused>(ruling: Ruling<R>, column: &str, troubles: &mut Vec<Trouble>) -> Option<Settled> {
    match ruling.settle(Some(AGAINST.to_owned())) {
        Ok(settled) => {
            troubles.extend(settled.overrides.as_ref().map(|marked| against(marked, column)));
            Some(settled)
        }
        Err(Refusals(refusals)) => {
            let says = refusals.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
            troubles.push(Trouble::at(column, TroubleKind::NotInThePolicy, says));
            None
        }
    }
}

fn against(marked: &Override, column: &str) -> Trouble {
    let says = if marked.clauses.is_empty() {
        "recorded as against the order of steps".to_owned()
    } else {
        format!("recorded as against the policy, clause {}", marked.clauses.join(", "))
    };
    Trouble::at(column, TroubleKind::AgainstThePolicy, says)
}
