//! A quarter worked by hand: cases of every awkward kind in two stores, made with the real program, and every figure
//! of July to September 2026 worked out on paper from its definition. The paper stands beside each comparison.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

mod quarter {
    mod code;
    mod england;
    mod england_measures;
    mod england_returns;
    mod england_then;
    mod figures;
    mod scotland;
    mod scotland_measures;
    mod scotland_returns;
    mod story;
}
