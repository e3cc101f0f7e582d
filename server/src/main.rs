//! The `vafa` program.

/// A page is made of many small strings: with the system's allocator, a third of its time went there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    server::cli::main()
}
