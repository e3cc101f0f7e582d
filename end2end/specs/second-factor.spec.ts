import type { Page } from "@playwright/test";
import { codeOf, secretIn } from "../support/app.mjs";
import { violations } from "../support/axe";
import { expect, test } from "../support/fixtures";
import { said, signIn } from "../support/steps";
import { PASSWORD } from "../support/template.mjs";

const HERE = "/account/second-factor";

/** Sets a second factor up on its page; gives the secret in the app, and stays on the page of the recovery codes. */
async function setUp(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Set it up" }).click();
  await expect(page.getByRole("img", { name: "QR code for your app" })).toBeVisible();
  const secret = secretIn(await page.content());
  await page.getByLabel("Code from the app").fill(codeOf(secret));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recovery codes");
  return secret;
}

const gives = async (page: Page, code: string) => {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a manager sets a second factor up and signs in with the app, then with a recovery code", async ({ page, guard }) => {
      await signIn(page, "manager");
      await page.getByRole("link", { name: "Sign-in security" }).click();
      const secret = await setUp(page);
      const codes = await page.locator(".codes code").allInnerTexts();
      expect(codes).toHaveLength(10);
      await page.getByRole("link", { name: "I kept them" }).click();
      await expect(page).toHaveURL("/manager/members");

      await page.getByRole("button", { name: "Sign out" }).click();
      await signIn(page, "manager");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("One more step");
      await page.goto("/manager/members");
      await expect(page, "half a sign-in opens nothing").toHaveURL(/\/sign-in\?next=/);
      await page.goto("/sign-in/code");
      guard.expectStatus(422);
      await gives(page, "123");
      await expect(page.getByRole("alert")).toContainText("This code is not right.");
      await gives(page, codeOf(secret, 1));
      await expect(page).toHaveURL("/manager/members");

      await page.getByRole("button", { name: "Sign out" }).click();
      await signIn(page, "manager");
      await gives(page, codes[0].toLowerCase());
      await expect(page).toHaveURL("/manager/members");
      await page.goto(HERE);
      await expect(page.getByText(said("9 recovery codes are left"))).toBeVisible();
      await page.getByLabel("Your password, or a code").last().fill(PASSWORD);
      await page.getByRole("button", { name: "Turn it off" }).click();
      await expect(page.getByRole("button", { name: "Set it up" })).toBeVisible();
    });
  });
}

test.describe("the recovery codes", () => {
  test.use({ role: "manager", reducedMotion: "reduce" } as object);

  test("can be read by everybody, and fit a phone and paper", async ({ page }, info) => {
    await page.goto(HERE);
    await setUp(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), "nothing sticks out").toBeLessThanOrEqual(width);
        expect.soft(await violations(page), `axe, ${colorScheme}, ${width} px`).toEqual([]);
        await info.attach(`${colorScheme}, ${width}`, { body: await page.screenshot({ fullPage: true }), contentType: "image/png" });
      }
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".codes li")).toHaveCount(10);
    for (const code of await page.locator(".codes li").all()) await expect(code).toBeVisible();
    await expect(page.getByRole("link", { name: "I kept them" })).toBeHidden();
  });
});

test.describe("an admin", () => {
  test.use({ role: "admin" });

  test("asks all staff for a second factor, and takes it from a colleague who has lost it", async ({ page, another, mailTo }) => {
    await page.goto("/admin/staff");
    await page.getByLabel("Who needs one").selectOption({ label: "All staff" });
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page, "it holds for whoever chose it too").toHaveURL(HERE);
    await expect(page.getByText("Please set it up now")).toBeVisible();
    await setUp(page);

    const manager = await another("manager");
    await manager.goto("/manager/members");
    await expect(manager).toHaveURL(HERE);
    await setUp(manager);
    await manager.goto("/manager/members");
    await expect(manager.getByRole("heading", { level: 1 })).toHaveText("Members");

    await page.goto("/admin/staff");
    const row = page.getByRole("row").filter({ hasText: "manager@vafa.example" });
    await expect(row.getByText("Two steps")).toBeVisible();
    await row.getByText("Change", { exact: true }).click();
    await row.getByText("Reset second factor").click();
    await row.getByRole("button", { name: "Yes, reset it" }).click();
    await expect(row.getByText("Two steps")).toHaveCount(0);
    expect((await mailTo("manager@vafa.example")).subject).toBe("ورود دومرحله‌ای شما برداشته شد");
    await manager.reload();
    await expect(manager).toHaveURL(HERE);
  });
});

test("somebody who signs in with a new browser gets a mail that says so", async ({ page, mailbox }) => {
  await signIn(page, "member");
  await expect(page).toHaveURL("/member");
  const told = () => mailbox.to("member@vafa.example").find(({ subject }) => subject === "ورود به حسابتان با مرورگری جدید");
  await expect.poll(told).toBeDefined();
  expect(told()?.text).toContain("کروم");
  expect(told()?.text).toContain("/forgot");
  expect(told()?.text).not.toContain("Mozilla");
});
