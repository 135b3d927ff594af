//! Dates as they are written everywhere but to people.

use chrono::NaiveDate;

/// The date of a text of ten characters, `2026-05-05` (ISO 8601, complete and extended); nothing of any other text.
pub fn iso_date(text: &str) -> Option<NaiveDate> {
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0_u32, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
    };
    let text = text.as_bytes();
    let [_, _, _, _, b'-', _, _, b'-', _, _] = text else { return None };
    NaiveDate::from_ymd_opt(i32::try_from(number(&text[..4])?).ok()?, number(&text[5..7])?, number(&text[8..])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_date_of_ten_characters_is_none() {
        assert_eq!(iso_date("2026-05-05"), NaiveDate::from_ymd_opt(2026, 5, 5));
        for text in
            ["", "2026-5-05", "2026-02-30", "20260505", "+2026-05-5", "99999999999999999999-05-05", "202a-05-05"]
        {
            assert_eq!(iso_date(text), None, "{text}");
        }
    }
}
