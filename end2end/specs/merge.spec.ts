import { expect, test } from "../support/fixtures";
import { said } from "../support/steps";

const KEPT = "100076";
const GONE = "100077";

test.describe("an admin", () => {
  test.use({ role: "admin" });

  test("merges two cards of one person, and the old number leads to the new", async ({ page, server, guard }) => {
    guard.expectStatus(422);
    const gone = server.rows("customers").find(({ number }) => number === GONE);
    const purchases = (number: string) => server.rows("purchases").filter(({ member }) => member === number).length;
    const together = purchases(KEPT) + purchases(GONE);

    await page.goto(`/manager/members/${KEPT}`);
    await page.getByLabel("The other member’s number").fill(GONE.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)]));
    await page.getByRole("button", { name: "Compare" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Merge two members");
    await expect(page.getByRole("heading", { name: "This number stays" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "This number is closed" })).toBeVisible();
    await expect(page.getByText("No button undoes this.")).toBeVisible();
    await page.getByRole("group", { name: said("Name: which one stays?") }).getByRole("radio").last().check();
    await page.getByRole("button", { name: "Merge" }).click();

    // Why is asked, and what was chosen stays.
    await expect(page.getByRole("alert")).toContainText("Reason");
    await expect(page.getByRole("group", { name: said("Name: which one stays?") }).getByRole("radio").last()).toBeChecked();
    await page.getByLabel("Reason").fill("She lost her first card");
    await page.getByRole("button", { name: "Merge" }).click();

    await expect(page).toHaveURL(`/manager/members/${KEPT}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(gone?.name ?? "nobody");
    await expect(page.getByText("Earlier numbers")).toBeVisible();
    expect(purchases(KEPT)).toBe(together);
    await page.goto(`/manager/members/${GONE}`);
    await expect(page).toHaveURL(`/manager/members/${KEPT}`);
  });

  test("is told when nobody else has the number", async ({ page, guard }) => {
    guard.expectStatus(422);
    await page.goto(`/manager/members/${KEPT}`);
    await page.getByLabel("The other member’s number").fill(KEPT);
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("alert")).toContainText("No other member has this number");
  });
});

test.describe("a manager", () => {
  test.use({ role: "manager" });

  test("is not asked whether two cards are of one person", async ({ page }) => {
    await page.goto(`/manager/members/${KEPT}`);
    await expect(page.getByText("Two cards of one person?")).toHaveCount(0);
  });
});
