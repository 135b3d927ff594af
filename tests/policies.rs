//! The shipped policies, each held against its procedure clause by clause; how much the format can express; and what
//! is said of a file that is no policy.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, a panic is the report")]

mod support;

mod policies {
    mod asic_rg_271;
    mod bad_files;
    mod bad_rules;
    mod cbi_ireland;
    mod dp_complaints_2026;
    mod fca_disp_1;
    mod foi_2000;
    mod hos_code_2024;
    mod lgsco_code_2024;
    mod nhs_england_2009;
    mod nipso_model;
    mod other_calendars;
    mod own_files;
    mod schema;
    mod steps;
    mod subject_access;
    mod trust_2025;
    mod vectors;
    mod wdh_2022;
    mod wide_enough;
    mod wthp_2024;
    mod wthp_leaflet;
    mod wwhc_2021_stage_1;
    mod wwhc_2021_stage_2;
}
