//! What a figure is: exact numbers, what each one counts, and the pictures drawn from them.

mod chart;
mod decimal;
mod definition;

pub use chart::{Chart, ChartKind, Series};
pub use decimal::{Decimal, Ratio};
pub use definition::Definition;
