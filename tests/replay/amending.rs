//! One value of an event changed, as `correct --set` does.

use plaint::case::{Acknowledged, Answered, Channel, Event, Linked};
use plaint::policy::StageName;
use plaint::store::{CannotAmend, amended};
use proptest::prelude::Strategy;
use proptest::sample::select;
use proptest::{prop_assert_eq, proptest};

use super::arbitrary::{MARK, each, words};
use super::{config, reference};

fn acknowledged() -> Event {
    let (stage, understanding) = (StageName("stage-1".to_owned()), Some("Damp".to_owned()));
    Event::Acknowledged(Acknowledged { stage, channel: Some(Channel::Email), understanding, outcome_sought: None })
}

fn changed(change: impl FnOnce(&mut Acknowledged)) -> Event {
    let Event::Acknowledged(mut event) = acknowledged() else { unreachable!() };
    change(&mut event);
    Event::Acknowledged(event)
}

fn set(field: &str, value: &str) -> Result<Event, CannotAmend> {
    amended(&reference(), &acknowledged(), field, value)
}

#[test]
fn a_value_is_changed_put_in_or_taken_out() {
    assert_eq!(set("channel", "visit"), Ok(changed(|event| event.channel = Some(Channel::Visit))));
    assert_eq!(set("channel", ""), Ok(changed(|event| event.channel = None)));
    assert_eq!(set("stage", "stage-2"), Ok(changed(|event| event.stage = StageName("stage-2".to_owned()))));
    assert_eq!(set("understanding", "Mould"), Ok(changed(|event| event.understanding = Some("Mould".to_owned()))));
    assert_eq!(set("understanding", ""), Ok(changed(|event| event.understanding = None)));
    assert_eq!(set("outcome_sought", "Dry"), Ok(changed(|event| event.outcome_sought = Some("Dry".to_owned()))));
}

#[test]
fn what_cannot_be_there_is_refused_without_being_repeated() {
    let refused = set("channel", "pigeon 07700 900123");
    assert_eq!(refused, Err(CannotAmend::Value("channel".to_owned())));
    assert!(!refused.unwrap_err().to_string().contains("pigeon"));
    // A stage is always known.
    assert_eq!(set("stage", ""), Err(CannotAmend::Value("stage".to_owned())));
}

/// Nor what is some other event's, stands for something else, or is what later entries go by.
#[test]
fn a_value_that_the_event_does_not_have_is_refused_with_those_it_has() {
    let known = || ["stage", "channel", "understanding"].map(str::to_owned).into();
    for field in ["because", "said", "decision", "note", "salt", "type", "entry", "no such thing", ""] {
        let expected = CannotAmend::NoSuchField { field: field.to_owned(), known: known() };
        assert_eq!(set(field, "1"), Err(expected), "{field}");
    }
    let link = plaint::case::Link::Related;
    let linked = Event::Linked(Linked { case: "WT-2026-0002".parse().unwrap(), link });
    let refused = amended(&reference(), &linked, "case", "WT-2026-0003");
    let known = vec!["link".to_owned()];
    assert_eq!(refused, Err(CannotAmend::NoSuchField { field: "case".to_owned(), known }));
}

#[test]
fn yes_and_no_and_dates_are_read_as_they_are_written() {
    let extended = |told: &str, agreed| {
        Event::Extended(plaint::case::Extended {
            stage: StageName("stage-1".to_owned()),
            response_promised_by: "2026-06-01".parse().unwrap(),
            told: told.parse().unwrap(),
            agreed,
            approved_by: None,
            past_the_cap: false,
            signposted: false,
            reason: None,
            good_reason: None,
        })
    };
    let was = extended("2026-05-01", false);
    let set = |field, value| amended(&reference(), &was, field, value);
    assert_eq!(set("agreed", "yes"), Ok(extended("2026-05-01", true)));
    assert_eq!(set("agreed", "no"), Ok(was.clone()));
    assert_eq!(set("agreed", "perhaps"), Err(CannotAmend::Value("agreed".to_owned())));
    assert_eq!(set("told", "2026-05-02"), Ok(extended("2026-05-02", false)));
    assert_eq!(set("told", "02/05/2026"), Err(CannotAmend::Value("told".to_owned())));
}

/// What a line leaves out where it says nothing can be put in.
#[test]
fn a_value_that_is_left_out_of_the_line_is_added() {
    let closed = |authorised_by| {
        let because = plaint::case::Because::NotPursued;
        Event::Closed(plaint::case::Closed { because, authorised_by })
    };
    let somebody = || Some(plaint::case::Handler("M Reid".to_owned()));
    assert_eq!(amended(&reference(), &closed(None), "authorised_by", "M Reid"), Ok(closed(somebody())));
    assert_eq!(amended(&reference(), &closed(somebody()), "authorised_by", ""), Ok(closed(None)));
}

/// The names of values that some event or other has.
const FIELDS: &[&str] = &[
    "stage",
    "received",
    "channel",
    "handler",
    "outcome",
    "received_on",
    "agreed",
    "ground",
    "amount",
    "target",
    "number",
    "remedies_offered",
    "action_targets",
    "decision",
    "said",
    "reason",
    "complainant",
    "remedies",
    "actions",
    "instead",
    "correction_reason",
];

proptest! {
    #![proptest_config(config(128))]

    /// Any value of any event: what comes of it is an event of the same sort with that value, or nothing at all.
    #[test]
    fn any_value_of_any_event(
        entry in each(|under| under.any_entry()),
        field in select(FIELDS),
        value in proptest::prop_oneof![
            words(),
            select(vec!["", "yes", "3", "2026-05-05", "upheld", "phone", "12.50"]).prop_map(str::to_owned),
        ],
    ) {
        use std::mem::discriminant;
        let set = |event: &Event| amended(&reference(), event, field, &value);
        match set(&entry.event) {
            Ok(event) => {
                prop_assert_eq!(discriminant(&event), discriminant(&entry.event));
                prop_assert_eq!(set(&event), Ok(event));
            }
            Err(refused) => prop_assert_eq!(refused.to_string().contains(MARK), false),
        }
        if let (Event::Answered(was), Ok(Event::Answered(Answered { remedies_offered, actions, remedies, .. }))) =
            (&entry.event, set(&entry.event))
        {
            prop_assert_eq!((was.remedies_offered, &was.actions, &was.remedies), (remedies_offered, &actions, &remedies));
        }
    }
}
