//! Any bytes whatever, read as tests/fuzzed/readers.rs does it.

#![no_main]
#![allow(dead_code, reason = "each target uses one reader")]

#[path = "../../tests/fuzzed/readers.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    readers::report_definition(bytes);
});
