//! How an event's record is declared: its fields in `entry`, and its words in `personal`.

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

/// The word of an event's type where its record stands: it is known by then, and written by whoever knows it.
#[derive(Default)]
pub(super) struct TypeWord;

impl<'de> Deserialize<'de> for TypeWord {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(from).map(|_| Self)
    }
}

/// Declares the record of an event: `record!(Warned as WarnedRecord { approved_by: Option<Handler> } personal
/// { reason })`. Fields stand in the line under their own names; words stand in the personal part under theirs.
macro_rules! record {
    ($event:ident as $record:ident { $($field:ident: $type:ty),* $(,)? } personal { $($words:ident),* $(,)? }) => {
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(in crate::store::codec) struct $record {
            #[expect(dead_code, reason = "it may stand there, and is known by then")]
            #[serde(rename = "type", default, skip_serializing)]
            its_type: $crate::store::codec::record::TypeWord,
            $($field: <$type as $crate::store::codec::field::Field>::Raw,)*
        }

        impl $record {
            pub(in crate::store::codec) fn write(event: &$crate::case::$event) -> Self {
                // Some events have no field, or no words.
                let _ = event;
                let its_type = $crate::store::codec::record::TypeWord;
                Self { its_type, $($field: $crate::store::codec::field::Field::write(&event.$field),)* }
            }

            pub(in crate::store::codec) fn read(
                self,
                personal: $crate::store::codec::personal::PersonalRecord,
            ) -> Result<$crate::case::$event, $crate::store::Damage> {
                let _ = &personal;
                Ok($crate::case::$event {
                    $($field: $crate::store::codec::field::Field::read(self.$field)?,)*
                    $($words: personal.$words,)*
                })
            }

            pub(in crate::store::codec) fn words(
                event: &$crate::case::$event,
                personal: &mut $crate::store::codec::personal::PersonalRecord,
            ) {
                let _ = (event, &personal);
                $(personal.$words.clone_from(&event.$words);)*
            }
        }
    };
}

pub(super) use record;
