//! May feedback, or a review of a case, be recorded?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, Event, FeedbackRecorded, FeedbackStep, Objection, OutOfOrder, Reviewed, Ruling};
use crate::policy::{Policy, StageName};

/// Whether feedback on the handling may be recorded on that day.
pub fn feed_back(case: &Case, policy: &Policy, on: NaiveDate, feedback: FeedbackRecorded) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &feedback.stage);
    after_the_answer(case, &feedback.stage, "the feedback", on, &mut asking);
    if feedback.step == FeedbackStep::Asked && feedback.satisfaction.is_some() {
        asking.object(Some(Objection::NotYet("who was only asked has not said anything yet".to_owned())));
    }
    asking.ruling(Event::FeedbackRecorded(feedback))
}

/// Whether a review that the policy asks for may be recorded as done on that day.
pub fn review(case: &Case, policy: &Policy, on: NaiveDate, reviewed: Reviewed) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &reviewed.stage);
    let known = |review: &&crate::policy::Review| review.review == reviewed.review && review.stage == reviewed.stage;
    if !policy.reviews.iter().any(|review| known(&review)) {
        let each = policy.reviews.iter().map(|review| format!("{} (of {})", review.review, review.stage));
        let (given, known) = (format!("{} of {}", reviewed.review, reviewed.stage), each.collect());
        asking.object(Some(Objection::NoSuch { what: "review", given, known }));
    }
    after_the_answer(case, &reviewed.stage, "the review", on, &mut asking);
    asking.ruling(Event::Reviewed(reviewed))
}

/// What looks back at a stage comes after its answer, or after the closing.
fn after_the_answer(case: &Case, stage: &StageName, what: &'static str, on: NaiveDate, asking: &mut Asking<'_>) {
    let answer = case.at(stage).and_then(|record| record.answer).map(|answer| ("the answer", answer.done));
    let closing = case.closed.map(|closing| ("the closing", closing.done));
    match answer.or(closing) {
        Some((earlier, done)) => asking.object(OutOfOrder::check(what, on, earlier, done.on, Some(done.entry))),
        None => asking.object(Some(Objection::NotYet(format!("{stage} is not answered yet")))),
    }
}
