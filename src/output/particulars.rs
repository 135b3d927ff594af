//! The part of a case's page that tells its points, remedies, actions and circumstances.

use super::visible;
use super::wording::{count, date_for_people};
use crate::report::{ActionRow, CaseView, ParticularsView, PointView, RemedyView};

/// The lines, with a heading before each kind that there is.
pub(super) fn particulars(view: &CaseView) -> Vec<String> {
    let mut lines = about(&view.particulars);
    let mut section = |heading: &str, each: Vec<String>| {
        if !each.is_empty() {
            lines.push(String::new());
            lines.push(heading.to_owned());
            lines.extend(each);
        }
    };
    section("Points", view.points.iter().map(point).collect());
    let mut remedies: Vec<String> = view.remedies.iter().map(remedy).collect();
    if view.remedies.iter().filter(|remedy| remedy.amount.is_some()).count() > 1 {
        let of = &view.particulars;
        let (offered, accepted, given) = (&of.money_offered, &of.money_accepted, &of.money_delivered);
        remedies.push(format!("  in all £{offered} offered, £{accepted} accepted, £{given} given"));
    }
    section("Remedies", remedies);
    section("Actions", view.actions.iter().map(action).collect());
    lines
}

fn words(words: Option<&String>) -> String {
    words.map_or_else(String::new, |words| format!(": {}", visible(words)))
}

fn point(point: &PointView) -> String {
    let outcome = point.outcome.as_deref().unwrap_or("not decided");
    format!("  {}  {outcome}{}", point.point, words(point.words.as_ref()))
}

fn remedy(remedy: &RemedyView) -> String {
    let mut how = vec![format!("offered {}", date_for_people(remedy.offered))];
    how.extend(remedy.answer.clone().zip(remedy.answered).map(|(word, on)| format!("{word} {}", date_for_people(on))));
    how.extend(remedy.delivered.map(|on| format!("given {}", date_for_people(on))));
    if remedy.offset {
        how.push("set off against arrears".to_owned());
    }
    let amount = remedy.amount.as_ref().map_or_else(String::new, |amount| format!(" £{amount}"));
    format!("  {}  {}{amount} ({}){}", remedy.remedy, remedy.kind, how.join(", "), words(remedy.words.as_ref()))
}

fn action(action: &ActionRow) -> String {
    let mut how = vec![action.standing.clone()];
    how.extend(action.target.map(|target| format!("by {}", date_for_people(target))));
    how.extend(action.done.map(|on| format!("on {}", date_for_people(on))));
    how.extend(action.owner.clone().map(|owner| format!("owner {owner}")));
    format!("  {}  {} ({}){}", action.action, action.kind, how.join(", "), words(action.words.as_ref()))
}

fn about(of: &ParticularsView) -> Vec<String> {
    let mut lines = Vec::new();
    let mut say = |label: &str, text: Option<String>| lines.extend(text.map(|text| format!("{label:<9} {text}")));
    let on =
        |words: &str, date: Option<chrono::NaiveDate>| date.map(|date| format!("{words} {}", date_for_people(date)));
    say("Identity", (of.identity != "known").then(|| of.identity.clone()));
    say("Consent", of.consent.clone());
    let members = of.members.map_or_else(|| "yes".to_owned(), |members| format!("of {members}"));
    say("Group", of.group.then_some(members));
    say("Prefers", of.preferred_contact.clone());
    say("Support", (of.adjustments > 0).then(|| format!("{} agreed", count(of.adjustments, "adjustment"))));
    say("Staff", on("senior, flagged", of.senior_staff));
    say("Regulator", on("notified", of.regulator_notified));
    say("Conflicts", (!of.conflicts.is_empty()).then(|| of.conflicts.join(", ")));
    say("Panel", (!of.panel.is_empty()).then(|| of.panel.join(", ")));
    say("Evidence", (of.evidence > 0).then(|| count(of.evidence, "item")));
    say("Accepted", on("all the same,", of.accepted));
    say("Warned", (of.warnings > 0).then(|| count(of.warnings, "time")));
    let until = of.restricted_until.map_or_else(String::new, |until| format!(" until {}", date_for_people(until)));
    say("Access", on("restricted", of.restricted).map(|words| format!("{words}{until}")));
    for turned in &of.turned_down {
        let reversed = on(", taken up again", turned.reversed).unwrap_or_default();
        let what = if turned.what == "complaint" { "not accepted" } else { "escalation declined" };
        let ground = turned.ground.as_deref().unwrap_or("no ground on record");
        let text = format!("{what} {}: {ground}{reversed}", date_for_people(turned.on));
        say("Decision", Some(text));
    }
    say("Reopened", of.reopened.map(date_for_people));
    say("Paused", on("since", of.paused));
    for link in &of.links {
        say("Link", Some(format!("{} {}", link.link.replace('-', " "), link.case)));
    }
    say("Cause", of.cause.clone());
    say("Ombudsman", on("referred", of.ombudsman_referred));
    let found = of.ombudsman_found.map_or_else(String::new, |date| format!(", {}", date_for_people(date)));
    say("Finding", of.ombudsman_finding.clone().map(|finding| format!("{finding}{found}")));
    for feedback in &of.feedback {
        let word = feedback.satisfaction.as_ref().map_or_else(String::new, |word| format!(", {word}"));
        say("Feedback", Some(format!("{} {}: {}{word}", feedback.stage, date_for_people(feedback.on), feedback.step)));
    }
    for review in &of.reviews {
        say("Review", Some(format!("{} of {}, {}", review.review, review.stage, date_for_people(review.on))));
    }
    lines
}
