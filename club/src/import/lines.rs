//! Cuts a stream into records: bounded memory, and one broken quote costs one line, not the file.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::{
    collections::VecDeque,
    io::{self, BufRead},
};

/// Longest line, and longest record of several lines, in bytes.
const LONGEST: usize = 64 * 1024;
/// Lines that one quoted value may span.
const MOST_LINES: usize = 20;

/// A record, or why there is none on this line.
#[derive(Debug, PartialEq, Eq)]
pub enum Record {
    Fields(Vec<Vec<u8>>),
    /// A quotation mark is opened and not closed.
    OpenQuote,
    /// The line is longer than any honest one.
    TooLong,
}

/// Reads records from a stream.
pub struct Records<R> {
    input: R,
    delimiter: u8,
    /// Lines read ahead while looking for the end of a quoted value.
    ahead: VecDeque<Line>,
    line: u64,
    /// Bytes taken from the stream so far.
    pub bytes: u64,
}

struct Line {
    number: u64,
    /// `None` where it was too long.
    text: Option<Vec<u8>>,
}

impl<R: BufRead> Records<R> {
    pub fn new(input: R) -> Self {
        Self { input, delimiter: b',', ahead: VecDeque::new(), line: 0, bytes: 0 }
    }

    /// Reads the first line, whose most frequent separator is that of the file. `None` for an empty file.
    pub fn header(&mut self) -> io::Result<Option<Record>> {
        let Some(mut line) = self.take_line()? else { return Ok(None) };
        if let Some(text) = &mut line.text {
            if text.starts_with(b"\xEF\xBB\xBF") {
                text.drain(..3);
            }
            let count = |byte: u8| text.iter().filter(|b| **b == byte).count();
            if count(b';') > count(b',') {
                self.delimiter = b';';
            }
        }
        self.ahead.push_front(line);
        Ok(self.next()?.map(|(_, record)| record))
    }

    /// The next record and the line on which it starts. Empty lines are passed over.
    pub fn next(&mut self) -> io::Result<Option<(u64, Record)>> {
        loop {
            let Some(first) = self.take_line()? else { return Ok(None) };
            let Some(text) = first.text else { return Ok(Some((first.number, Record::TooLong))) };
            if text.iter().all(|byte| byte.is_ascii_whitespace()) {
                continue;
            }
            let mut parser = ReaderBuilder::new().delimiter(self.delimiter).build();
            let mut fields = Fields::default();
            if fields.feed(&mut parser, &text) {
                return Ok(Some((first.number, Record::Fields(fields.done()))));
            }
            return Ok(Some((first.number, self.joined(parser, fields, text.len())?)));
        }
    }

    /// Goes on with a record whose quoted value did not end on its line.
    fn joined(&mut self, mut parser: Reader, mut fields: Fields, mut length: usize) -> io::Result<Record> {
        let mut used = Vec::new();
        while used.len() < MOST_LINES && length <= LONGEST {
            let Some(line) = self.take_line()? else { break };
            let complete = line.text.as_ref().is_some_and(|text| fields.feed(&mut parser, text));
            length += line.text.as_ref().map_or(LONGEST, Vec::len);
            used.push(line);
            if complete {
                return Ok(Record::Fields(fields.done()));
            }
        }
        for line in used.into_iter().rev() {
            self.ahead.push_front(line);
        }
        Ok(Record::OpenQuote)
    }

    fn take_line(&mut self) -> io::Result<Option<Line>> {
        if let Some(line) = self.ahead.pop_front() {
            return Ok(Some(line));
        }
        let mut text = Vec::new();
        let mut too_long = false;
        loop {
            let available = self.input.fill_buf()?;
            if available.is_empty() {
                break;
            }
            let end = available.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
            let used = end.unwrap_or(available.len());
            if text.len() + used <= LONGEST {
                text.extend_from_slice(&available[..used]);
            } else {
                too_long = true;
            }
            self.input.consume(used);
            self.bytes += used as u64;
            if end.is_some() {
                break;
            }
        }
        if text.is_empty() && !too_long {
            return Ok(None);
        }
        if !text.ends_with(b"\n") {
            text.push(b'\n');
        }
        self.line += 1;
        Ok(Some(Line { number: self.line, text: (!too_long).then_some(text) }))
    }
}

/// The fields of one record as they come out of the parser.
struct Fields {
    output: Vec<u8>,
    written: usize,
    ends: Vec<usize>,
    ended: usize,
}

impl Default for Fields {
    fn default() -> Self {
        Self { output: vec![0; 512], written: 0, ends: vec![0; 32], ended: 0 }
    }
}

impl Fields {
    /// Takes one line, with its end. True when the record is complete.
    fn feed(&mut self, parser: &mut Reader, mut line: &[u8]) -> bool {
        loop {
            let (result, read, wrote, ended) =
                parser.read_record(line, &mut self.output[self.written..], &mut self.ends[self.ended..]);
            line = &line[read..];
            self.written += wrote;
            self.ended += ended;
            match result {
                ReadRecordResult::OutputFull => self.output.resize(self.output.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => return true,
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return false,
            }
        }
    }

    fn done(self) -> Vec<Vec<u8>> {
        let mut start = 0;
        let mut fields = Vec::with_capacity(self.ended);
        for end in &self.ends[..self.ended] {
            fields.push(self.output[start..*end].to_vec());
            start = *end;
        }
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(u64, Record)> {
        let mut records = Records::new(text.as_bytes());
        records.header().unwrap();
        std::iter::from_fn(|| records.next().unwrap()).collect()
    }

    fn fields(all: &[&str]) -> Record {
        Record::Fields(all.iter().map(|field| field.as_bytes().to_vec()).collect())
    }

    #[test]
    fn semicolons_bom_and_empty_lines_are_fine() {
        assert_eq!(
            read("\u{FEFF}a;b\r\n1;2\r\n\r\n3;\"x;y\"\n"),
            [(2, fields(&["1", "2"])), (4, fields(&["3", "x;y"]))]
        );
    }

    #[test]
    fn a_quoted_value_may_span_lines() {
        assert_eq!(read("a,b\n1,\"two\nlines\"\n3,4"), [(2, fields(&["1", "two\nlines"])), (4, fields(&["3", "4"]))]);
    }

    #[test]
    fn a_quote_that_is_never_closed_costs_its_line_only() {
        assert_eq!(
            read("a,b\n1,\"oops\n2,x\n3,y\n"),
            [(2, Record::OpenQuote), (3, fields(&["2", "x"])), (4, fields(&["3", "y"])),]
        );
    }

    #[test]
    fn a_quote_inside_a_value_is_a_character() {
        assert_eq!(
            read("a,b\n1,12\" tv\n2,10\" tv\n"),
            [(2, fields(&["1", "12\" tv"])), (3, fields(&["2", "10\" tv"]))]
        );
    }

    #[test]
    fn an_endless_line_is_passed_over_without_being_kept() {
        let text = format!("a,b\n1,{}\n2,x\n", "z".repeat(3 * LONGEST));
        assert_eq!(read(&text), [(2, Record::TooLong), (3, fields(&["2", "x"]))]);
    }

    #[test]
    fn an_empty_file_has_no_header() {
        assert_eq!(Records::new("".as_bytes()).header().unwrap(), None);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_stop_or_panic(bytes in prop::collection::vec(prop::sample::select(b"ab\",;\n\r\0\xff1".to_vec()), 0..400)) {
            let mut records = Records::new(bytes.as_slice());
            let _ = records.header().unwrap();
            let mut last = 0;
            while let Some((line, _)) = records.next().unwrap() {
                prop_assert!(line > last);
                last = line;
            }
        }
    }
}
