// A mail server for one test: it takes every mail and keeps it.

import { once } from "node:events";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export class Mailbox {
  letters = [];
  /** For `VAFA_SMTP_URL`: without encryption. */
  url = "";

  static async open() {
    const mailbox = new Mailbox();
    const take = async (stream, session, done) => {
      const parsed = await simpleParser(stream);
      for (const { address } of session.envelope.rcptTo) mailbox.letters.push({ ...parsed, to: address });
      done();
    };
    mailbox.smtp = new SMTPServer({ authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], onData: take });
    mailbox.smtp.listen(0, "127.0.0.1");
    await once(mailbox.smtp.server, "listening");
    mailbox.url = `smtp://127.0.0.1:${mailbox.smtp.server.address().port}`;
    return mailbox;
  }

  /** What has come for this address, the newest last. */
  to(address) {
    return this.letters.filter((letter) => letter.to === address);
  }

  close() {
    return new Promise((closed) => this.smtp.close(closed));
  }
}

/** The first address of a page that a mail names. */
export function linkIn(letter) {
  const found = /https?:\/\/\S+/.exec(letter.text ?? "");
  if (!found) throw new Error(`no link in the mail "${letter.subject}"`);
  return found[0];
}
