//! The report definitions that the program carries.

/// One shipped definition.
#[derive(Debug, Clone, Copy)]
pub struct ShippedReport {
    /// Its name.
    pub name: &'static str,
    /// The exact text of its file.
    pub text: &'static str,
}

macro_rules! shipped {
    ($($name:literal),+ $(,)?) => {
        &[$(ShippedReport { name: $name, text: include_str!(concat!("../../../reports/", $name, ".json")) }),+]
    };
}

const SHIPPED: &[ShippedReport] = shipped![
    "due-soon",
    "last-quarter-refusals",
    "late-actions",
    "monday",
    "stage-2",
    "this-fy-register",
    "unacknowledged",
    "unallocated",
];

/// Every shipped definition, by name.
pub fn shipped_reports() -> &'static [ShippedReport] {
    SHIPPED
}

/// The shipped definition of that name.
pub fn shipped_report(name: &str) -> Option<&'static ShippedReport> {
    SHIPPED.iter().find(|shipped| shipped.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{is_report_name, read_defined_report};

    #[test]
    fn every_shipped_definition_reads_and_says_what_it_is_for() {
        for shipped in shipped_reports() {
            let defined = read_defined_report(shipped.text.as_bytes()).unwrap();
            assert!(is_report_name(shipped.name) && defined.says.is_some(), "{}", shipped.name);
        }
    }

    #[test]
    fn every_file_in_reports_is_shipped() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/reports");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
            .filter(|name| name != "report.schema")
            .collect();
        names.sort();
        assert_eq!(names, shipped_reports().iter().map(|shipped| shipped.name).collect::<Vec<_>>());
    }
}
