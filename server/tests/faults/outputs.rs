//! Results, logs and files that cannot be written.

use crate::vafa::{Running, Shop, free_address, is_there, one_line};
use std::{
    fs::{self, File},
    os::unix::fs::{FileTypeExt, PermissionsExt},
    process::{Command, Stdio},
};

/// Where nothing can be written, as on a full disk.
fn full() -> File {
    File::options().write(true).open("/dev/full").unwrap()
}

#[test]
fn a_result_that_cannot_be_printed_is_an_error_after_the_work() {
    let shop = Shop::new();
    shop.write("one.csv", "purchase_id,customer,occurred_at,amount\n1,A,1998-01-05,10\n");
    let import = ["import", "purchases", "one.csv", "--create-customers", "--json"];
    for args in [&["migrate"][..], &import[..], &["doctor", "--json"], &["review", "--date", "1998-06-30"]] {
        let output = shop.command(args).stdout(full()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}: {output:?}");
        assert!(one_line(&output).contains("the work is done"), "{output:?}");
    }
    let purchases = String::from_utf8(shop.run(&["export", "purchases"]).stdout).unwrap();
    assert_eq!(purchases.lines().count(), 2, "it is in");
}

#[test]
fn a_reader_who_has_gone_and_a_full_disk_are_errors_of_an_export() {
    let shop = Shop::with_a_purchase();
    for format in ["csv", "xlsx"] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        for (out, why) in [(Stdio::from(writer), "Broken pipe"), (full().into(), "the disk is full")] {
            let output = shop.command(&["export", "purchases", "--format", format]).stdout(out).output().unwrap();
            assert_eq!(output.status.code(), Some(1), "{output:?}");
            assert!(one_line(&output).contains(why), "{output:?}");
        }
    }
}

#[test]
fn an_error_that_nobody_can_read_is_still_an_exit_code() {
    let shop = Shop::new();
    let status = shop.command(&["import", "purchases", "nowhere.csv"]).stderr(full()).status().unwrap();
    assert_eq!(status.code(), Some(2));
    let status = shop.command(&["review", "--date", "2999-01-01"]).stderr(full()).status().unwrap();
    assert_eq!(status.code(), Some(1));
}

#[test]
fn a_server_whose_log_cannot_be_written_answers_and_ends() {
    let shop = Shop::new();
    let address = free_address();
    let mut command = shop.command(&["serve", "--addr", &address.to_string()]);
    command.env("RUST_LOG", "trace").stderr(full());
    let server = Running::start_unheard(command, address);
    assert!(server.get("/sign-in").starts_with("HTTP/1.1 200 "));
    assert_eq!(server.end().code(), Some(0));
}

#[test]
fn a_server_whose_log_is_read_by_nobody_answers_and_ends() {
    for gone in [true, false] {
        let shop = Shop::new();
        let mut command = shop.command(&["serve", "--addr", "127.0.0.1:0"]);
        command.env("RUST_LOG", "info,tower_http=trace,sqlx=trace,hyper=trace");
        let (server, log) = Running::start(command);
        let log = (!gone).then_some(log);
        // More than a pipe holds.
        for _ in 0..200 {
            assert!(server.get("/sign-in").starts_with("HTTP/1.1 200 "));
        }
        assert_eq!(server.end().code(), Some(0), "the reader has gone: {gone}");
        drop(log);
    }
}

#[test]
fn a_file_beyond_the_limit_of_the_account_is_an_error_in_words() {
    let shop = Shop::with_a_purchase();
    let rows: String = (0..20_000).map(|n| format!("p{n},C{n},1998-01-05,10\n")).collect();
    shop.write("many.csv", &format!("purchase_id,customer,occurred_at,amount\n{rows}"));
    let import = ["import", "purchases", "many.csv", "--create-customers"];
    // In blocks of 512 bytes: more than the database has now, and less than the rows need.
    let output = shop.under("ulimit -f 2000", &import).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(one_line(&output).contains("too large for the limit of this account"), "{output:?}");
    assert!(shop.run(&import).status.success());
    assert_eq!(shop.run(&["doctor"]).status.code(), Some(0));
    let output = shop.under("ulimit -f 400", &["export", "purchases", "--out", "out.csv"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(one_line(&output).contains("too large for the limit of this account"), "{output:?}");
    assert!(!is_there(&shop.path("out.csv")), "half a file has no name");
    let left = fs::read_dir(shop.path("."))
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains(".part"));
    assert_eq!(left.count(), 0);
}

#[test]
fn an_export_leaves_pipes_links_and_what_it_was_given_as_they_are() {
    let shop = Shop::with_a_purchase();
    let plain = String::from_utf8(shop.run(&["export", "purchases"]).stdout).unwrap();

    let pipe = shop.path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    std::os::unix::fs::symlink("pipe", shop.path("to-pipe")).unwrap();
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    assert!(shop.run(&["export", "purchases", "--out", "to-pipe"]).status.success());
    assert_eq!(reader.join().unwrap(), plain);
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());

    std::os::unix::fs::symlink("new.csv", shop.path("to-new")).unwrap();
    assert!(shop.run(&["export", "purchases", "--out", "to-new"]).status.success());
    assert!(fs::symlink_metadata(shop.path("to-new")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(shop.path("new.csv")).unwrap(), plain);

    shop.write("kept.csv", "what was before\n");
    for out in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"] {
        let kept = File::options().append(true).open(shop.path("kept.csv")).unwrap();
        assert!(shop.command(&["export", "purchases", "--out", out]).stdout(kept).output().unwrap().status.success());
    }
    assert_eq!(fs::read_to_string(shop.path("kept.csv")).unwrap(), format!("what was before\n{plain}{plain}{plain}"));

    shop.write("readable.csv", "old");
    shop.write("readable.part", "somebody else's");
    fs::set_permissions(shop.path("readable.csv"), fs::Permissions::from_mode(0o640)).unwrap();
    assert!(shop.run(&["export", "purchases", "--out", "readable.csv"]).status.success());
    assert_eq!(fs::metadata(shop.path("readable.csv")).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(fs::read_to_string(shop.path("readable.part")).unwrap(), "somebody else's");
}
