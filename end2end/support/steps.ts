import { expect, type Locator, type Page } from "@playwright/test";
import { emailOf, PASSWORD } from "./template.mjs";
import type { Role } from "./fixtures";

/** These words, whatever marks of direction stand around what was filled in. */
export function said(words: string, { whole = false } = {}): RegExp {
  const letters = [...words].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const loose = letters.join("[\u2066-\u2069]*");
  return new RegExp(whole ? `^[\u2066-\u2069]*${loose}[\u2066-\u2069]*$` : loose);
}

/** A text without marks of direction. */
export const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

/** Signs in through the form, as somebody of the shop's demonstration or with other words. */
export async function signIn(page: Page, who: Role | { email: string; password: string }) {
  const { email, password } = typeof who === "string" ? { email: emailOf(who), password: PASSWORD } : who;
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

/** Chooses a password on the page to which a mail has led. */
export async function choosePassword(page: Page, password: string, submit: string) {
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByLabel("The same password again").fill(password);
  await page.getByRole("button", { name: submit }).click();
}

/** Fills in what the form to join requires. */
export async function fillJoin(page: Page, who: { name: string; phone: string; email: string }) {
  await page.getByLabel("Name", { exact: true }).fill(who.name);
  await page.getByLabel("Mobile phone").fill(who.phone);
  await page.getByLabel("Email", { exact: true }).fill(who.email);
}

/** Our names of the columns of purchases, with the club's own numbers of members. */
export const BY_NUMBER = "purchase_id,member,occurred_at,amount";
/** The same with the customers of the till. */
export const BY_TILL = "purchase_id,customer,occurred_at,amount";

/** Gives a file of purchases to the form for imports and goes to the page that shows how it is read. */
export async function upload(page: Page, name: string, columns: string, lines: string[]) {
  await page.goto("/admin/imports");
  const buffer = Buffer.from(`${[columns, ...lines].join("\n")}\n`);
  await page.getByLabel("File", { exact: true }).setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Upload the file" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

/** Uploads a file of purchases and brings it in as it is. */
export async function bringIn(page: Page, name: string, columns: string, lines: string[]) {
  await upload(page, name, columns, lines);
  await page.getByRole("button", { name: "Import the file" }).click();
}

/** The membership card. */
export const cardOf = (page: Page): Locator => page.getByRole("article", { name: "Membership card" });

/** The value that stands with a label among the figures. */
export const figure = (page: Page, label: string | RegExp): Locator =>
  page.locator(".figure").filter({ has: page.getByText(label, { exact: true }) }).locator(".figure-value");

/** The number in a text of English digits and groups. */
export const numberIn = (text: string | null): number => Number((text ?? "").replace(/[^\d.-]/g, ""));

/** That a page reads from right to left in this language. */
export async function expectMirrored(page: Page, language: "fa" | "ar") {
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", language);
  await expect(html).toHaveAttribute("dir", "rtl");
  const brand = await page.locator("header .brand").boundingBox();
  const width = page.viewportSize()?.width ?? 0;
  expect(brand?.x, "the brand stands at the right").toBeGreaterThan(width / 2);
}
