import { violations } from "../support/axe";
import { expect, test } from "../support/fixtures";
import { LOGO, LOGO_SIDE } from "../support/picture.mjs";
import { cardOf } from "../support/steps";

test.use({ role: "admin" });

test("what an admin chooses shows on the pages of the shop, its members and its visitors", async ({ page, another }) => {
  await page.goto("/admin/settings");
  await page.getByLabel("Name in English").fill("Poplar & Sons");
  await page.getByLabel("Main colour").fill("#8a1c4a");
  await page.getByLabel("Logo", { exact: true }).setInputFiles(LOGO);
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("The changes show everywhere from now on.")).toBeVisible();

  const member = await another("member");
  await member.goto("/member?lang=en");
  await expect(cardOf(member)).toContainText("Poplar & Sons");
  await expect(member).toHaveTitle(/ · Poplar & Sons$/);
  await expect(member.locator("header .brand img")).toHaveJSProperty("naturalWidth", LOGO_SIDE);
  await expect(member.locator("footer")).not.toContainText("Vafa");

  const visitor = await another();
  await visitor.goto("/");
  const accent = () => visitor.locator("a.button.primary").evaluate((button) => getComputedStyle(button).backgroundColor);
  await visitor.emulateMedia({ colorScheme: "light" });
  expect(await accent()).toBe("rgb(138, 28, 74)");
  for (const colorScheme of ["light", "dark"] as const) {
    await visitor.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await visitor.reload();
    expect(await violations(visitor), `contrast in the ${colorScheme}`).toEqual([]);
  }
  await expect(visitor.locator("footer")).toContainText("Made with Vafa");
});

test("a colour that cannot be read is refused, the nearest is offered, and nothing typed is lost", async ({ page, guard }) => {
  guard.expectStatus(422);
  await page.goto("/admin/settings");
  await page.getByLabel("Main colour").fill("#ffd400");
  await page.getByLabel("Phone").fill("021 5555 0199");
  await page.getByLabel("Logo", { exact: true }).setInputFiles({ name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") });
  await page.getByRole("button", { name: "Save settings" }).click();
  const told = page.getByRole("alert");
  await expect(told).toContainText("too pale for text to be read");
  await expect(told).toContainText("SVG files are not accepted");
  await expect(page.getByLabel("Phone")).toHaveValue("021 5555 0199");
  await page.getByLabel(/^Use .*#/).check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("The changes show everywhere from now on.")).toBeVisible();
  await expect(page.getByLabel("Phone")).toHaveValue("021 5555 0199");
});

test("on paper the shop stands at the top", async ({ page }) => {
  await page.goto("/admin/staff");
  const head = page.locator(".letterhead");
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(head).toBeVisible();
  await expect(head).toContainText("Sepidar Club");
});

test("of two admins at once the second is told, and both changes are there in the end", async ({ page, another, guard }) => {
  guard.expectStatus(409);
  const other = await another("admin");
  await page.goto("/admin/settings");
  await other.goto("/admin/settings");
  await page.getByLabel("Phone").fill("021 5555 0111");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("The changes show everywhere from now on.")).toBeVisible();
  await other.getByLabel("Address in English").fill("Valiasr Street, Tehran");
  await other.getByRole("button", { name: "Save settings" }).click();
  await expect(other.getByRole("alert")).toContainText("021 5555 0111");
  await other.getByRole("button", { name: "Save settings" }).click();
  await expect(other.locator("footer")).toContainText("Valiasr Street, Tehran");
  await expect(other.locator("footer")).toContainText("021 5555 0111");
});
