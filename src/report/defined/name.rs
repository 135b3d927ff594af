//! What a definition may be called.

/// Whether a definition can have that name: lower-case letters, digits and hyphens, as policies have.
pub fn is_report_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit()) && text.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain() {
        for name in ["monday", "damp-late", "2026-returns"] {
            assert!(is_report_name(name), "{name}");
        }
        for name in ["", "Monday", "damp late", "../monday", "-f", "übersicht", "damp.late"] {
            assert!(!is_report_name(name), "{name}");
        }
    }
}
