//! QR codes, drawn as one path.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Modules of quiet space around, as the standard asks.
const QUIET: usize = 4;

/// The text as a QR code; nothing when it is too long for one.
pub fn code(text: &str, label: String) -> Option<AnyView> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, modules) = (code.width(), code.to_colors());
    let size = width + 2 * QUIET;
    let path = path(&modules, width);
    Some(
        view! {
            <svg class="qr" viewBox=format!("0 0 {size} {size}") role="img" aria-label=label><path d=path></path></svg>
        }
        .into_any(),
    )
}

/// The dark modules of each row, those beside each other as one rectangle.
fn path(modules: &[Color], width: usize) -> String {
    let mut path = String::new();
    for (y, row) in modules.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run[0] == Color::Dark {
                let (length, x, y) = (run.len(), x + QUIET, y + QUIET);
                // Writing to a text cannot fail.
                let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_draws_the_dark_modules_and_no_others() {
        use Color::{Dark, Light};
        let modules = [Dark, Dark, Light, Light, Dark, Light, Dark, Light, Dark];
        assert_eq!(path(&modules, 3), "M4 4h2v1h-2zM5 5h1v1h-1zM4 6h1v1h-1zM6 6h1v1h-1z");
        assert!(code(&"x".repeat(5_000), String::new()).is_none());
    }
}
