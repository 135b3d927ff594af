//! What other programs make of what this one writes.
//!
//! A test that asks a program which is not here says so and passes; `.ci/run` installs those programs.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

mod formats {
    mod calendar_file;
    mod given;
    mod outside;
    mod page;
    mod round_trip;
    mod workbook;
}
