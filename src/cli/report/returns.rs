//! `report returns`: the figures that a regulator asks for.

use super::asked::Asked;
use crate::Word;
use crate::cli::documents;
use crate::cli::failure::Usage;
use crate::output::wording::list_and;
use crate::output::{Document, Format};
use crate::report::{
    Basis, DefinitionsStand, Reckoned, Return, ReturnFigure, ReturnTerms, cases_behind_sheet, figure_definitions,
    figures_sheet, marks, marks_definitions, marks_sheet,
};

pub(super) fn returns(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let which = which(asked)?;
    let terms = terms(asked, which)?;
    let (covered, others): (Vec<&Reckoned<'_>>, Vec<_>) = asked.reckoned.iter().partition(|reckoned| {
        // Whoever names a policy means its cases, whichever ombudsman they can go to.
        which.covers(reckoned.policy) || !asked.args.filters.policy.is_empty()
    });
    let covered: Vec<Reckoned<'_>> = covered.into_iter().cloned().collect();
    let figures = which.figures(&covered, terms);
    let marks = marks(&covered, terms.period, asked.cases.damaged);
    let mut definitions = figure_definitions(&figures);
    definitions.extend(marks_definitions());
    let behind = asked.args.cases.then(|| cases_behind_sheet(&figures));
    let kept: Vec<ReturnFigure> = figures
        .into_iter()
        .map(|figure| ReturnFigure { cases: figure.cases.filter(|_| asked.args.cases), ..figure })
        .collect();
    let stand = match asked.session.format() {
        Format::Csv | Format::Tsv => DefinitionsStand::InEveryRow,
        _ => DefinitionsStand::Beside,
    };
    let sheet = figures_sheet(which.title(), &kept, stand);
    // The cases are what is asked for: they stand first, for formats that hold one table.
    let (main, mut more) = match behind {
        Some(behind) => (behind, vec![sheet]),
        None => (sheet, Vec::new()),
    };
    more.push(marks_sheet(&marks));
    let mut document = asked.rows("plaint.returns/1", &kept, main)?;
    documents::add(&mut document, "return", &which.to_string())?;
    documents::add(&mut document, "title", &which.title())?;
    documents::add(&mut document, "period", &terms.period)?;
    documents::add(&mut document, "basis", &basis(which, terms).map(|basis| basis.to_string()))?;
    documents::add(&mut document, "policies", &policies(&covered))?;
    documents::add(&mut document, "other_policies", &policies_of(&others))?;
    documents::add(&mut document, "record", &marks)?;
    document.more = more;
    document.definitions = definitions;
    document.notes = notes(asked, which, terms, &covered, &others);
    Ok(document)
}

fn which(asked: &Asked<'_>) -> Result<Return, Usage> {
    asked.args.return_to.ok_or_else(|| {
        let known: Vec<&str> = Return::ALL.iter().map(|known| known.word()).collect();
        Usage::Says(format!("which return? give --for, with {}", known.join(", ")))
    })
}

fn terms(asked: &Asked<'_>, which: Return) -> anyhow::Result<ReturnTerms> {
    let (args, period) = (asked.args, asked.period()?);
    let homes = asked.session.store()?.settings().homes;
    let terms = ReturnTerms {
        period,
        homes_lcra: args.homes_lcra.or(homes.lcra),
        homes_lcho: args.homes_lcho.or(homes.lcho),
        basis: args.basis.unwrap_or(Basis::Received),
    };
    // Cases that have gone on, or are still open, would be missing from the figures of a stage, unseen.
    if !args.filters.stage.is_empty() || !args.filters.status.is_empty() {
        let says = "a return is of every case at both stages: --stage and --status do not go with it";
        return Err(Usage::Says(says.to_owned()).into());
    }
    let homes_given = args.homes_lcra.is_some() || args.homes_lcho.is_some();
    if which != Return::Tsm && homes_given {
        return Err(
            Usage::Says(format!("{which} has no figure per home: --homes-lcra and --homes-lcho go with tsm")).into()
        );
    }
    if !matches!(which, Return::Tsm | Return::Hos) && args.basis.is_some() {
        return Err(Usage::Says(format!("{which} is read one way only: --basis goes with tsm and hos")).into());
    }
    if which == Return::Tsm && terms.homes_lcra.is_none() && terms.homes_lcho.is_none() {
        let says = "how many homes? give --homes-lcra N and --homes-lcho N, or set them in the store's plaint.json";
        return Err(Usage::Says(says.to_owned()).into());
    }
    Ok(terms)
}

fn basis(which: Return, terms: ReturnTerms) -> Option<Basis> {
    matches!(which, Return::Tsm | Return::Hos).then_some(terms.basis)
}

fn policies(cases: &[Reckoned<'_>]) -> Vec<String> {
    policies_of(&cases.iter().collect::<Vec<_>>())
}

fn policies_of(cases: &[&Reckoned<'_>]) -> Vec<String> {
    let mut ids: Vec<String> = cases.iter().map(|reckoned| reckoned.policy.id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn notes(
    asked: &Asked<'_>,
    which: Return,
    terms: ReturnTerms,
    covered: &[Reckoned<'_>],
    others: &[&Reckoned<'_>],
) -> Vec<String> {
    let mut notes = vec![asked.period_words(terms.period)];
    if let Some(basis) = basis(which, terms) {
        notes.push(format!("Shares answered in time are of the complaints {basis} in the period (--basis {basis})."));
    }
    if !covered.is_empty() {
        notes.push(format!("Of cases under {}.", list_and(&policies(covered))));
    }
    if !others.is_empty() {
        let ids = list_and(&policies_of(others));
        notes.push(format!("Not in it, since their complainants go to another ombudsman: cases under {ids}."));
    }
    if which == Return::Hos {
        notes.push("The self-assessment and what is said about the figures are documents of their own.".to_owned());
    }
    notes
}
