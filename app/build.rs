//! The texts are checked when the crate is compiled, so a changed text has to compile it again.
fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=i18n.toml");
}
