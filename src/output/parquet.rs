//! Apache Parquet: columns that keep their types, for data frames and query engines.
//!
//! Written column by column with the format's own low-level writer; no Arrow comes in. A row group holds so many rows
//! that a reader can skip, and few enough to be held in memory twice.

use std::sync::Arc;

use chrono::NaiveDate;
use parquet::basic::Compression;
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::errors::Result;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::parser::parse_message_type;

use crate::report::{Field, Filled, Holds, Value};

const ROWS_IN_A_GROUP: usize = 100_000;

/// Writes rows of these fields.
pub(super) fn flat(fields: &[Field], mut rows: impl Iterator<Item = Vec<Value>>) -> Result<Vec<u8>> {
    let schema = Arc::new(parse_message_type(&schema(fields))?);
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_statistics_enabled(EnabledStatistics::Chunk)
        .set_created_by(concat!("plaint ", env!("CARGO_PKG_VERSION")).to_owned());
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties.build()))?;
    loop {
        let group: Vec<Vec<Value>> = rows.by_ref().take(ROWS_IN_A_GROUP).collect();
        if group.is_empty() {
            return writer.into_inner();
        }
        let mut columns = writer.next_row_group()?;
        for (place, field) in fields.iter().enumerate() {
            if let Some(column) = columns.next_column()? {
                write(column, field, group.iter().filter_map(|row| row.get(place)))?;
            }
        }
        columns.close()?;
    }
}

/// The schema in Parquet's own notation.
fn schema(fields: &[Field]) -> String {
    let column = |field: &Field| {
        let filled = if field.filled == Filled::Always { "REQUIRED" } else { "OPTIONAL" };
        let (physical, logical) = match field.holds {
            Holds::Text => ("BYTE_ARRAY", "(STRING)"),
            Holds::Date => ("INT32", "(DATE)"),
            Holds::Instant => ("INT64", "(TIMESTAMP(MILLIS,true))"),
            Holds::Number => ("INT64", ""),
            Holds::Money => ("INT64", "(DECIMAL(12,2))"),
            Holds::YesNo => ("BOOLEAN", ""),
        };
        format!("  {filled} {physical} {} {logical};\n", field.key)
    };
    format!("message plaint {{\n{}}}", fields.iter().map(column).collect::<String>())
}

fn write<'v>(column: SerializedColumnWriter<'_>, field: &Field, values: impl Iterator<Item = &'v Value>) -> Result<()> {
    match field.holds {
        Holds::Text => typed::<ByteArrayType>(column, field, values, text),
        Holds::Date => typed::<Int32Type>(column, field, values, days),
        Holds::Instant | Holds::Number | Holds::Money => typed::<Int64Type>(column, field, values, whole),
        Holds::YesNo => typed::<BoolType>(column, field, values, yes),
    }
}

/// Writes one column's values of one group. A level of 1 says that there is a value, 0 that there is none.
fn typed<'v, T: DataType>(
    mut column: SerializedColumnWriter<'_>,
    field: &Field,
    values: impl Iterator<Item = &'v Value>,
    of: fn(&Value) -> Option<T::T>,
) -> Result<()> {
    let values: Vec<Option<T::T>> = values.map(of).collect();
    let levels: Vec<i16> = values.iter().map(|value| i16::from(value.is_some())).collect();
    let levels = (field.filled == Filled::MayBeEmpty).then_some(levels.as_slice());
    let values: Vec<T::T> = values.into_iter().flatten().collect();
    column.typed::<T>().write_batch(&values, levels, None)?;
    column.close()
}

fn text(value: &Value) -> Option<ByteArray> {
    match value {
        Value::Text(text) => Some(ByteArray::from(text.as_str())),
        _ => None,
    }
}

/// Days since 1 January 1970.
fn days(value: &Value) -> Option<i32> {
    match value {
        Value::Date(date) => i32::try_from(date.signed_duration_since(NaiveDate::default()).num_days()).ok(),
        _ => None,
    }
}

/// Whole numbers; pence; milliseconds since the beginning of 1970.
fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Money(sum) => i64::try_from(sum.pence()).ok(),
        Value::Instant(instant) => Some(instant.timestamp_millis()),
        _ => None,
    }
}

fn yes(value: &Value) -> Option<bool> {
    match value {
        Value::YesNo(yes) => Some(*yes),
        _ => None,
    }
}
