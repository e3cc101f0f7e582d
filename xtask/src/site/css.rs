//! The style sheet: bundled, minified, and brought together with the fonts that it names.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::error::Error;
use lightningcss::rules::CssRule;
use lightningcss::rules::font_face::{FontFaceProperty, FontFaceRule, Source};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

use super::Asset;
use crate::workspace::Workspace;

/// The oldest browsers that must show the pages as designed: those of spring 2023. What they do not know
/// (nesting, `light-dark()`) is written out for them.
const BROWSERS: Browsers = Browsers {
    android: Some(111 << 16),
    chrome: Some(111 << 16),
    edge: Some(111 << 16),
    firefox: Some(113 << 16),
    ie: None,
    ios_saf: Some((16 << 16) | (4 << 8)),
    opera: Some(97 << 16),
    safari: Some((16 << 16) | (4 << 8)),
    samsung: Some(22 << 16),
};

/// Where npm puts the fonts.
const FONTS: &str = "style/node_modules/@fontsource-variable/vazirmatn/files";

/// Gives `vafa.css` and its fonts. Everything else that it refers to must be among the assets `present`.
pub fn build(workspace: &Workspace, present: &[Asset]) -> Result<Vec<Asset>> {
    let entry = workspace.root.join("style/main.css");
    if !entry.is_file() {
        bail!("style/main.css is missing: it imports all other style sheets");
    }
    let fonts = workspace.root.join(FONTS);
    let css = bundle(workspace, &entry, &fonts)?;
    let mut assets = Vec::new();
    for reference in references(&css) {
        if let Some(font) = font_file(&fonts, reference) {
            assets.push(Asset { name: reference.to_owned(), bytes: fs::read(font)? });
        } else if !present.iter().any(|asset| asset.name == reference) {
            bail!("style refers to url({reference}), which is not in the site: add the file or remove the reference");
        }
    }
    assets.push(Asset { name: "vafa.css".into(), bytes: css.into_bytes() });
    Ok(assets)
}

fn bundle(workspace: &Workspace, entry: &Path, fonts: &Path) -> Result<String> {
    let files = FileProvider::new();
    let targets = Targets::from(BROWSERS);
    let mut sheet = Bundler::new(&files, None, ParserOptions::default())
        .bundle(entry)
        .map_err(|error| explain(workspace, &error))?;
    leave_out_missing_fonts(&mut sheet.rules.0, fonts);
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| anyhow!("the style sheet cannot be minified: {error}"))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| explain(workspace, &error))?;
    Ok(printed.code)
}

/// Removes the `@font-face` rules whose files npm did not bring, so that no page asks for them in vain.
fn leave_out_missing_fonts(rules: &mut Vec<CssRule>, fonts: &Path) {
    rules.retain(|rule| !matches!(rule, CssRule::FontFace(face) if !is_there(face, fonts)));
    for rule in rules {
        match rule {
            CssRule::LayerBlock(block) => leave_out_missing_fonts(&mut block.rules.0, fonts),
            CssRule::Media(block) => leave_out_missing_fonts(&mut block.rules.0, fonts),
            CssRule::Supports(block) => leave_out_missing_fonts(&mut block.rules.0, fonts),
            _ => {}
        }
    }
}

fn is_there(face: &FontFaceRule, fonts: &Path) -> bool {
    let sources = face.properties.iter().filter_map(|property| match property {
        FontFaceProperty::Source(sources) => Some(sources),
        _ => None,
    });
    sources.flatten().all(|source| match source {
        Source::Url(source) => font_file(fonts, &source.url.url).is_some(),
        Source::Local(_) => true,
    })
}

/// The file that npm brought for a reference such as `fonts/x.woff2`.
fn font_file(fonts: &Path, reference: &str) -> Option<PathBuf> {
    let name = reference.strip_prefix("fonts/")?;
    Some(fonts.join(name)).filter(|file| file.is_file())
}

/// The files that a printed style sheet refers to, each once.
fn references(css: &str) -> Vec<&str> {
    let mut found: Vec<&str> = css
        .split("url(")
        .skip(1)
        .filter_map(|rest| match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => rest[1..].split(quote).next(),
            _ => rest.split(')').next(),
        })
        .filter(|reference| !reference.starts_with("data:") && !reference.starts_with('#'))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// What is wrong with a style sheet, and where.
fn explain<T: std::fmt::Display>(workspace: &Workspace, error: &Error<T>) -> anyhow::Error {
    match &error.loc {
        Some(place) => {
            let file = workspace.shown(Path::new(&place.filename));
            anyhow!("{file}:{}:{}: {}", place.line + 1, place.column, error.kind)
        }
        None => anyhow!("style: {}", error.kind),
    }
}

#[cfg(test)]
mod tests {
    use super::references;

    #[test]
    fn references_are_found_once_and_data_is_left_out() {
        let css = r##"a{b:url(girih/a.svg)}c{d:url("fonts/x y.woff2"),url(girih/a.svg)}e{f:url("data:a)b"),url(#g)}"##;
        assert_eq!(references(css), ["fonts/x y.woff2", "girih/a.svg"]);
    }
}
