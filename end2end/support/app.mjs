// The app on a phone that shows codes (RFC 6238).

import { createHmac } from "node:crypto";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The key that the page of the second factor shows to be typed. */
export function secretIn(html) {
  const found = /class="secret"[^>]*>([^<]+)</.exec(html);
  if (!found) throw new Error("the page shows no secret");
  return found[1];
}

/** What the app shows, now or so many steps of 30 seconds later. */
export function codeOf(secret, later = 0) {
  const bits = [...secret.replace(/\s/g, "")].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac("sha1", key).update(step).digest();
  const number = mac.readUInt32BE(mac[19] & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}
