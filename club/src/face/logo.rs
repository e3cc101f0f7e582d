//! The logo: a picture that somebody sends is looked at, made anew and kept.

use crate::{Actor, Club, Error, Problem, Result, Right, entity::logo, require};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, imageops::FilterType};
use sea_orm::{ActiveValue::Set, EntityTrait, QuerySelect, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Cursor;

/// Largest file that is taken, in bytes.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// Largest side of a picture that is taken, in pixels.
const MOST_PIXELS: u32 = 4_096;
/// Smallest side, in pixels: a smaller picture is blurred wherever it stands.
const LEAST_PIXELS: u32 = 32;
/// Most memory for making a picture of a file: one of the largest sides takes 64 MB.
const MEMORY: u64 = 96 * 1024 * 1024;
/// Sides of the picture that is kept for pages, in pixels.
const LARGE: (u32, u32) = (512, 512);
/// Of the one for mails, which is shown at half of its size.
const SMALL: (u32, u32) = (320, 80);

/// A picture that is kept. Its sides say how much room it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// The name of the picture: `<hash>-<width>x<height>`.
    pub hash: String,
    pub width: u32,
    pub height: u32,
}

impl Logo {
    /// The logo of this name.
    pub(super) fn named(name: &str) -> Result<Self, Problem> {
        let parts = || {
            let (hash, sides) = name.split_once('-')?;
            let (width, height) = sides.split_once('x')?;
            let hex = hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            hex.then_some((width.parse().ok()?, height.parse().ok()?))
        };
        let (width, height) = parts().ok_or(Problem::NotAPicture)?;
        Ok(Self { hash: name.to_owned(), width, height })
    }
}

/// Looks at a picture, makes it anew without whatever else was in the file, and keeps it. It is nobody's logo until it is
/// chosen; what is not chosen goes after a day.
///
/// # Errors
/// `Invalid` (`file`) where it cannot be a logo.
pub async fn keep(actor: &Actor, club: &Club, file: Vec<u8>) -> Result<Logo> {
    require(actor, Right::ChangeSettings)?;
    let made = tokio::task::spawn_blocking(move || anew(&file)).await;
    let made = made.map_err(|_| Error::invalid("file", Problem::NotAPicture))?;
    let Made { picture, small, width, height } = made.map_err(|problem| Error::invalid("file", problem))?;
    let digest: String = Sha256::digest(&picture).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{digest}-{width}x{height}");
    let row = logo::ActiveModel {
        hash: Set(name.clone()),
        picture: Set(picture),
        small: Set(small),
        kept_at: Set(club.now()),
    };
    // The day of one that was kept before begins anew.
    let again = OnConflict::column(logo::Column::Hash).update_column(logo::Column::KeptAt).to_owned();
    logo::Entity::insert(row).on_conflict(again).exec_without_returning(&club.db).await?;
    Ok(Logo { hash: name, width, height })
}

/// The picture of this name for pages, as PNG. Everybody may see it.
pub async fn picture(club: &Club, name: &str) -> Result<Vec<u8>> {
    column(club, name, logo::Column::Picture).await
}

/// The same for mails.
pub async fn small_picture(club: &Club, name: &str) -> Result<Vec<u8>> {
    column(club, name, logo::Column::Small).await
}

async fn column(club: &Club, name: &str, column: logo::Column) -> Result<Vec<u8>> {
    let query = logo::Entity::find_by_id(name).select_only().column(column).into_tuple();
    query.one(&club.db).await?.ok_or(Error::NotFound)
}

#[derive(Debug)]
struct Made {
    picture: Vec<u8>,
    small: Vec<u8>,
    /// Of the picture.
    width: u32,
    height: u32,
}

/// Makes both pictures of a file. What a file says of its size is believed only up to the limits, before memory is taken.
fn anew(file: &[u8]) -> Result<Made, Problem> {
    if file.len() > LARGEST {
        return Err(Problem::LargeFile { megabytes: LARGEST / 1024 / 1024 });
    }
    if is_markup(file) {
        return Err(Problem::Svg);
    }
    let mut reader = ImageReader::new(Cursor::new(file));
    let taken = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP];
    let format = image::guess_format(file).ok().filter(|format| taken.contains(format));
    reader.set_format(format.ok_or(Problem::NotAPicture)?);
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(problem)?;
    let (width, height) = decoder.dimensions();
    if width < LEAST_PIXELS || height < LEAST_PIXELS {
        return Err(Problem::SmallPicture { pixels: LEAST_PIXELS });
    }
    let turned = decoder.orientation().map_err(problem)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(problem)?;
    image.apply_orientation(turned);
    let large = within(&image, LARGE);
    Ok(Made {
        picture: png(&large)?,
        small: png(&within(&image, SMALL))?,
        width: large.width(),
        height: large.height(),
    })
}

/// Whether it is a text such as SVG, which may hold scripts.
fn is_markup(file: &[u8]) -> bool {
    let start = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    start.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

fn problem(error: image::ImageError) -> Problem {
    match error {
        image::ImageError::Limits(_) => Problem::LargePicture { pixels: MOST_PIXELS },
        _ => Problem::NotAPicture,
    }
}

/// The picture, made smaller where it is larger than this.
fn within(image: &DynamicImage, (width, height): (u32, u32)) -> DynamicImage {
    let fits = image.width() <= width && image.height() <= height;
    let image = if fits { image.clone() } else { image.resize(width, height, FilterType::Lanczos3) };
    // Eight bits a colour: what more there was nobody sees.
    DynamicImage::ImageRgba8(image.to_rgba8())
}

fn png(image: &DynamicImage) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).map_err(problem)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgba, RgbaImage};

    fn drawn(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let image = RgbaImage::from_fn(width, height, |x, y| Rgba([x as u8, y as u8, 90, 255]));
        let image = DynamicImage::ImageRgba8(image);
        let image = if format == ImageFormat::Jpeg { DynamicImage::ImageRgb8(image.to_rgb8()) } else { image };
        let mut bytes = Vec::new();
        image.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    #[test]
    fn a_picture_of_each_kind_becomes_a_png_that_fits() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let Made { picture, small, width, height } = anew(&drawn(1_200, 300, format)).unwrap();
            assert_eq!((width, height), (512, 128), "{format:?}");
            for (png, sides) in [(picture, (512, 128)), (small, (320, 80))] {
                assert_eq!(image::guess_format(&png).unwrap(), ImageFormat::Png);
                let image = image::load_from_memory(&png).unwrap();
                assert_eq!((image.width(), image.height()), sides, "{format:?}");
            }
        }
        let Made { width, height, .. } = anew(&drawn(64, 64, ImageFormat::Png)).unwrap();
        assert_eq!((width, height), (64, 64), "nothing is made larger");
    }

    #[test]
    fn nothing_else_of_the_file_is_kept() {
        let mut file = drawn(64, 64, ImageFormat::Png);
        file.extend(b"<script>alert(1)</script>");
        let Made { picture, .. } = anew(&file).unwrap();
        assert!(!picture.windows(6).any(|bytes| bytes == b"script"));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for svg in ["<svg xmlns='http://www.w3.org/2000/svg'/>", "\u{FEFF} <?xml version='1.0'?><svg/>", "<html>"] {
            assert_eq!(anew(svg.as_bytes()).unwrap_err(), Problem::Svg, "{svg}");
        }
        let png = drawn(64, 64, ImageFormat::Png);
        for bad in [b"".as_slice(), b"GIF89a", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", &png[..png.len() / 2]] {
            assert_eq!(anew(bad).unwrap_err(), Problem::NotAPicture, "{bad:?}");
        }
        assert_eq!(anew(&drawn(16, 200, ImageFormat::Png)).unwrap_err(), Problem::SmallPicture { pixels: 32 });
        assert_eq!(anew(&vec![0; LARGEST + 1]).unwrap_err(), Problem::LargeFile { megabytes: 2 });
    }

    #[test]
    fn a_small_file_that_claims_to_be_a_huge_picture_is_refused_before_memory_is_taken() {
        // 60,000 x 60,000 pixels are 14 GB.
        let mut bomb = drawn(64, 64, ImageFormat::Png);
        bomb[16..20].copy_from_slice(&60_000u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&60_000u32.to_be_bytes());
        let sum = crc(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(anew(&bomb).unwrap_err(), Problem::LargePicture { pixels: MOST_PIXELS });
        let wide = drawn(MOST_PIXELS + 1, 40, ImageFormat::Png);
        assert_eq!(anew(&wide).unwrap_err(), Problem::LargePicture { pixels: MOST_PIXELS });
    }

    /// The checksum of a chunk of a PNG.
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1)))
        })
    }
}
