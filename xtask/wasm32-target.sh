#!/usr/bin/env bash
# Puts the standard library for wasm32-unknown-unknown into the sysroot of the rustc on the PATH, from source.
#
# The build tool comes here only when `rustup target add` did not work but Debian packages can be fetched.
# Debian ships the sources of the standard library as `rust-src`. They must be of exactly this compiler's
# version, so newer suites than the installed one are searched as well. Nothing is installed: the package is
# only unpacked, and the system's own package lists are left alone.
set -euo pipefail

target=wasm32-unknown-unknown
sysroot=$(rustc --print sysroot)
version=$(rustc --version | cut -d' ' -f2)
library=$sysroot/lib/rustlib/$target/lib
sources=$sysroot/lib/rustlib/src/rust

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,package,unpacked}

# The mirror that this machine already uses, seen through package lists of our own.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v -e security | sed -n 1p)
if [ -z "$mirror" ]; then
  echo "no Debian mirror is set up; run: rustup target add $target" >&2
  exit 1
fi
for suite in trixie-backports forky sid; do
  echo "deb $mirror $suite main"
done >"$work/sources.list"
own_lists=(
  -o "Dir::Etc::SourceList=$work/sources.list"
  -o Dir::Etc::SourceParts=/dev/null
  -o "Dir::State::Lists=$work/lists"
  -o APT::Sandbox::User=root
)
apt-get "${own_lists[@]}" -qq update
package=$(apt-cache "${own_lists[@]}" madison rust-src | awk -v v="$version" '$3 ~ "^"v"[+]" && !found {print $3; found = 1}')
if [ -z "$package" ]; then
  echo "the Debian mirror has no rust-src $version; run: rustup target add $target" >&2
  exit 1
fi
(cd "$work/package" && apt-get "${own_lists[@]}" -qq download "rust-src=$package")
dpkg-deb -x "$work"/package/*.deb "$work/unpacked"

# Cargo's build-std looks for the sources here.
mkdir -p "$sources"
rm -rf "$sources/library"
cp -r "$work/unpacked/usr/src/rustc-$version/library" "$sources/library"

# An empty crate is enough to have std built. Without bitcode in it, link-time optimisation would fail.
cargo new --quiet --lib --vcs none --name std_for_wasm "$work/std"
(
  cd "$work/std"
  RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
    cargo build --release -Z build-std=std,panic_abort --target "$target"
)
# Moved in one step, so that an interrupted run never leaves half a library.
fresh=$library.fresh
rm -rf "$fresh" "$library"
mkdir -p "$fresh"
find "$work/target/$target/release/deps" -name '*.rlib' ! -name 'libstd_for_wasm-*' -exec cp {} "$fresh"/ \;
compgen -G "$fresh/libstd-*.rlib" >/dev/null
mv "$fresh" "$library"
