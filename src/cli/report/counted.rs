//! The cases that a report is made of, or what they amount to where that can be counted case by case.

use std::cell::Cell;

use chrono::NaiveDate;

use super::ReportArgs;
use super::catalogue::{BuiltIn, CasesOf};
use super::duties::falling_due;
use crate::cli::cases::{Asking, Cases, Keep};
use crate::cli::session::Session;
use crate::clock::{reckon, unfinished_duties};
use crate::report::{Board, BoardRows, Duties, DutyRow, Filter, Periods, Pictures, Reckoned, ReportPeriod};
use crate::store::Wanted;

/// What the cases amount to, where they were counted one by one and let go.
#[derive(Default)]
pub(super) struct Counted {
    /// The counts of the board's page.
    pub(super) board: Option<BoardRows>,
    /// The duties that are listed, for whoever lists them to take.
    pub(super) duties: Cell<Option<Vec<DutyRow>>>,
    /// The cases among them with entries against the policy, in order.
    pub(super) against: Vec<String>,
}

impl BuiltIn {
    /// The cases that it is made of, or what they amount to: the memory that many cases take is wanted for nothing else.
    pub(super) fn counted<'s>(
        &self,
        session: &'s Session,
        args: &ReportArgs,
        filter: &Filter,
        period: Option<ReportPeriod>,
    ) -> anyhow::Result<(Cases<'s>, Counted)> {
        if let Some((begin, wanted)) = self.board(session, period) {
            // One case stands for others of its kind, which a filter may take where it does not take that one.
            let wanted = if *filter == Filter::default() { wanted } else { Wanted::All };
            let (cases, board) =
                Cases::counted(session, filter, asking(session, args, wanted), reckon, begin, Board::take)?;
            let board = board.rows(&session.store()?.settings().services);
            return Ok((cases, Counted { board: Some(board), ..Counted::default() }));
        }
        let Some(duties) = self.duties(args)?.filter(|_| !session.shows_dates()) else {
            return Ok((self.cases(session, args, filter)?, Counted::default()));
        };
        let take = |rows: &mut Vec<DutyRow>, reckoned: &Reckoned<'_>, _| rows.extend(duties.of(reckoned));
        let asking = asking(session, args, self.wanted(session.as_at));
        let (cases, rows) = Cases::counted(session, filter, asking, unfinished_duties, Vec::new, take)?;
        let mut against: Vec<String> =
            rows.iter().filter(|row| row.overrides > 0).map(|row| row.case.clone()).collect();
        against.dedup();
        Ok((cases, Counted { board: None, duties: Cell::new(Some(duties.in_order(rows))), against }))
    }

    /// For the board's page: how its counting begins, and which cases it needs.
    pub(super) fn board(
        &self,
        session: &Session,
        period: Option<ReportPeriod>,
    ) -> Option<(impl Fn() -> Board, Wanted)> {
        let periods = period.filter(|_| self.cases == CasesOf::BoardsPeriods).map(Periods::of)?;
        let as_at = session.as_at;
        let pictures = if session.format().draws() { Pictures::Drawn } else { Pictures::LeftOut };
        let spans = periods.spans(pictures, as_at).map(|span| span.map(|span| (span.first, span.last)));
        Some((move || Board::new(periods, pictures, as_at), Wanted::Within(spans)))
    }

    /// The duties that it lists, if it does nothing else.
    fn duties(&self, args: &ReportArgs) -> anyhow::Result<Option<Duties>> {
        Ok(match self.cases {
            CasesOf::OverdueDuties => Some(Duties::Overdue),
            CasesOf::Duties => Some(falling_due(args)?),
            CasesOf::NotClosed | CasesOf::BoardsPeriods | CasesOf::All => None,
        })
    }

    /// The cases that it is made of; where names and words are asked for, from their journals.
    fn cases<'s>(&self, session: &'s Session, args: &ReportArgs, filter: &Filter) -> anyhow::Result<Cases<'s>> {
        let as_at = session.as_at;
        if args.with_personal {
            return Cases::from_journals(session, filter, as_at, Keep::Cases);
        }
        let (as_at, asking) = asking(session, args, self.wanted(as_at));
        Cases::load(session, filter, as_at, asking)
    }

    fn wanted(&self, as_at: NaiveDate) -> Wanted {
        match self.cases {
            CasesOf::OverdueDuties => Wanted::Owing(as_at),
            CasesOf::Duties => Wanted::Owing(NaiveDate::MAX),
            CasesOf::NotClosed => Wanted::NotClosed,
            CasesOf::BoardsPeriods | CasesOf::All => Wanted::All,
        }
    }
}

/// These cases, as at the session's day, held against the store as the filters ask.
fn asking(session: &Session, args: &ReportArgs, wanted: Wanted) -> (NaiveDate, Asking) {
    (session.as_at, (wanted, args.filters.freshness(wanted)))
}
