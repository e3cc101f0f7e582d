import { bare, cardOf, choosePassword, expectMirrored, fillJoin, said, signIn } from "../support/steps";
import { expect, test } from "../support/fixtures";
import { linkIn } from "../support/mailbox.mjs";

const LEILA = { name: "Leila Karimi", phone: "۰۹۱۲ ۵۵۵ ۰۱۹۹", email: "leila@example.com" };
const MEMBER = "member@vafa.example";
const WORDS = "rain on the old bridge";

test("the first page says what the club is and leads to the form to join", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The club for loyal customers");
  await page.getByRole("main").getByRole("link", { name: "Join the club" }).click();
  await expect(page).toHaveURL("/join");
});

test("anybody can read what each tier gives and how one rises", async ({ page }) => {
  await page.goto("/tiers");
  const tiers = page.getByRole("article");
  await expect(tiers).toHaveCount(4);
  await expect(tiers.first()).toContainText("VIP");
  await expect(tiers.last()).toContainText("Everyone");
  for (const tier of await tiers.all()) expect(await tier.getByRole("listitem").count()).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { name: "What never counts" })).toBeVisible();
});

test("a visitor joins, follows the link in the mail and holds a card", async ({ page, mailTo, guard }) => {
  await page.goto("/join");
  await fillJoin(page, LEILA);
  for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await page.getByRole("button", { name: "Ask for membership" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");

  const letter = await mailTo(LEILA.email);
  expect(letter.subject).toBe("Please confirm your membership");
  // Nobody has proven the address yet: no word of the form goes there.
  expect(bare(letter.text ?? "")).toContain("Hello,");
  expect(`${letter.text}${letter.html}`).not.toContain("Leila");
  expect(letter.html).toContain('lang="en" dir="ltr"');
  await page.goto(linkIn(letter));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome");
  await choosePassword(page, WORDS, "Become a member");

  await expect(page).toHaveURL("/member");
  await expect(cardOf(page)).toContainText("Leila Karimi");
  await expect(cardOf(page)).toContainText(/\d{6}/);
  await expect(page.getByText("You are new here")).toBeVisible();
  await expect(page.getByText(said("+989125550199 is not confirmed yet"))).toBeVisible();

  guard.expectStatus(410);
  await page.goto(linkIn(letter));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
});

test("a customer who joins finds what they bought before", async ({ page, server, mailTo }) => {
  const ranked = new Map(server.rows("standings").map((row) => [row.customer, row]));
  const known = server.rows("customers").find(({ customer, phone, email }) => {
    const standing = ranked.get(customer);
    return phone && email && email !== MEMBER && standing?.place && standing.tier === "bronze";
  });
  if (!known) throw new Error("the shop has no customer in bronze whom it can reach");
  await page.goto("/join");
  await fillJoin(page, { name: "Somebody", phone: known.phone, email: known.email });
  await page.getByRole("button", { name: "Ask for membership" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
  await page.goto(linkIn(await mailTo(known.email)));
  // Her own words stand in the fields, what the form says beside them.
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(known.name);
  await expect(page.locator("dl.facts")).toContainText("Somebody");
  await page.getByLabel("Language of our messages").selectOption("en");
  await choosePassword(page, WORDS, "Become a member");
  await expect(cardOf(page)).toContainText(known.number);
  await expect(cardOf(page)).toContainText(known.name);
  await expect(page.getByText(said("In the last 12 months you bought"))).toBeVisible();
  await expect(page.getByText(/places? away from/)).toBeVisible();
});

test("a phone that was only typed counts once staff have proven it", async ({ page, server, mailTo }) => {
  const bought = new Map(server.rows("standings").map((row) => [row.customer, Number(row.frequency)]));
  const known = server.rows("customers").find(({ customer, phone, email }) => phone && !email && (bought.get(customer) ?? 0) > 1);
  if (!known) throw new Error("the shop has no customer whom it knows by phone only");
  await page.goto("/join");
  await fillJoin(page, { ...LEILA, phone: known.phone });
  await page.getByRole("button", { name: "Ask for membership" }).click();
  await page.goto(linkIn(await mailTo(LEILA.email)));
  await choosePassword(page, WORDS, "Become a member");
  await expect(page.getByText(said(`${known.phone} is not confirmed yet`))).toBeVisible();
  await expect(cardOf(page)).not.toContainText(known.number);
  await expect(page.getByText("You are new here")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, "manager");
  await page.getByLabel("Search").fill(known.phone);
  await page.getByLabel("Unconfirmed phones only").check();
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("link", { name: /Leila Karimi/ }).click();
  await expect(page.locator("#phone")).toContainText(known.name);
  await page.getByRole("button", { name: "Confirm this phone" }).click();
  await expect(page.locator("#phone")).toHaveCount(0);
  await expect(page.locator("tbody tr").first()).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, { email: LEILA.email, password: WORDS });
  await expect(page.getByText(said("In the last 12 months you bought"))).toBeVisible();
});

test("whoever is a member already is told so by mail only", async ({ page, mailTo }) => {
  await page.goto("/join");
  await fillJoin(page, { ...LEILA, email: MEMBER });
  await page.getByRole("button", { name: "Ask for membership" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
  await expect.poll(async () => (await mailTo(MEMBER)).text).toContain("/sign-in");
});

test("a forgotten password is replaced through a mail, and the old one is worth nothing", async ({ page, mailbox, guard }) => {
  const links = () => mailbox.to(MEMBER).filter((letter) => letter.text?.includes("/forgot/"));
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await page.getByLabel("Email").fill(MEMBER);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
  await expect.poll(() => links().length).toBe(1);

  await page.goto(linkIn(links()[0]));
  await choosePassword(page, WORDS, "Save and sign in");
  await expect(page).toHaveURL("/member");

  await page.getByRole("button", { name: "Sign out" }).click();
  guard.expectStatus(422);
  await signIn(page, "member");
  await expect(page.getByRole("alert")).toContainText("Email or password is wrong");
  await signIn(page, { email: MEMBER, password: WORDS });
  await expect(page).toHaveURL("/member");
});

test("asking for a new password tells nobody whether an account exists", async ({ page, mailbox }) => {
  for (const email of ["nobody@example.com", MEMBER]) {
    await page.goto("/forgot");
    await page.getByLabel("Email").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
  }
  await expect.poll(() => mailbox.to(MEMBER).some((letter) => letter.text?.includes("/forgot/"))).toBe(true);
  expect(mailbox.to("nobody@example.com")).toEqual([]);
});

test("the language changes in place, with its direction and its digits", async ({ page }) => {
  await page.goto("/tiers");
  await page.getByRole("button", { name: "فارسی" }).click();
  await expect(page).toHaveURL("/tiers");
  await expectMirrored(page, "fa");
  await expect(page.getByRole("main")).toContainText(/[۰-۹]/);
  await expect(page.getByRole("main")).not.toContainText(/[0-9]/);

  await page.goto("/");
  await expectMirrored(page, "fa");
  await page.getByRole("button", { name: "العربية" }).click();
  await expectMirrored(page, "ar");
  await expect(page.locator(".card-number")).toHaveText("١٠٠٢٤٠");

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.locator(".card-number")).toHaveText("100240");
});

test("a form with errors keeps what was typed and leads to each field", async ({ page, guard }) => {
  guard.expectStatus(422);
  await page.goto("/join");
  await fillJoin(page, { name: "Leila", phone: "12", email: "leila at home" });
  await page.locator("#consent-email-offers").check();
  await page.getByRole("button", { name: "Ask for membership" }).click();

  const errors = page.getByRole("alert");
  await expect(errors).toContainText(said("2 things need your attention"));
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Leila");
  await expect(page.getByLabel("Mobile phone")).toHaveValue("12");
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("leila at home");
  await expect(page.locator("#consent-email-offers")).toBeChecked();
  await expect(page.locator("#consent-sms-offers")).not.toBeChecked();

  const phone = page.getByLabel("Mobile phone");
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await expect(phone).toHaveAccessibleDescription(/This is not a phone number/);
  await errors.getByRole("link", { name: /This is not a phone number/ }).click();
  await expect(phone).toBeFocused();
});

test("signing in keeps the address, forgets the password, and goes to the page that was asked for", async ({ page, guard }) => {
  guard.expectStatus(422);
  await page.goto("/manager/members?tier=vip");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const [email, password] = [page.getByLabel("Email"), page.getByLabel("Password")];
  await email.fill("manager@vafa.example");
  await password.fill("not the one");
  await password.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Email or password is wrong");
  await expect(email).toHaveValue("manager@vafa.example");
  await expect(password).toHaveValue("");
  await password.fill("vafa-demo-1404");
  await password.press("Enter");
  await expect(page).toHaveURL("/manager/members?tier=vip");
});

test("an unknown address leads back to the first page", async ({ page, guard }) => {
  guard.expectStatus(404);
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  await page.getByRole("link", { name: "Go to the home page" }).click();
  await expect(page).toHaveURL("/");
});
