import type { Locator, Page } from "@playwright/test";
import { said } from "../support/steps";
import { expect, test } from "../support/fixtures";

test.use({ role: "admin" });

const DRAFT = "/admin/programme/drafts/1";

/** The address in which the script asks what the dials would do. */
const TRY = /\/drafts\/1\/try\?/;

const dials = (page: Page): Locator => page.getByRole("form", { name: "Try the numbers" });
const number = (page: Page, name: string): Locator => dials(page).getByRole("textbox", { name, exact: true });
const outcome = (page: Page): Locator => page.getByRole("complementary", { name: "The result" });
const changes = (page: Page): Locator => page.locator(".panel").filter({ has: page.getByRole("heading", { name: "Differences from the current programme" }) });
const version = (page: Page, id: number): Locator => page.getByRole("row").filter({ has: page.getByRole("link", { name: said(`Version ${id}`) }) });

type Texts = Record<string, string>;

/** What stands in the places for what the dials would do. */
async function told(page: Page): Promise<Texts> {
  const places = await outcome(page).locator("[data-live]").evaluateAll((all) => all.map((place) => [place.getAttribute("data-live"), place.textContent]));
  return Object.fromEntries(places);
}

/** Turns a dial; what the server answers stands on the page within a second. */
async function turn(page: Page, dial: Locator, value: string): Promise<Texts> {
  const answered = page.waitForResponse(TRY);
  await dial.fill(value);
  const { texts } = await (await answered).json();
  await expect.poll(() => told(page), { timeout: 1_000 }).toMatchObject(texts);
  return texts;
}

/** Puts a number into the draft. */
async function save(page: Page, name: string, value: string) {
  await number(page, name).fill(value);
  await dials(page).getByRole("button", { name: "Save to draft" }).click();
}

/** Publishes the draft from today on. */
async function publish(page: Page, note: string) {
  await page.goto(`${DRAFT}/publish`);
  await page.getByLabel("Note").fill(note);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page).toHaveURL("/admin/programme");
}

test("a dial that is turned shows at once what it would do, and moves with its slider", async ({ page, guard }) => {
  await page.goto(DRAFT);
  const slider = dials(page).getByRole("slider", { name: "VIP" });
  await expect(slider).toBeVisible();
  const before = await told(page);
  const typed = await turn(page, number(page, "VIP"), "30");
  await expect(slider).toHaveValue("30");
  expect(Number(typed["in_the_end.vip"])).toBeGreaterThan(Number(before["in_the_end.vip"]));
  const slid = await turn(page, slider, "2");
  await expect(number(page, "VIP")).toHaveValue("2");
  expect(Number(slid["in_the_end.vip"])).toBeLessThan(Number(before["in_the_end.vip"]));
  expect(slid.summary).not.toBe(typed.summary);
  expect(guard.requested.filter((url) => url.endsWith(DRAFT)), "the page was loaded once").toHaveLength(1);
});

test("a number that cannot be is told at its field, and the counts stay", async ({ page }) => {
  await page.goto(DRAFT);
  const field = number(page, "VIP");
  await expect(dials(page).getByRole("slider").first()).toBeVisible();
  const { summary, ...before } = await told(page);
  await turn(page, field, "0");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(said("Please write a number from 1 to 100."));
  expect(await told(page)).toMatchObject(before);
  await turn(page, field, "6");
  await expect(field).not.toHaveAttribute("aria-invalid", "true");
  expect(await told(page)).toEqual({ summary, ...before });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a button shows what the dials would do, and nothing is saved", async ({ page }) => {
    await page.goto(DRAFT);
    const before = await told(page);
    await expect(dials(page).getByRole("slider")).toHaveCount(0);
    await number(page, "VIP").fill("30");
    await dials(page).getByRole("button", { name: "Show the result" }).click();
    await expect(number(page, "VIP")).toHaveValue("30");
    const { texts } = await (await page.request.get(`${DRAFT}/try?share.vip=30&lang=en`)).json();
    expect(await told(page)).toEqual(texts);
    await page.goto(DRAFT);
    expect(await told(page)).toEqual(before);
  });

  test("a number that cannot be comes back with what is wrong", async ({ page, guard }) => {
    guard.expectStatus(422);
    await page.goto(DRAFT);
    await save(page, "VIP", "many");
    await expect(number(page, "VIP")).toHaveValue("many");
    await expect(number(page, "VIP")).toHaveAttribute("aria-invalid", "true");
  });
});

test("what is saved stands in the draft, and in the audit in words", async ({ page }) => {
  await page.goto(DRAFT);
  await save(page, "VIP", "9");
  await expect(changes(page)).toContainText(said("9%"));
  await page.reload();
  await expect(number(page, "VIP")).toHaveValue("9");

  await page.goto("/admin/audit?about=programme");
  const newest = page.locator("tbody tr").first();
  await expect(newest).toContainText("Changed a draft");
  await newest.locator("summary").click();
  await expect(newest.getByRole("listitem")).toHaveText(said("VIP: “The best 9% of those who bought, after those of the tiers above” instead of “The best 6% of those who bought, after those of the tiers above”"));
});

test("a draft is published from today, and taken back", async ({ page }) => {
  await publish(page, "Fewer at the top");
  await expect(version(page, 2)).toContainText("Live");
  await expect(version(page, 2)).toContainText("Fewer at the top");
  await expect(version(page, 1)).toContainText("Past");

  await page.getByLabel("Note").fill("Too few");
  await page.getByRole("button", { name: said("Go back to version 1") }).click();
  await expect(version(page, 3)).toContainText("Live");
  await expect(version(page, 3)).toContainText("Too few");
  await expect(version(page, 2)).not.toContainText("Live");

  await page.goto("/admin/audit?about=programme");
  await expect(page.locator("tbody tr").nth(0)).toContainText("Went back to earlier rules");
  await expect(page.locator("tbody tr").nth(1)).toContainText("Published a programme");
  await expect(page.locator("tbody tr").nth(1)).toContainText(said("“Fewer at the top”"));
});

test("two at one draft: the second is told what the first did, and nothing is lost", async ({ page, another, guard }) => {
  guard.expectStatus(409);
  const first = await another("admin");
  await page.goto(DRAFT);
  await first.goto(DRAFT);
  await save(first, "Grace period", "45");
  await expect(changes(first)).toContainText(said("45 days"));

  await save(page, "VIP", "9");
  await expect(page.getByRole("alert")).toContainText(said("45 days"));
  await expect(number(page, "VIP")).toHaveValue("9");
  await dials(page).getByRole("button", { name: "Save to draft" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(number(page, "VIP")).toHaveValue("9");
  await expect(number(page, "Grace period")).toHaveValue("45");
});

test.describe("for a manager", () => {
  test.use({ role: "manager" });

  test.beforeEach(async ({ page, server }) => {
    const known = server.rows("standings").find(({ tier, place }) => tier === "bronze" && place);
    if (!known) throw new Error("the shop has nobody in bronze");
    await page.goto(`/manager/members/${known.number}`);
  });

  test("a tier is set by hand, and ended", async ({ page }) => {
    await page.getByText("Set the tier by hand").click();
    await page.getByLabel("Tier", { exact: true }).selectOption({ label: "Gold" });
    await page.getByLabel("Last day").fill(`${new Date().getFullYear() + 1}-01-15`);
    await page.getByLabel("Reason").fill("Opened the new house with us");
    await page.getByRole("button", { name: "Set the tier" }).click();
    const pinned = page.locator(".panel").filter({ has: page.getByRole("heading", { name: "Tier set by hand" }) });
    await expect(pinned).toContainText("Opened the new house with us");
    await expect(page.locator(".page-head .tier")).toHaveText("Gold");

    await pinned.getByRole("button", { name: "End it now" }).click();
    await expect(pinned).toHaveCount(0);
    await expect(page.locator(".page-head .tier")).toHaveText("Gold");
  });

  test("a tier without a reason is not set, and what was typed stays", async ({ page, guard }) => {
    guard.expectStatus(422);
    await page.getByText("Set the tier by hand").click();
    await page.getByLabel("Tier", { exact: true }).selectOption({ label: "Gold" });
    await page.getByRole("button", { name: "Set the tier" }).click();
    await expect(page.getByRole("alert")).toContainText("Reason");
    await expect(page.getByLabel("Tier", { exact: true })).toHaveValue("gold");
    await expect(page.getByLabel("Reason")).toHaveAttribute("aria-invalid", "true");
  });

  test("a contact is recorded", async ({ page }) => {
    await page.getByText("Record a contact").click();
    await page.getByLabel("What it was").selectOption({ label: "Complaint" });
    await page.getByLabel("In words").fill("The parcel came late, twice.");
    await page.getByRole("button", { name: "Record it" }).click();
    const newest = page.locator(".timeline").first().locator("li").first();
    await expect(newest).toContainText("Complaint");
    await expect(newest).toContainText("The parcel came late, twice.");
  });
});
