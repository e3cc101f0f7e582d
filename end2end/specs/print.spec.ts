import { cardOf } from "../support/steps";
import { expect, test } from "../support/fixtures";

test.use({ role: "member" });

test("on paper the card has the size of a card and nothing to press is left", async ({ page }) => {
  await page.goto("/member");
  await page.emulateMedia({ media: "print" });
  await expect(cardOf(page)).toBeVisible();
  const box = await cardOf(page).boundingBox();
  const millimetre = 96 / 25.4;
  expect(Math.abs((box?.width ?? 0) / millimetre - 85.6)).toBeLessThan(0.1);
  expect(Math.abs((box?.height ?? 0) / millimetre - 53.98)).toBeLessThan(0.1);
  for (const part of ["header.top", "nav.tabs", "footer.foot", "button"]) {
    for (const found of await page.locator(part).all()) await expect(found).toBeHidden();
  }
  await expect(page.locator(".evidence")).toBeVisible();
});
