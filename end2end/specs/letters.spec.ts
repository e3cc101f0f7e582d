import { violations } from "../support/axe";
import { expect, test } from "../support/fixtures";
import { PASSWORD } from "../support/template.mjs";

/** Mails as a mail program shows them: one of each kind that somebody from outside can cause, in every language. */
const LANGUAGES = { fa: "rtl", ar: "rtl", en: "ltr" };

for (const [language, direction] of Object.entries(LANGUAGES)) {
  test(`mails in ${language} fit a phone, can be read by all, and look like the pages`, async ({ page, request, mailTo }, info) => {
    const newcomer = `newcomer-${language}@example.com`;
    const form = { name: "Nasim", phone: "0935 555 0142", email: newcomer, language };
    const answer = await request.post(`/join?lang=${language}`, { form });
    expect(answer.status()).toBe(200);
    const admin = "admin@vafa.example";
    await request.post(`/forgot?lang=${language}`, { form: { email: admin } });
    const manager = "manager@vafa.example";
    await request.post("/sign-in", { form: { email: manager, password: PASSWORD } });
    for (const to of [newcomer, admin, manager]) {
      const letter = await mailTo(to);
      const html = letter.html || "";
      expect(letter.text, "the same as text").toContain("http://");
      expect(letter.text).not.toContain("Nasim");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 360, height: 740 });
        await page.setContent(html);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing sticks out").toBeLessThanOrEqual(360);
        expect(await violations(page)).toEqual([]);
        await info.attach(`${to}, ${colorScheme}`, { body: await page.screenshot({ fullPage: true }), contentType: "image/png" });
      }
      if (to === newcomer) {
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator("html")).toHaveAttribute("dir", direction);
      }
    }
  });
}
