import { BY_NUMBER, bringIn, cardOf, choosePassword, figure, fillJoin, signIn } from "../support/steps";
import { expect, test } from "../support/fixtures";
import { linkIn } from "../support/mailbox.mjs";

test.use({ javaScriptEnabled: false });

test("without JavaScript a visitor becomes a member", async ({ page, mailTo }) => {
  const email = "nasim@example.com";
  await page.goto("/join");
  await fillJoin(page, { name: "Nasim", phone: "0935 555 0142", email });
  await page.getByRole("button", { name: "Ask for membership" }).click();
  await page.goto(linkIn(await mailTo(email)));
  await choosePassword(page, "seven birds over water", "Become a member");
  await expect(cardOf(page)).toContainText("Nasim");
});

test("without JavaScript a manager signs in, searches and reads a profile", async ({ page }) => {
  await signIn(page, "manager");
  await page.getByLabel("Search").fill("کریم");
  await page.getByRole("button", { name: "Show" }).click();
  const first = page.locator("tbody a").first();
  const name = await first.locator("bdi").innerText();
  await first.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("without JavaScript an import follows itself to its end", async ({ page, server }) => {
  await signIn(page, "admin");
  await bringIn(page, "plain.csv", BY_NUMBER, [`plain-1,${server.rows("standings")[0].number},2026-01-02,120000`]);
  await expect(figure(page, "Imported")).toHaveText("1");
});

test("without JavaScript the language changes", async ({ page }) => {
  await page.goto("/tiers");
  await page.getByRole("button", { name: "فارسی" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});
