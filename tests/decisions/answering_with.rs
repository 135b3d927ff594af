//! What an answer comes with: consent, findings, agreement, a full record, staff who know, a panel, no conflict.

use plaint::case::{
    Answered, CannotAnswer, Case, Caution, Channel, ConflictDeclared, Consent, ConsentRecorded, Event, Inconsistent,
    Lacking, PanelConvened, PointDecided, Ruling, StaffMatter,
};
use plaint::policy::{Outcome, Panel, Policy, Requires, Strength};

use super::events::{acknowledged, answer, answered, complaint, escalated, finding, logged, point, telling};
use super::given::{CLAUSE, Given, at, day, given, handler, requirement, stage};

const DAY: &str = "2026-11-16";

/// A complaint at stage 1 of a policy that knows four outcomes, acknowledged, and this besides.
fn having(besides: &[Event]) -> Given {
    let mut history = vec![(DAY, logged("stage-1", DAY)), (DAY, acknowledged("stage-1"))];
    history.extend(besides.iter().map(|event| (DAY, event.clone())));
    given("wwhc-2021", &history)
}

fn answering(answered: Answered) -> impl Fn(&Case, &Policy) -> Ruling<CannotAnswer> {
    move |case, policy| {
        plaint::case::answer(case, at(policy, &answered.stage.0), None, day("2026-11-18"), answered.clone())
    }
}

fn coming_to(outcome: Outcome) -> Answered {
    Answered { outcome, ..answer("stage-1") }
}

#[test]
fn a_representative_is_answered_with_the_complainants_consent() {
    let consent = |consent| Event::ConsentRecorded(ConsentRecorded { consent, representative: None });
    let option = "plaint consent --given";
    for without in [Consent::Awaited, Consent::Refused] {
        having(&[consent(without)])
            .asked_for(Requires::ConsentBeforeTheAnswer)
            .without(answering(answer("stage-1")), option);
    }
    for with in [vec![], vec![consent(Consent::Awaited), consent(Consent::Given)]] {
        having(&with).asked_for(Requires::ConsentBeforeTheAnswer).with(answering(answer("stage-1")));
    }
    let mut awaited = complaint("stage-1", DAY);
    awaited.consent = Some(Consent::Awaited);
    given("wwhc-2021", &[(DAY, Event::Logged(Box::new(awaited)))])
        .asked_for(Requires::ConsentBeforeTheAnswer)
        .without(answering(answer("stage-1")), option);
}

#[test]
fn a_complaint_is_resolved_by_both_sides() {
    let agreed = Answered { agreed: true, ..coming_to(Outcome::Resolved) };
    having(&[])
        .asked_for(Requires::AgreementToAResolution)
        .without(answering(coming_to(Outcome::Resolved)), "--agreed once they have")
        .with(answering(agreed))
        .with(answering(coming_to(Outcome::Upheld)));
}

#[test]
fn an_answer_by_word_of_mouth_is_recorded_in_full() {
    let said = Some("Said so".to_owned());
    let option = "--decision TEXT and --reasons TEXT";
    for channel in [Channel::Phone, Channel::InPerson, Channel::Visit] {
        let by_mouth = Answered { channel: Some(channel), ..answer("stage-1") };
        having(&[])
            .asked_for(Requires::FullRecordOfAnOralAnswer)
            .without(answering(by_mouth.clone()), option)
            .without(answering(Answered { decision: said.clone(), ..by_mouth.clone() }), option)
            .without(answering(Answered { reasons: said.clone(), ..by_mouth.clone() }), option)
            .with(answering(Answered { decision: said.clone(), reasons: said.clone(), ..by_mouth }));
    }
    for channel in [None, Some(Channel::Letter), Some(Channel::Email)] {
        let in_writing = Answered { channel, ..answer("stage-1") };
        having(&[]).asked_for(Requires::FullRecordOfAnOralAnswer).with(answering(in_writing));
    }
}

#[test]
fn the_staff_complained_about_know_of_it_before_it_is_answered() {
    let told = |matter| Event::StaffTold(telling(matter));
    let asked = |besides: &[Event]| having(besides).asked_for(Requires::StaffToldBeforeTheAnswer);
    asked(&[]).with(answering(answer("stage-1")));
    asked(&[told(StaffMatter::ProgressUpdate)]).without(answering(answer("stage-1")), "plaint staff --told complaint");
    asked(&[told(StaffMatter::ProgressUpdate), told(StaffMatter::Complaint)]).with(answering(answer("stage-1")));
}

fn points(findings: &[Option<Outcome>]) -> Vec<Event> {
    let mut events = Vec::new();
    for (number, outcome) in (1..).zip(findings) {
        events.push(Event::PointRaised(point(number)));
        events.extend(outcome.map(|outcome| Event::PointDecided(finding(number, outcome))));
    }
    events
}

#[test]
fn every_point_has_its_finding_before_the_answer() {
    let upheld = Some(Outcome::Upheld);
    let asked = |findings: &[Option<Outcome>]| having(&points(findings)).asked_for(Requires::EveryPointDecided);
    asked(&[upheld, None]).without(answering(coming_to(Outcome::Upheld)), "plaint finding");
    asked(&[upheld, upheld]).with(answering(coming_to(Outcome::Upheld)));
    asked(&[]).with(answering(coming_to(Outcome::Upheld)));
    // A resolution needs no decision on anything.
    asked(&[None, None]).with(answering(coming_to(Outcome::Resolved)));
}

/// A finding of stage 1 is none of stage 2.
#[test]
fn every_point_has_its_finding_at_the_stage_that_answers() {
    let mut history = vec![(DAY, logged("stage-1", DAY))];
    history.extend(points(&[Some(Outcome::NotUpheld)]).into_iter().map(|event| (DAY, event)));
    let not_upheld = Event::Answered(Answered { handler: None, ..coming_to(Outcome::NotUpheld) });
    history.extend([(DAY, not_upheld), (DAY, escalated(DAY)), (DAY, acknowledged("stage-2"))]);
    let at_stage_2 =
        Answered { handler: Some(handler("R Shah")), signed_off_by: Some(handler("M Reid")), ..answer("stage-2") };
    given("wwhc-2021", &history)
        .asked_for(Requires::EveryPointDecided)
        .without(answering(at_stage_2.clone()), "plaint finding");
    let decided = PointDecided { stage: stage("stage-2"), ..finding(1, Outcome::Upheld) };
    history.push((DAY, Event::PointDecided(decided)));
    given("wwhc-2021", &history).asked_for(Requires::EveryPointDecided).with(answering(at_stage_2));
}

#[test]
fn the_answer_agrees_with_its_findings() {
    let [upheld, partly, not] = [Outcome::Upheld, Outcome::PartlyUpheld, Outcome::NotUpheld];
    let come_to = [
        (vec![upheld], upheld),
        (vec![not, not], not),
        (vec![upheld, not], partly),
        (vec![upheld, partly], partly),
        (vec![not, partly, not], partly),
        (vec![partly, partly], partly),
    ];
    for (findings, expected) in come_to {
        let besides = points(&findings.iter().copied().map(Some).collect::<Vec<_>>());
        for outcome in [upheld, partly, not] {
            let then = having(&besides).when(answering(coming_to(outcome)));
            if outcome == expected {
                then.then_recorded();
            } else {
                // Where the policy asks for no findings, the stage's own clause is named.
                let authority = "97".to_owned();
                let inconsistent = Lacking::Inconsistent(Inconsistent { outcome, expected, authority });
                then.then_refused(&[CannotAnswer::Lacking(inconsistent)]).but_marked_if_it_happened(&["97"]);
            }
        }
        having(&besides).when(answering(coming_to(Outcome::Resolved))).then_recorded();
    }
}

#[test]
fn the_clause_that_asks_for_findings_is_the_one_that_asks_them_to_agree() {
    having(&points(&[Some(Outcome::Upheld)]))
        .under(|policy| policy.requirements.push(requirement(Requires::EveryPointDecided, Strength::Warn)))
        .when(answering(coming_to(Outcome::NotUpheld)))
        .then_says(&["the points come to upheld, and the answer says not-upheld, clause 9.9"])
        .but_marked_if_it_happened(&[CLAUSE]);
}

/// While a point is open, or where one was settled, the findings come to nothing that an answer could contradict.
#[test]
fn findings_that_come_to_nothing_contradict_nothing() {
    for findings in [[Some(Outcome::Upheld), None], [Some(Outcome::Upheld), Some(Outcome::Resolved)]] {
        having(&points(&findings)).when(answering(coming_to(Outcome::NotUpheld))).then_recorded();
    }
}

/// A point decided anew counts as it was decided last.
#[test]
fn the_last_finding_on_a_point_counts() {
    let mut besides = points(&[Some(Outcome::NotUpheld)]);
    besides.push(Event::PointDecided(finding(1, Outcome::Upheld)));
    having(&besides).when(answering(coming_to(Outcome::Upheld))).then_recorded();
}

#[test]
fn nobody_answers_it_who_declared_a_conflict_of_interest() {
    let declared = |name: &str| {
        let (stage, handler) = (stage("stage-1"), handler(name));
        Event::ConflictDeclared(ConflictDeclared { stage, handler, reason: None })
    };
    let by = |name: &str| Answered { handler: Some(handler(name)), ..answer("stage-1") };
    having(&[declared("R Shah")])
        .asked_for(Requires::NoConflictOfInterest)
        .without(answering(by("R Shah")), "somebody else")
        .with(answering(by("A Żak")))
        .with(answering(answer("stage-1")));
    // Whoever has the stage is taken to answer it.
    having(&[declared("J Smith")])
        .asked_for(Requires::NoConflictOfInterest)
        .without(answering(answer("stage-1")), "somebody else");
}

#[test]
fn a_panel_that_is_to_hear_it_is_on_record() {
    let mut history = vec![(DAY, logged("stage-1", DAY)), (DAY, answered("stage-1")), (DAY, escalated(DAY))];
    let panel = |policy: &mut Policy| {
        policy.stages.iter_mut().for_each(|stage| {
            stage.panel = Some(Panel { seats: Vec::new(), authority: "Review panel".to_owned() });
        });
    };
    let by = || Answered { handler: Some(handler("S Head")), ..answer("stage-2") };
    let recorded = given("wthp-leaflet", &history).under(panel).when(answering(by())).then_recorded();
    assert_eq!(recorded.cautions, [Caution::NoPanel { authority: "Review panel".to_owned() }]);
    let member = plaint::case::PanelMember { seat: "chair".to_owned(), handler: None };
    let (stage, members) = (stage("stage-2"), vec![member]);
    let convened = PanelConvened { stage, members, consented: true, residents: None };
    history.push((DAY, Event::PanelConvened(convened)));
    let recorded = given("wthp-leaflet", &history).under(panel).when(answering(by())).then_recorded();
    assert_eq!(recorded.cautions, []);
}
