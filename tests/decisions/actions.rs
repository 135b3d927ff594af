//! Actions: set, put off, done; and what is learnt.

use plaint::case::{
    Action, ActionDone, ActionKind, ActionMoved, ActionSet, Because, Case, Event, Objection, OutOfOrder, Ruling,
    finish_action, move_action, set_action,
};
use plaint::policy::{Policy, Requires};

use super::events::{action, answer, closed, logged};
use super::given::{Given, day, done, given, handler, here, no_such};

const DAY: &str = "2026-11-16";

fn having(besides: &[Event]) -> Given {
    let mut history = vec![(DAY, logged("stage-1", DAY))];
    history.extend(besides.iter().map(|event| ("2026-11-18", event.clone())));
    given("wwhc-2021", &history)
}

fn order(step: &'static str, on: &str, earlier: &'static str, not_before: &str, entry: Option<u32>) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry })
}

fn setting(on: &str, set: ActionSet) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| set_action(case, policy, on, set.clone())
}

#[test]
fn an_action_is_set_after_receipt_also_after_the_closing_and_for_a_later_day() {
    let recorded = having(&[]).when(setting(DAY, action(1))).then_recorded();
    assert_eq!(recorded.event, Event::ActionSet(action(1)));
    having(&[closed(Because::Withdrawn)]).when(setting("2026-11-19", action(1))).then_recorded();
    having(&[])
        .when(setting("2026-11-15", action(1)))
        .then_refused(&[order("setting it", "2026-11-15", "receipt", DAY, Some(1))])
        .whatever_the_reason();
    let by = |target| ActionSet { target: Some(day(target)), ..action(1) };
    having(&[]).when(setting("2026-11-17", by("2026-11-17"))).then_recorded();
    having(&[])
        .when(setting("2026-11-17", by("2026-11-16")))
        .then_refused(&[order("its target", "2026-11-16", "setting it", "2026-11-17", None)])
        .whatever_the_reason();
}

#[test]
fn learning_is_authorised_owned_and_has_a_target() {
    let learning = || ActionSet { kind: ActionKind::Learning, ..action(1) };
    let named = || Some(handler("M Reid"));
    let each = [
        (Requires::AuthorityForLearning, "--authorised-by NAME", ActionSet { authorised_by: named(), ..learning() }),
        (Requires::OwnerForLearning, "--owner NAME", ActionSet { owner: named(), ..learning() }),
        (Requires::TargetForLearning, "@", ActionSet { target: Some(day("2026-12-01")), ..learning() }),
    ];
    for (requires, option, complete) in each {
        having(&[])
            .asked_for(requires)
            .without(setting(DAY, learning()), option)
            .with(setting(DAY, complete))
            // Nothing else that is to be done takes so much.
            .with(setting(DAY, action(1)))
            .with(setting(DAY, ActionSet { kind: ActionKind::Order, ..action(1) }));
    }
}

fn moving(on: &str, number: u32, target: Option<&str>) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    let moved = ActionMoved { number, owner: None, target: target.map(day), reason: None };
    move |case, policy| move_action(case, here(case, policy), on, moved.clone())
}

fn finishing(on: &str, number: u32) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| finish_action(case, here(case, policy), on, ActionDone { number, said: None })
}

fn set() -> Event {
    Event::ActionSet(action(1))
}

fn was_done() -> Event {
    Event::ActionDone(ActionDone { number: 1, said: None })
}

#[test]
fn what_is_outstanding_is_put_off_and_done() {
    having(&[set()]).when(moving("2026-11-19", 1, Some("2026-12-01"))).then_recorded();
    having(&[set()]).when(moving("2026-11-19", 1, None)).then_recorded();
    having(&[set()]).when(finishing("2026-11-18", 1)).then_recorded();
    having(&[set(), closed(Because::Withdrawn)]).when(finishing("2026-11-19", 1)).then_recorded();
    let early = "2026-11-18";
    having(&[set()])
        .when(moving("2026-11-19", 1, Some(early)))
        .then_refused(&[order("its new target", early, "setting it", "2026-11-19", None)])
        .whatever_the_reason();
}

#[test]
fn what_is_not_outstanding_is_neither_put_off_nor_done() {
    type Decide = Box<dyn Fn(&Case, &Policy) -> Ruling<Objection>>;
    let each: [fn(&'static str, u32) -> Decide; 2] =
        [|on, number| Box::new(moving(on, number, None)), |on, number| Box::new(finishing(on, number))];
    for tried in each {
        having(&[set()])
            .when(tried("2026-11-19", 2))
            .then_refused(&[no_such("action", "2", &["1"])])
            .whatever_the_reason();
        having(&[set()])
            .when(tried("2026-11-17", 1))
            .then_refused(&[order("this", "2026-11-17", "setting it", "2026-11-18", Some(2))])
            .whatever_the_reason();
        let already = Objection::Already { what: "action 1 was done".to_owned(), done: done("2026-11-18", 3) };
        having(&[set(), was_done()]).when(tried("2026-11-19", 1)).then_refused(&[already]).whatever_the_reason();
    }
}

/// What an answer promises is tracked like anything else, whoever sets it.
#[test]
fn what_an_answer_promises_is_outstanding() {
    let promised = vec![Action { words: None, target: None }];
    let answered = Event::Answered(plaint::case::Answered { actions: promised, ..answer("stage-1") });
    having(&[set(), answered.clone()]).when(finishing("2026-11-19", 2)).then_recorded();
    having(&[answered]).when(finishing("2026-11-19", 1)).then_recorded();
}
