//! How the cells of a workbook look.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// Excel's own number for the format `@`.
const EXCELS_OWN_FOR_TEXT: u8 = 49;

/// The looks that cells share.
pub(super) struct Looks {
    /// A column's heading.
    pub(super) heading: Format,
    /// Short text: told to be text, so that it stays what it is when somebody edits the cell.
    pub(super) text: Format,
    /// Text that is long or has several lines.
    pub(super) long: Format,
    /// A day.
    pub(super) date: Format,
    /// A day that may still move, saying so beside the date that it remains.
    pub(super) provisional: Format,
    /// A whole number.
    pub(super) number: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        let shown = |as_: &str| plain.clone().set_num_format(as_);
        Self {
            heading: Format::new().set_bold().set_border_bottom(FormatBorder::Thin),
            text: plain.clone().set_num_format_index(EXCELS_OWN_FOR_TEXT),
            long: plain.clone().set_text_wrap(),
            date: shown("yyyy-mm-dd").set_align(FormatAlign::Left),
            provisional: shown("yyyy-mm-dd\" (provisional)\"").set_align(FormatAlign::Left).set_italic(),
            number: shown("0").set_align(FormatAlign::Right).set_indent(1),
        }
    }

    /// A number with so many decimal places.
    pub(super) fn decimal(&self, places: u32) -> Format {
        match places {
            0 => self.number.clone(),
            places => self.number.clone().set_num_format(format!("0.{}", "0".repeat(places as usize))),
        }
    }
}
