import type { Page } from "@playwright/test";
import { numberIn, said } from "../support/steps";
import { expect, test } from "../support/fixtures";

test.use({ role: "manager" });

const rowsOf = (page: Page) => page.locator("tbody tr");
const namesOf = (page: Page) => page.locator("tbody td:first-child bdi").allInnerTexts();
const numbersOf = (page: Page) => page.locator("tbody td:first-child small").allInnerTexts();

const ALPHABET = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

/** What stands on this page of the list and on all that follow. */
async function everyPage(page: Page, read: (page: Page) => Promise<string[]>): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    seen.push(...(await read(page)));
    const next = page.getByRole("link", { name: "Next page" });
    if ((await next.count()) === 0) return seen;
    const here = page.url();
    await next.click();
    await expect(page).not.toHaveURL(here);
  }
}

async function search(page: Page, words: string) {
  await page.goto("/manager/members");
  await page.getByLabel("Search").fill(words);
  await page.getByLabel("Search").press("Enter");
  await expect(page).toHaveURL(/[?&]q=/);
}

test("a name is found with Arabic letters too", async ({ page }) => {
  await search(page, "کریم");
  const persian = await namesOf(page);
  expect(persian.length).toBeGreaterThan(0);
  for (const name of persian) expect(name).toContain("کریم");
  await search(page, "كريم");
  expect(await namesOf(page)).toEqual(persian);
  await expect(page.getByLabel("Search")).toHaveValue("كريم");
});

test("a name is found with and without the joint between its parts", async ({ page }) => {
  await search(page, "کریم‌پور");
  const joined = await namesOf(page);
  expect(joined.length).toBeGreaterThan(0);
  for (const name of joined) expect(name).toContain("کریم‌پور");
  await search(page, "کریمپور");
  expect(await namesOf(page)).toEqual(joined);
});

test("a number and a phone are found in any digits", async ({ page, server }) => {
  const known = server.rows("customers").find(({ number, phone }) => number && phone);
  if (!known) throw new Error("the shop has no member with a phone");
  const zero = { arabic: 0x660, persian: 0x6f0 };
  const written = (digits: string, from: number) => digits.replace(/\d/g, (digit) => String.fromCharCode(from + Number(digit)));
  const phone = known.phone.replace("+98", "0");
  for (const words of [known.number, written(known.number, zero.arabic), written(phone, zero.persian)]) {
    await search(page, words);
    expect(await numbersOf(page)).toContain(known.number);
    expect(await namesOf(page)).toContain(known.name);
  }
});

test("when nobody fits the page says what to try", async ({ page }) => {
  await search(page, "zzzz");
  await expect(page.getByRole("heading", { name: "No one found" })).toBeVisible();
  await page.getByRole("link", { name: "Show all members" }).click();
  await expect(rowsOf(page)).toHaveCount(50);
});

test("the filter shows one tier and nobody else", async ({ page, server }) => {
  const vip = server.rows("standings").filter(({ tier }) => tier === "vip");
  await page.goto("/manager/members");
  await page.getByLabel("Tier", { exact: true }).selectOption({ label: "VIP" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(rowsOf(page)).toHaveCount(vip.length);
  await expect(page.locator("tbody .tier")).toHaveText(vip.map(() => "VIP"));
  expect((await numbersOf(page)).sort()).toEqual(vip.map(({ number }) => number).sort());
});

test("members are sorted by spend, by name and by age of membership", async ({ page }) => {
  await page.goto("/manager/members");
  const spends = (await page.locator("tbody td:nth-child(4)").allInnerTexts()).map(numberIn);
  expect(spends).toEqual([...spends].sort((one, other) => other - one));

  const sort = page.getByLabel("Sort by");
  await sort.selectOption({ label: "Newest members" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(sort).toHaveValue("newest");
  const newest = (await numbersOf(page)).map(numberIn);
  expect(newest).toEqual([...newest].sort((one, other) => other - one));
});

test("names stand in the order of the Persian alphabet", async ({ page }) => {
  await page.goto("/manager/members");
  await page.getByLabel("Sort by").selectOption({ label: "Name" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/sort=name/);
  const names = await everyPage(page, namesOf);
  const places = names.map((name) => ALPHABET.indexOf(name.replace(/^آ/, "ا")[0])).filter((place) => place >= 0);
  expect(places.length).toBeGreaterThan(names.length / 2);
  expect(places.map((place) => ALPHABET[place]).join("")).toBe(
    [...places].sort((one, other) => one - other).map((place) => ALPHABET[place]).join(""),
  );
});

test("the pages of the list hold everybody once", async ({ page, server }) => {
  const all = server.rows("standings").map(({ number }) => number);
  await page.goto("/manager/members?sort=name");
  const seen = await everyPage(page, numbersOf);
  expect([...seen].sort()).toEqual([...all].sort());
  await expect(page.getByLabel("Sort by")).toHaveValue("name");
  await page.getByRole("link", { name: "First page" }).click();
  await expect(page).toHaveURL("/manager/members?sort=name");
  expect(await numbersOf(page)).toEqual(seen.slice(0, 50));
});

test("a row leads to the profile, with evidence, figures, purchases and history", async ({ page, server }) => {
  await page.goto("/manager/members");
  const name = await page.locator("tbody td:first-child bdi").first().innerText();
  const number = await page.locator("tbody td:first-child small").first().innerText();
  const standing = server.rows("standings").find((row) => row.number === number);
  await page.locator("tbody a").first().click();

  await expect(page).toHaveURL(`/manager/members/${number}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.locator(".evidence").first()).toContainText(said(`in place ${standing?.place} of ${standing?.of}`));
  await expect(page.locator(".figure").filter({ hasText: "Purchases" }).first()).toContainText(standing?.frequency ?? "no figure");
  await expect(page.getByText(said(`Your visit has been recorded, and ${name} can see it.`))).toBeVisible();
  await page.getByRole("link", { name: "Purchases and returns" }).click();
  expect(await rowsOf(page).count()).toBeGreaterThanOrEqual(Number(standing?.frequency));
  await page.getByRole("link", { name: "What happened" }).click();
  await expect(page.locator(".timeline > li").last()).toContainText("Joined the club");
  await page.getByRole("navigation", { name: "You are here" }).getByRole("link", { name: "Members" }).click();
  await expect(page).toHaveURL("/manager/members");
});

test("the key / goes to the search", async ({ page }) => {
  await page.goto("/manager/members");
  await page.keyboard.press("/");
  await expect(page.getByLabel("Search")).toBeFocused();
});

test("on a phone a row is who, in which tier, and the spend", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/manager/members");
  await expect(page.locator("thead th:visible")).toHaveText([/Member/, /Net spend/]);
  await expect(rowsOf(page).first().locator("td:visible")).toHaveCount(3);
});

test("on a phone the bar is a menu that opens without a script", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/manager/members");
  const account = page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "My account" });
  await expect(account).toBeHidden();
  await page.getByText("Menu", { exact: true }).click();
  await account.click();
  await expect(page).toHaveURL("/account");
});

test("a member at a glance fits one screen", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/manager/members/100076");
  const end = await page.locator(".glance").evaluate((glance) => glance.getBoundingClientRect().bottom);
  expect(end).toBeLessThanOrEqual(900);
});

test("the pages of the admin are closed to managers", async ({ page, guard }) => {
  guard.expectStatus(403);
  for (const path of ["/admin", "/admin/imports", "/admin/staff"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You do not have access to this page");
  }
  await page.getByRole("link", { name: "Go to the home page" }).click();
  await expect(page).toHaveURL("/manager/members");
});
