//! The figures of one period, each under a name by which it is found again in another period.

use std::collections::BTreeMap;

use super::board::{Actions, OfPeriod};
use crate::report::{Decimal, FeedbackRow, OutcomeRow, TimelinessRow, VolumeRow};

/// A part of the page, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Volumes,
    Timeliness,
    Outcomes,
    Refusals,
    Remedies,
    Learning,
    Actions,
    Feedback,
}

impl Section {
    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Volumes => "volumes",
            Self::Timeliness => "timeliness",
            Self::Outcomes => "outcomes",
            Self::Refusals => "refusals",
            Self::Remedies => "remedies",
            Self::Learning => "learning",
            Self::Actions => "actions",
            Self::Feedback => "feedback",
        }
    }
}

/// By what a figure is found again in another period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    pub(super) section: Section,
    pub(super) stage: Option<String>,
    /// The duty it is of, where it is of one.
    duty: Option<String>,
    /// Where it stands among those of its section, stage and duty.
    place: u8,
    pub(super) figure: String,
    pub(super) unit: &'static str,
}

/// A figure, and of how many it is taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub(super) value: Option<Decimal>,
    pub(super) of: Option<usize>,
}

pub(super) type Figures = BTreeMap<Name, Figure>;

/// The figures of one period, as they are collected.
#[derive(Default)]
struct Collected(Figures);

impl Collected {
    fn count(&mut self, (section, stage, place): (Section, Option<&str>, u8), figure: &str, count: usize) {
        let unit = match section {
            Section::Remedies => "remedies",
            Section::Learning => "changes",
            Section::Actions => "actions",
            _ => "cases",
        };
        self.put((section, stage, place), figure, unit, Figure { value: Some(Decimal::whole(count)), of: None });
    }

    fn share(&mut self, at: (Section, Option<&str>, u8), figure: &str, (value, of): (Option<Decimal>, usize)) {
        self.put(at, figure, "%", Figure { value, of: Some(of) });
    }

    fn put(
        &mut self,
        (section, stage, place): (Section, Option<&str>, u8),
        figure: &str,
        unit: &'static str,
        counted: Figure,
    ) {
        let duty = figure.split_once(": ").map(|(duty, _)| duty.to_owned());
        let (stage, figure) = (stage.map(str::to_owned), figure.to_owned());
        self.0.insert(Name { section, stage, duty, place, figure, unit }, counted);
    }

    fn volumes(&mut self, row: &VolumeRow) {
        let at = |place| (Section::Volumes, Some(row.stage.as_str()), place);
        self.count(at(0), "open at the start", row.open_at_start);
        self.count(at(1), "received", row.received);
        self.count(at(2), "answered", row.answered);
        self.count(at(3), "open at the end", row.open_at_end);
        if row.escalation_percent.is_some() {
            self.share(at(4), "taken to the next stage", (row.escalation_percent, row.answered));
        }
    }

    fn timeliness(&mut self, row: &TimelinessRow) {
        let at = |place| (Section::Timeliness, Some(row.stage.as_str()), place);
        let named = |words: &str| format!("{}: {words}", row.clock);
        self.count(at(0), &named("due"), row.all.due);
        self.share(at(1), &named("within the limit"), (row.all.within_percent, row.all.due));
        self.count(at(2), &named("still open and late"), row.all.open_late);
        if row.extended.due > 0 {
            self.share(at(3), &named("of those extended, within"), (row.extended.within_percent, row.extended.due));
        }
        let mean = Figure { value: row.days.mean, of: Some(row.days.count) };
        self.put(at(4), &named("mean"), "working days", mean);
    }

    fn outcomes(&mut self, row: &OutcomeRow) {
        let at = |place| (Section::Outcomes, Some(row.stage.as_str()), place);
        self.count(at(0), "answered", row.answered);
        self.share(at(1), "upheld", (row.upheld_percent, row.answered));
        self.share(at(2), "partly upheld", (row.partly_upheld_percent, row.answered));
        self.share(at(3), "not upheld", (row.not_upheld_percent, row.answered));
        self.share(at(4), "resolved", (row.resolved_percent, row.answered));
    }

    fn actions(&mut self, actions: Actions) {
        let at = |place| (Section::Actions, None, place);
        self.count(at(0), "set", actions.set);
        self.count(at(1), "done", actions.done);
        self.count(at(2), "overdue at the end", actions.overdue);
    }

    fn feedback(&mut self, row: &FeedbackRow) {
        let at = |place| (Section::Feedback, Some(row.stage.as_str()), place);
        let said = row.satisfied + row.neither + row.dissatisfied;
        self.share(at(0), "asked", (row.asked_percent, row.answered));
        self.share(at(1), "satisfied", (row.satisfied_percent, said));
    }
}

/// Every figure of the page over one period, of what was counted in it.
pub(super) fn figures(counted: &OfPeriod) -> Figures {
    let mut page = Collected::default();
    counted.volumes.iter().for_each(|row| page.volumes(row));
    counted.timeliness.iter().for_each(|row| page.timeliness(row));
    counted.outcomes.iter().for_each(|row| page.outcomes(row));
    for (place, what, words) in [(0, "complaint", "complaints not accepted"), (1, "escalation", "requests declined")] {
        let count = counted.refusals.iter().filter(|row| row.what == what && row.reversed.is_none()).count();
        page.count((Section::Refusals, None, place), words, count);
    }
    let remedies = &counted.remedies;
    page.count((Section::Remedies, None, 0), "offered", remedies.iter().map(|row| row.offered).sum());
    page.count((Section::Remedies, None, 1), "given", remedies.iter().map(|row| row.delivered).sum());
    let pounds = |amounts: Vec<Decimal>| Figure {
        value: Some(Decimal::new(amounts.iter().map(|amount| amount.units()).sum(), 2)),
        of: None,
    };
    let offered = pounds(remedies.iter().map(|row| row.amount_offered).collect());
    let given = pounds(remedies.iter().map(|row| row.amount_delivered).collect());
    page.put((Section::Remedies, None, 2), "money offered", "£", offered);
    page.put((Section::Remedies, None, 3), "money given", "£", given);
    page.count((Section::Learning, None, 0), "set", counted.learning.set);
    page.count((Section::Learning, None, 1), "carried out", counted.learning.done);
    page.actions(counted.actions);
    counted.feedback.iter().for_each(|row| page.feedback(row));
    page.0
}
