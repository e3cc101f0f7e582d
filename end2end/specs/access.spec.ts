import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/fixtures";
import { open, PAGES } from "../support/pages.mjs";

const WIDTHS = [360, 1440];

/** Elements that stick out of the screen, to say which when the page is too wide. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > wide + 1 || left < -1;
    });
    const whole = document.scrollingElement?.scrollWidth ?? 0;
    return whole > wide ? [`${whole} px`, ...out.slice(0, 5).map((element) => `${element.tagName}.${element.className}`)] : [];
  });

/** What reaches out of the panel or card in which it stands. */
const escaping = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".panel, .notice, .tier-column, .figure, .progress-live, article.card")].flatMap((box) => {
      const { left, right, width } = box.getBoundingClientRect();
      // A box without a place of its own leaves its parts to the box around it.
      if (width === 0) return [];
      const out = [...box.querySelectorAll(":not(.visually-hidden):not(thead *)")].filter((element) => {
        const inner = element.getBoundingClientRect();
        const shown = inner.width > 0 && !element.closest("details:not([open]) > :not(summary), .table-wrap.wide, svg");
        return shown && (inner.left < left - 1 || inner.right > right + 1);
      });
      return out.map((element) => `${element.className || element.tagName}: ${element.textContent?.trim().slice(0, 40)}`);
    }),
  );

/** Short texts that are squeezed into a column of single words. */
const squeezed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main :is(caption, h1, h2, h3, p, legend, summary, figcaption)")].flatMap((element) => {
      const text = element.textContent?.trim() ?? "";
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const lines = height / (parseFloat(style.lineHeight) || 24);
      const words = text.split(/\s+/).length;
      return element.checkVisibility() && width > 0 && words > 3 && lines > 3 && words / lines < 1.5 ? [`${element.tagName}: ${text.slice(0, 40)}`] : [];
    }),
  );

for (const { name, role, path: where, statuses = [], worker = true, submit, island = false } of PAGES) {
  test.describe(`the page “${name}”`, () => {
    test.use({ role, worker, reducedMotion: "reduce" } as object);

    for (const language of ["fa", "en"]) {
      test(`is open to everybody in ${language}`, async ({ page, mailbox, guard }) => {
        guard.expectStatus(...statuses);
        const path = typeof where === "string" ? where : await where({ request: page.request, mailbox });
        await open(page, { path, submit }, language);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator("html")).toHaveAttribute("dir", language === "fa" ? "rtl" : "ltr");
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);

        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            expect.soft(await stickingOut(page), `nothing sticks out at ${width} px`).toEqual([]);
            expect.soft(await escaping(page), `everything stays in its box at ${width} px`).toEqual([]);
            expect.soft(await squeezed(page), `no text is squeezed at ${width} px`).toEqual([]);
            expect.soft(await violations(page), `axe, ${colorScheme}, ${width} px`).toEqual([]);
          }
        }
        const scripts = guard.requested.filter((url) => /\.(js|wasm)(\?|$)/.test(url));
        expect.soft(scripts.length > 0, "script only where there is an island").toBe(island);
        if (!island) await expect.soft(page.locator("script[src], link[rel=modulepreload]")).toHaveCount(0);
      });
    }
  });
}

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  const moving = await page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === "running").length);
  expect(moving).toBe(0);
});

test("the first key leads past the header to the content", async ({ page }) => {
  await page.goto("/tiers");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
