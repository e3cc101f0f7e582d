import { readFileSync } from "node:fs";
import { violations } from "../support/axe";
import { expect, test } from "../support/fixtures";
import { PASSWORD } from "../support/template.mjs";

/** Mails as a mail program shows them: one of each kind, in every language, as `server/tests/web/letters.rs` holds them. */
const LANGUAGES = { fa: "rtl", ar: "rtl", en: "ltr" };
const WIDTHS = [360, 1440];

function lettersIn(language: string): { kind: string; html: string }[] {
  const file = new URL(`../../server/tests/web/snapshots/web__letters__html-${language}.snap`, import.meta.url);
  const [, ...letters] = readFileSync(file, "utf8").split(/^== (?=\w+$)/m);
  return letters.map((letter) => {
    const end = letter.indexOf("\n");
    return { kind: letter.slice(0, end), html: letter.slice(end + 1) };
  });
}

for (const [language, direction] of Object.entries(LANGUAGES)) {
  test(`every letter in ${language} fits every screen, can be read by all, and looks like the pages`, async ({ page }, info) => {
    test.slow();
    const letters = lettersIn(language);
    expect(letters.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["confirm", "reset", "tier_up", "recovered"]));
    for (const { kind, html } of letters) {
      await page.setContent(html);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${kind} sticks out`).toBeLessThanOrEqual(width);
          expect(await violations(page), kind).toEqual([]);
          const picture = { body: await page.screenshot({ fullPage: true }), contentType: "image/png" };
          await info.attach(`${kind}, ${language}, ${colorScheme}, ${width}`, picture);
        }
      }
    }
  });
}

test("a letter arrives as it is worded, and says nothing that a stranger typed", async ({ request, mailTo }) => {
  for (const language of Object.keys(LANGUAGES)) {
    const newcomer = `newcomer-${language}@example.com`;
    const form = { name: "Nasim", phone: "0935 555 0142", email: newcomer, language };
    const answer = await request.post(`/join?lang=${language}`, { form });
    expect(answer.status()).toBe(200);
    const letter = await mailTo(newcomer);
    expect(letter.html).toContain(`lang="${language}"`);
    expect(letter.text, "the same as text").toContain("http://");
    expect(letter.text).not.toContain("Nasim");
    expect(letter.html).not.toContain("Nasim");
  }
});
