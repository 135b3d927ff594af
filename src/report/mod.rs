//! What many cases amount to, as plain data: no widths, no colours, no formats.

mod actions;
mod calculation;
mod calendar_view;
mod case_view;
mod caseload;
mod clock_view;
mod defined;
mod disclosure;
mod dossier;
mod due_date;
mod duties;
mod erasure;
mod explanation;
mod export;
mod figure;
mod filter;
mod history;
mod lapsed;
mod list;
mod measure;
mod moves;
mod particulars;
mod performance;
mod period;
mod policy_list;
mod policy_view;
mod refusals;
mod register;
mod retention;
mod returns;
mod reviews;
mod sample;
mod sheet;

pub use actions::{
    ActionRow, ActionStanding, action_dates, action_rows, action_standing, actions_of, actions_sheet,
    actions_sheet_with_words,
};
pub use calculation::{CalcView, CalculatedClock, DateView, calculated_clocks};
pub use calendar_view::{CalendarDayRow, CoverageRow, calendar_sheet, coverage_sheet};
pub use case_view::{CaseView, ErasedView, PersonalView, case_view};
pub use caseload::{CaseloadRow, caseload_rows, caseload_sheet};
pub use clock_view::{ClockView, clock_view};
pub use defined::{
    AskedPeriod, ChosenColumn, DefinedReport, Given, Order, REPORT_SCHEMA, RelativePeriod, ReportHome, ReportPart,
    ReportRow, ReportView, RowTest, ShippedReport, SortKey, choose, dates_in, is_report_name, keep, missing_keys,
    read_defined_report, report_list_sheet, shipped_report, shipped_reports, sort,
};
pub use disclosure::{NamedRow, disclosed, named_sheet, words_sheet};
pub use dossier::dossier;
pub use due_date::{CalendarState, DueDate, due_dates};
pub use duties::{Duties, DutyRow, duties_sheet, duty_rows};
pub use erasure::{ErasureRow, erasure_sheet};
pub use explanation::{ExplanationView, OtherReadingView, StepView, explanation_sheet, explanation_view};
pub use export::{
    About, DICTIONARY, ExportTable, Exported, Field, Filled, Holds, TABLES, Value, dictionary_fields, dictionary_rows,
};
pub use figure::{Chart, ChartKind, Decimal, Definition, Ratio, Series};
pub use filter::Filter;
pub use history::{HistoryLine, ImportedView, WordsView, entry_words, history, history_with_words};
pub use lapsed::{LapsedRow, lapsed_rows, lapsed_sheet};
pub use list::{ListRow, list_columns, list_of_rows, list_sheet};
pub use measure::{
    Ages, ByMonth, Days, FeedbackGiven, FeedbackRow, GroundRow, GroupBy, LearningRow, Marks, Met, OutcomeRow, Outcomes,
    Remedies, RemedyRow, Sum, ThemeRow, Themes, Timeliness, TimelinessRow, VolumeRow, Volumes, Words,
    feedback_definitions, feedback_rows, feedback_sheet, ground_definitions, ground_rows, grounds_of, grounds_sheet,
    learning_definitions, learning_rows, learning_sheet, marks, marks_definitions, marks_sheet, month_charts,
    outcome_definitions, outcome_rows, outcomes_chart, outcomes_sheet, remedies_sheet, remedy_definitions, remedy_rows,
    service_rows, services_sheet, theme_definitions, theme_rows, themes_chart, themes_sheet, timeliness_definitions,
    timeliness_rows, timeliness_sheet, volume_definitions, volume_rows, volumes_sheet,
};
pub use moves::{MoveRow, moves, moves_sheet};
pub use particulars::{
    FeedbackView, LinkView, ParticularsView, PointView, RemedyView, ReviewView, TurnedDownView, particulars_of,
    points_of, remedies_of,
};
pub use performance::{
    Board, BoardRows, OfPeriod, PerformanceRow, Periods, Pictures, performance_definitions, performance_rows,
    performance_sheet,
};
pub use period::{BadReportPeriod, ReportPeriod};
pub use policy_list::{PolicyRow, policy_list_sheet};
pub use policy_view::{LimitView, PolicyView, StageView, policy_view};
pub use refusals::{RefusalRow, refusal_rows, refusals_sheet};
pub use register::{
    RegisterRow, register_row, register_row_with_personal, register_sheet, register_sheet_with_personal,
};
pub use retention::{RetentionRow, RetentionStanding, retention_row, retention_rows, retention_sheet};
pub use returns::{
    Basis, CasesBehind, DefinitionsStand, LeftOut, Return, ReturnFigure, ReturnTerms, cases_behind_sheet,
    figure_definitions, figures_sheet,
};
pub use reviews::{ReviewRow, review_rows, reviews_sheet};
pub use sample::{SampleRow, sample_rows, sample_sheet};
pub use sheet::{Cell, CellOf, Column, Sheet};

pub use crate::calendar::{DateStyle, people};

use chrono::NaiveDate;

use crate::calendar::WorkingCalendar;
use crate::case::Case;
use crate::clock::Clock;
use crate::policy::Policy;

/// A case with its clocks reckoned as at a day.
#[derive(Debug, Clone)]
pub struct Reckoned<'a> {
    /// The case.
    pub case: &'a Case,
    /// The policy it is pinned to.
    pub policy: &'a Policy,
    /// The policy's working days.
    pub calendar: &'a WorkingCalendar,
    /// Its clocks.
    pub clocks: Vec<Clock<'a>>,
    /// The day.
    pub as_at: NaiveDate,
}
