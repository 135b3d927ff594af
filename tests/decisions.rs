//! Every decision, and every reason it may refuse a step for: given what happened, when this is tried, then that.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod decisions {
    mod actions;
    mod answering;
    mod answering_with;
    mod behaviour;
    mod closing;
    mod correcting;
    mod events;
    mod extending;
    mod given;
    mod going_on;
    mod opening_again;
    mod outside;
    mod panels;
    mod pausing;
    mod people;
    mod points;
    mod receiving;
    mod remedies;
    mod ruling_on;
    mod turning_away;
}
