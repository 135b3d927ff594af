//! `explain`: the walk behind a case's due dates.

use clap::Args;

use super::casework::Casework;
use super::documents;
use super::failure::{Exit, NoSuch};
use super::session::Session;
use crate::clock::Clock;
use crate::output::{Document, explanation_page};
use crate::report::{ExplanationView, explanation_sheet, explanation_view};

/// Examples of `explain`.
const EXAMPLES: &str = "\
Examples:
  plaint explain 1
  plaint explain 1 respond -f json";

/// Arguments of `explain`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExplainArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// One clock only, as respond; at the latest stage that has it
    #[arg(value_name = "CLOCK")]
    pub clock: Option<String>,
    /// The stage of that clock
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
}

/// Runs `explain`.
pub(super) fn run(session: &Session, args: &ExplainArgs) -> anyhow::Result<Exit> {
    let work = Casework::look(session, &args.case)?;
    let case = work.as_at(session)?;
    let reckoned = work.reckoned(&case, session.as_at);
    if let Some(stage) = &args.stage
        && case.stages.iter().all(|record| record.stage.0 != *stage)
    {
        let known = case.stages.iter().map(|record| record.stage.to_string()).collect();
        return Err(NoSuch { what: "stage", name: stage.chars().take(40).collect(), known }.into());
    }
    let at_stage = |clock: &&Clock<'_>| args.stage.as_ref().is_none_or(|stage| clock.limit.stage.0 == *stage);
    let clocks: Vec<&Clock<'_>> = reckoned.clocks.iter().filter(at_stage).collect();
    let holidays = &work.own.source_of(&reckoned.policy.nations);
    let view = |clock: &Clock<'_>| explanation_view(&reckoned, clock, holidays, session.dates());
    if let Some(name) = &args.clock {
        let found = clocks.iter().rev().find(|clock| clock.limit.clock.0 == *name);
        let Some(clock) = found else {
            let known = clocks.iter().map(|clock| clock.limit.clock.to_string()).collect();
            let name: String = name.chars().take(40).collect();
            return Err(NoSuch { what: "clock", name, known }.into());
        };
        let view = view(clock);
        let page = explanation_page(std::slice::from_ref(&view));
        let sheet = explanation_sheet(std::slice::from_ref(&view));
        session.show(&documents::of_one(&view, sheet, Some(page))?)?;
        return Ok(Exit::Done);
    }
    let views: Vec<ExplanationView> = clocks.into_iter().map(view).collect();
    session.show(&all(&views, &case.reference.to_string(), session)?)?;
    Ok(Exit::Done)
}

fn all(views: &[ExplanationView], case: &str, session: &Session) -> anyhow::Result<Document> {
    let sheet = explanation_sheet(views);
    let mut document = documents::of_rows("plaint.explanations/1", Some(session.as_at), "clocks", views, sheet)?;
    documents::add(&mut document, "case", &case)?;
    document.text = Some(if views.is_empty() {
        format!("{case}: no clocks: the procedure gives no times at this stage.\n")
    } else {
        explanation_page(views)
    });
    Ok(document)
}
