//! A look at every row: what it would become, and what is the matter with it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Already;
use crate::cli::progress::Progress;
use crate::cli::session::{Session, Writing};
use crate::import::{ImportedClockRow, Planned, Planner, Row, Seen, Trouble, TroubleKind, TroubleRow, trouble_row};
use crate::output::wording::count;
use crate::policy::Kind;
use crate::word::Word;

/// How many rows are looked at together.
pub(super) const AT_ONCE: usize = 2000;

/// What the rows come to.
#[derive(Debug, Default, Serialize)]
pub(super) struct Summary {
    /// Rows with anything in them.
    pub(super) rows: usize,
    /// Of those, the ones that are not in the store and can be.
    pub(super) to_import: usize,
    /// Those that were imported before.
    pub(super) already_there: usize,
    /// Of those, the ones that say something else now.
    pub(super) changed_since: usize,
    /// Those that cannot be imported.
    pub(super) left_out: usize,
    /// How many that can be have something noted about them.
    pub(super) noted: usize,
    /// How many cases there would be under each policy.
    pub(super) policies: BTreeMap<String, usize>,
    /// How many duties would stand how; only in a dry run.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) duties: BTreeMap<String, usize>,
}

/// Whether every clock is kept, or only what they come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Listed {
    Clocks,
    Sums,
}

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Looked {
    pub(super) summary: Summary,
    pub(super) troubles: Vec<TroubleRow>,
    pub(super) clocks: Vec<ImportedClockRow>,
    /// The places of the rows to import.
    pub(super) fit: Vec<usize>,
}

impl Looked {
    /// Looks at the rows. In a dry run their clocks are reckoned, and kept where they are wanted.
    pub(super) fn at(
        session: &Session,
        planner: &Planner<'_>,
        rows: &[Row],
        already: &Already,
        clocks: Listed,
    ) -> Self {
        let progress = Progress::of(session, "rows");
        let mut looked = Self::default();
        let mut seen = Seen::default();
        for (chunk, first) in rows.chunks(AT_ONCE).zip((0..).step_by(AT_ONCE)) {
            let found = planner.plan_all(chunk);
            let mut fit = Vec::new();
            for ((row, (planned, troubles)), place) in chunk.iter().zip(found).zip(first..) {
                let again = planner.is_again(&mut seen, row, planned.as_ref());
                let taken = looked.take(row, (planned, troubles, again), already);
                looked.fit.extend(taken.as_ref().map(|_| place));
                fit.extend(taken);
            }
            if session.writing == Writing::DryRun {
                looked.reckon(planner.clocks_all(&fit, session.as_at), clocks);
            }
            progress.tell(first + chunk.len(), rows.len());
        }
        looked
    }

    fn reckon(&mut self, clocks: Vec<ImportedClockRow>, keep: Listed) {
        for clock in clocks.iter().map(|row| &row.clock).filter(|clock| clock.kind == Kind::Duty.word()) {
            *self.summary.duties.entry(clock.standing.clone()).or_default() += 1;
        }
        if keep == Listed::Clocks {
            self.clocks.extend(clocks);
        }
    }

    /// Says what the rows come to.
    pub(super) fn say(&self, session: &Session) {
        let Summary { rows, to_import, already_there, changed_since, left_out, noted, .. } = self.summary;
        let mut parts = vec![format!("{to_import} to import")];
        let mut more = |number: usize, words: String| parts.extend((number > 0).then_some(words));
        more(noted, format!("with something to note about {noted} of them"));
        more(already_there, format!("{already_there} in the store already"));
        more(changed_since, format!("{changed_since} of them changed since"));
        more(left_out, format!("{left_out} that cannot be imported"));
        session.say(&format!("{}: {}.", count(rows, "row"), parts.join(", ")));
        let told = |numbers: &BTreeMap<String, usize>| {
            numbers.iter().map(|(what, number)| format!("{number} {what}")).collect::<Vec<_>>().join(", ")
        };
        if to_import > 0 {
            session.say(&format!("By policy: {}.", told(&self.summary.policies)));
        }
        if !self.summary.duties.is_empty() {
            session.say(&format!("Their duties would stand so: {}.", told(&self.summary.duties)));
        }
    }

    fn take(
        &mut self,
        row: &Row,
        (planned, mut troubles, again): (Option<Planned>, Vec<Trouble>, Option<Trouble>),
        already: &Already,
    ) -> Option<Planned> {
        self.summary.rows += 1;
        let fit = planned.filter(|_| again.is_none());
        troubles.extend(again);
        let Some(planned) = fit else {
            self.summary.left_out += 1;
            self.troubles.extend(troubles.iter().map(|trouble| trouble_row(row.number, trouble, None)));
            return None;
        };
        if let Some((case, differs)) = already.find(&planned) {
            self.summary.already_there += 1;
            if !differs.is_empty() {
                self.summary.changed_since += 1;
                let says = format!("imported before, and something else now: {}", differs.join(", "));
                let trouble = Trouble::of_the_row(TroubleKind::ChangedSince, says);
                self.troubles.push(trouble_row(row.number, &trouble, Some(case)));
            }
            return None;
        }
        self.summary.to_import += 1;
        self.summary.noted += usize::from(!troubles.is_empty());
        *self.summary.policies.entry(planned.policy.clone()).or_default() += 1;
        self.troubles.extend(troubles.iter().map(|trouble| trouble_row(row.number, trouble, None)));
        Some(planned)
    }
}
