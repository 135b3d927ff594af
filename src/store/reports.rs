//! The organisation's own report definitions: files in a folder of the store, which others know how to read.

use std::path::PathBuf;

use super::register::names_in;
use super::{Store, StoreError, durable};

impl Store {
    /// Where a file of that name lies, or would, among the definitions.
    pub fn report_path(&self, file: &str) -> PathBuf {
        self.root.join("reports").join(file)
    }

    /// The exact bytes of a file of that name; none where there is none.
    pub fn report_file(&self, file: &str) -> Result<Option<Vec<u8>>, StoreError> {
        durable::read_if_there(&self.report_path(file))
    }

    /// The names of the files in the folder of definitions, in order; a schema kept there for editors left out.
    pub fn report_files(&self) -> Result<Vec<String>, StoreError> {
        let mut names = names_in(&self.root.join("reports"))?;
        names.retain(|name| name != "report.schema.json");
        names.sort_unstable();
        Ok(names)
    }
}
