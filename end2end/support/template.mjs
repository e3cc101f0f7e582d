// Made once before all tests: a shop with customers, and a session of each role in it. Tests copy it.

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, run, text, Vafa } from "./vafa.mjs";

export const PASSWORD = "vafa-demo-1404";
export const ROLES = ["member", "manager", "admin"];

/** The address with which somebody of this role signs in. */
export const emailOf = (role) => `${role}@vafa.example`;

/** Fills a shop in a new folder and gives the folder. */
export async function makeTemplate() {
  const shop = newFolder();
  run(shop, "demo", "--customers", "300");
  const vafa = await Vafa.start(shop, { worker: false });
  for (const role of ROLES) writeFileSync(join(vafa.folder, `${role}.json`), JSON.stringify(await session(vafa.url, role)));
  await vafa.stop({ tidily: true, keep: true });
  rmSync(shop, { recursive: true });
  return vafa.folder;
}

/** What a browser keeps after this role has signed in: it is good for every copy of the shop. */
export function sessionOf(template, role) {
  return JSON.parse(text(template, `${role}.json`));
}

async function session(url, role) {
  const body = new URLSearchParams({ email: emailOf(role), password: PASSWORD });
  const answer = await fetch(`${url}/sign-in`, { method: "POST", body, redirect: "manual" });
  const cookies = answer.headers.getSetCookie().map((set) => {
    const [name, value] = set.split(";")[0].split(/=(.*)/s);
    return { name, value, domain: "127.0.0.1", path: "/", expires: -1, httpOnly: true, secure: false, sameSite: "Lax" };
  });
  if (answer.status !== 303 || !cookies.some(({ name }) => name === "vafa")) {
    throw new Error(`${role} could not sign in (${answer.status})`);
  }
  return { cookies, origins: [] };
}

/** For Playwright: before all tests, and after them. */
export default async function setUp() {
  const template = await makeTemplate();
  process.env.VAFA_TEMPLATE = template;
  return () => rmSync(template, { recursive: true, force: true });
}
