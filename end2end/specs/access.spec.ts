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
            expect.soft(await violations(page), `axe, ${colorScheme}, ${width} px`).toEqual([]);
          }
        }
        const scripts = guard.requested.filter((url) => /\.(js|wasm)(\?|$)/.test(url));
        expect.soft(scripts.length > 0, "script only where there is an island").toBe(island);
        if (!island) await expect.soft(page.locator("script")).toHaveCount(0);
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
