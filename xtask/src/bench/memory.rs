//! How much memory a process uses, as far as the system tells.

use std::fs;

/// The memory that it uses now, in bytes.
pub fn resident(process: u32) -> Option<u64> {
    read(process, "VmRSS:")
}

/// The most that it has used so far, in bytes.
pub fn peak(process: u32) -> Option<u64> {
    read(process, "VmHWM:")
}

/// A number of bytes in words.
pub fn shown(bytes: Option<u64>) -> String {
    bytes.map_or_else(|| "unknown".into(), |bytes| format!("{:.1} MB", bytes as f64 / 1e6))
}

fn read(process: u32, field: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let value = status.lines().find_map(|line| line.strip_prefix(field))?;
    let kibibytes: u64 = value.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
