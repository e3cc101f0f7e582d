// A logo, drawn here: a disc on nothing.

import { deflateSync } from "node:zlib";

const TABLE = Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

const sum = (bytes) => (bytes.reduce((crc, byte) => TABLE[(crc ^ byte) & 255] ^ (crc >>> 8), -1) ^ -1) >>> 0;

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(sum(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG. */
function disc(side) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6], 8);
  const inside = (x, y) => (x - side / 2) ** 2 + (y - side / 2) ** 2 < (side / 2) ** 2;
  const row = (y) => [0, ...Array.from({ length: side }, (_, x) => (inside(x, y) ? [0xb0, 0x6a, 0x2c, 255] : [0, 0, 0, 0])).flat()];
  const rows = Buffer.from(Array.from({ length: side }, (_, y) => row(y)).flat());
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** The side of the logo in pixels. */
export const LOGO_SIDE = 160;

/** The logo as a file of a form. */
export const LOGO = { name: "logo.png", mimeType: "image/png", buffer: disc(LOGO_SIDE) };
