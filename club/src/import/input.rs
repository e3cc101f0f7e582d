//! A file, wherever it lies.

use super::{
    failure::Unusable,
    sheet::{Sheet, Source},
};
use std::{
    fs::File,
    io::{self, Cursor, Read, Seek, SeekFrom},
    sync::Arc,
};

/// A file, which is read twice.
pub enum Input {
    File(File),
    Bytes(Arc<[u8]>),
}

impl Input {
    /// All of a stream, kept on disk while it is read. For what cannot be read twice.
    pub fn spool(mut stream: impl Read) -> io::Result<Self> {
        let mut file = tempfile::tempfile()?;
        io::copy(&mut stream, &mut file)?;
        Ok(Self::File(file))
    }

    /// The file from its beginning.
    pub(super) fn sheet(&self) -> Result<Sheet, Unusable> {
        let io = |error: io::Error| Unusable::Io(error.to_string());
        let source: Box<dyn Source> = match self {
            Self::File(file) => {
                let mut file = file.try_clone().map_err(io)?;
                file.seek(SeekFrom::Start(0)).map_err(io)?;
                Box::new(file)
            }
            Self::Bytes(bytes) => Box::new(Cursor::new(bytes.clone())),
        };
        Ok(Sheet::open(source)?)
    }
}
