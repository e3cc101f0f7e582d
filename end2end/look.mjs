// Takes pictures of every page into pictures/, for a person to look at.

import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./support/chromium.mjs";
import { Mailbox } from "./support/mailbox.mjs";
import { open, PAGES } from "./support/pages.mjs";
import { makeTemplate, sessionOf } from "./support/template.mjs";
import { Vafa } from "./support/vafa.mjs";

const FOLDER = fileURLToPath(new URL("pictures/", import.meta.url));
const WIDTHS = [360, 1440];
const LANGUAGES = ["fa", "ar", "en"];
const SCHEMES = ["light", "dark"];

/** Pages of which only these are wanted, by their names. */
const wanted = process.argv.slice(2);

async function take(browser, template, { name, role, path: where, worker, submit }) {
  const mailbox = await Mailbox.open();
  const vafa = await Vafa.start(template, { smtp: mailbox.url, worker });
  const storageState = role && sessionOf(template, role);
  const context = await browser.newContext({ baseURL: vafa.url, storageState, locale: "en-US", reducedMotion: "reduce" });
  const page = await context.newPage();
  const path = typeof where === "string" ? where : await where({ request: context.request, mailbox });
  for (const language of LANGUAGES) {
    await open(page, { path, submit }, language);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
        await page.screenshot({ path: `${FOLDER}${name}, ${language}, ${colorScheme}, ${width}.png`, fullPage: true });
      }
    }
  }
  await context.close();
  await vafa.stop();
  await mailbox.close();
  console.log(name);
}

mkdirSync(FOLDER, { recursive: true });
const template = await makeTemplate();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: CHROMIUM_FLAGS });
try {
  const pages = PAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const page of pages) await take(browser, template, page);
} finally {
  await browser.close();
  rmSync(template, { recursive: true, force: true });
}
