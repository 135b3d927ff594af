//! Every decision, and every reason it may refuse a step for: given what happened, when this is tried, then that.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod decisions {
    mod answering;
    mod closing;
    mod extending;
    mod given;
    mod going_on;
    mod receiving;
}
