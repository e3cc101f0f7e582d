//! Messages as files: one `.eml` each, named after it, so that writing it twice is writing it once.

use club::messages::Claimed;
use lettre::Message;
use std::path::Path;

/// Writes the file.
pub async fn keep(folder: &Path, message: &Claimed, mail: &Message) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let name = format!("{:08}-{}", message.id, message.template);
    let half = folder.join(format!(".{name}.part"));
    tokio::fs::write(&half, mail.formatted()).await?;
    tokio::fs::rename(half, folder.join(format!("{name}.eml"))).await
}
