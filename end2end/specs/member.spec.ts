import { bare, cardOf, expectMirrored, said } from "../support/steps";
import { expect, test } from "../support/fixtures";

const MOST_HTML = 15 * 1024;

test.use({ role: "member" });

test("the card shows name, number, tier and since when", async ({ page, server }) => {
  const own = server.rows("customers").find(({ email }) => email === "member@vafa.example");
  await page.goto("/member");
  await expect(cardOf(page)).toHaveAttribute("data-metal", "vip");
  await expect(cardOf(page)).toContainText("VIP");
  await expect(cardOf(page)).toContainText(own?.number ?? "no number");
  await expect(cardOf(page)).toContainText(own?.name ?? "no name");
  const since = bare(await page.locator(".standing").innerText());
  expect(since).toMatch(/Member since \w+ \d{4}/);
  expect(since).toMatch(/You have been VIP since \d+ \w+ \d{4}\./);
});

test("the evidence says the member's own numbers", async ({ page, server }) => {
  const own = server.rows("standings").find(({ tier, customer }) => {
    return tier === "vip" && server.rows("customers").some((row) => row.customer === customer && row.email === "member@vafa.example");
  });
  if (!own) throw new Error("the member of the demonstration has no standing");
  const number = (value: string | number) => Number(value).toLocaleString("en");
  await page.goto("/member");
  const evidence = page.locator(".evidence");
  await expect(evidence).toContainText(said(`you bought ${number(own.frequency)} times for ${number(own.monetary_minor / 10)} toman in all`));
  await expect(evidence).toContainText(said(`you are in place ${number(own.place)} of ${number(own.of)}.`));
});

test("the ladder marks where the member stands", async ({ page }) => {
  await page.goto("/member");
  const steps = page.locator(".ladder > li");
  await expect(steps).toHaveCount(4);
  const here = page.locator(".ladder [aria-current=step]");
  await expect(here).toHaveCount(1);
  await expect(here).toContainText("VIP");
  await expect(here).toContainText("You are here");
});

test("the benefits are those of the tier, each with its figure", async ({ page }) => {
  await page.goto("/tiers");
  const promised = await page.getByRole("article").filter({ hasText: "VIP" }).getByRole("listitem").allInnerTexts();
  await page.goto("/member");
  const words = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, " ").trim());
  expect(words(await page.locator(".perks > li").allInnerTexts())).toEqual(words(promised));
  expect(bare(promised.join(" "))).toMatch(/\d+%/);
});

test("the page is light", async ({ page, guard }) => {
  const answer = await page.goto("/member");
  expect((await answer?.body())?.length).toBeLessThanOrEqual(MOST_HTML);
  expect(guard.requested.filter((url) => /\.(js|wasm)$/.test(url))).toEqual([]);
});

test("on a phone the sections stand in reach of the thumb", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/member");
  const tabs = page.getByRole("navigation", { name: "My club" });
  await expect(tabs).toBeInViewport();
  const box = await tabs.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740);
  await tabs.getByRole("link", { name: "Tiers and benefits" }).click();
  await expect(page).toHaveURL("/tiers");
  await expect(tabs.getByRole("link", { name: "Tiers and benefits" })).toHaveAttribute("aria-current", "page");
});

for (const language of ["fa", "ar"]) {
  test(`in ${language} a date begins with the day, for whoever reads from right to left`, async ({ page }) => {
    await page.goto(`/member?lang=${language}`);
    // Where the parts of the date in "You have been … since …" stand on the screen: the first is rightmost.
    const [day, year] = await page.locator(".standing > p").evaluate((sentence) => {
      const text = [...sentence.childNodes].find((node) => node.nodeType === Node.TEXT_NODE) as Text;
      return [/(?<![\d۰-۹٠-٩])[۰-۹٠-٩]{1,2}(?![۰-۹٠-٩])/, /[۰-۹٠-٩]{4}/].map((part) => {
        const found = part.exec(text.data);
        if (!found) throw new Error(`no date in "${text.data}"`);
        const range = document.createRange();
        range.setStart(text, found.index);
        range.setEnd(text, found.index + found[0].length);
        return range.getBoundingClientRect().left;
      });
    });
    expect(day, "the day stands before the year").toBeGreaterThan(year);
  });
}

test("a language that is chosen stays with the account", async ({ page, another }) => {
  await page.goto("/member");
  await page.getByRole("button", { name: "فارسی" }).click();
  await expectMirrored(page, "fa");
  await expect(page.locator(".card-number")).toHaveText(/^[۰-۹]{6}$/);
  const elsewhere = await another();
  await elsewhere.goto("/sign-in");
  await elsewhere.getByLabel("Email").fill("member@vafa.example");
  await elsewhere.getByLabel("Password").fill("vafa-demo-1404");
  await elsewhere.getByLabel("Password").press("Enter");
  await expect(elsewhere).toHaveURL("/member");
  await expectMirrored(elsewhere, "fa");
});

test("the pages of staff do not exist for members", async ({ page, guard }) => {
  guard.expectStatus(404);
  for (const path of ["/manager/members", "/admin", "/admin/staff", "/admin/imports"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  }
});

test("whoever signs out is out", async ({ page }) => {
  await page.goto("/member");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/member");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fmember$/);
});
