// Every page that can be looked at, with who looks. Some need something to happen first.

import { expect } from "@playwright/test";
import { codeOf, secretIn } from "./app.mjs";
import { linkIn } from "./mailbox.mjs";
import { LOGO } from "./picture.mjs";
import { emailOf, PASSWORD } from "./template.mjs";

const NEW = { name: "Leila Karimi", phone: "0912 555 0199", email: "leila@example.com" };

/** Sends a form as a browser without script would, and gives the answer. */
function send(request, path, form) {
  return request.post(path, { form, maxRedirects: 0 });
}

async function linkTo(mailbox, address) {
  const links = () => mailbox.to(address).filter((letter) => /\/(join|forgot)\//.test(letter.text ?? ""));
  await expect.poll(() => links().length).toBeGreaterThan(0);
  return new URL(linkIn(links().at(-1))).pathname;
}

/** What a till gives out, with good and wrong rows. */
const TILL = {
  columns: ["شماره فاکتور", "کد مشتری", "تاریخ فاکتور", "مبلغ قابل پرداخت", "نوع سند", "گروه کالا", "صندوقدار"],
  ours: ["purchase_id", "customer", "occurred_at", "amount", "kind", "category", "-"],
  rows: [
    "۱۲۰۱,0912 555 0101,1404/10/12,1250000,فروش,کفش,رضا",
    "۱۲۰۲,C-77,1404/10/12 14:30,380000,فروش,کیف و چرم,رضا",
    "۱۲۰۳,C-78,1404/13/01,90000,فروش,کفش,سارا",
    "۱۲۰۴,متفرقه,1404/10/13,45000,فروش,,سارا",
    "۱۲۰۵,C-77,1404/10/14,1.500,برگشتی,کفش,سارا",
    "۱۲۰۶,9.89121E+11,1404/10/14,220000,فروش,کفش,سارا",
  ],
};

/** Gives a file to the form for imports; gives the page on which one says what its columns are. */
async function upload(request, name = "till.csv", { columns, rows } = TILL) {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(`${[columns, ...rows].join("\n")}\n`) };
  const answer = await request.post("/admin/imports", { multipart: { kind: "purchases", file }, maxRedirects: 0 });
  return answer.headers().location;
}

/** Sends that page as it is suggested, to have the file checked (`check`) or brought in (`run`). */
async function prepared(request, act) {
  const path = await upload(request);
  const form = { do: act, unit: "toman", calendar: "persian", lines: "reject", source: "till", create_customers: "yes" };
  TILL.columns.forEach((name, place) => Object.assign(form, { [`name.${place}`]: name, [`column.${place}`]: TILL.ours[place] }));
  await send(request, `${path}/prepare`, form);
  return path;
}

const until = (request, path, state) => expect.poll(async () => (await (await request.get(`${path}/progress`)).json()).state).toBe(state);

async function checked(request) {
  const path = await prepared(request, "check");
  await until(request, path, "prepared");
  return path;
}

async function finished(request) {
  const path = await prepared(request, "run");
  await until(request, path, "done");
  return path;
}

async function takenBack(request) {
  const path = await finished(request);
  await send(request, `${path}/take-back`, { reason: "فایل ماه اشتباه بود" });
  await until(request, path, "taken_back");
  return path;
}

/** The profile of the member to whom the shop has given a tier as a courtesy. */
async function pinned(request) {
  const noted = await (await request.get("/admin/audit?about=tiers")).text();
  return /\/manager\/members\/\d+/.exec(noted)[0];
}

/** What a profile says of how to reach somebody. */
const reach = (profile) => ({ phone: /tel:([+]\d+)/.exec(profile)?.[1], email: /mailto:([^"]+)/.exec(profile)?.[1] });

/** Somebody whom the shop knows and who does not sign in, with an e-mail address or without; ends the manager's session. */
async function customerOfTheShop(request, withEmail) {
  for (let number = 100100; number < 100140; number++) {
    const known = reach(await (await request.get(`/manager/members/${number}`)).text());
    if (known.phone && Boolean(known.email) === withEmail) {
      await send(request, "/sign-out", {});
      return known;
    }
  }
  throw new Error("the shop has nobody like that");
}

/** Joins and confirms: the browser is the new member's from then on. */
async function joined(request, mailbox, phone) {
  await send(request, "/join", { ...NEW, phone, language: "fa" });
  await send(request, await linkTo(mailbox, NEW.email), { password: PASSWORD, repeat: PASSWORD });
  return "/member";
}

/** The link to somebody whom the shop knows, after somebody else has filled in the form. */
async function known({ request, mailbox }) {
  const { phone, email } = await customerOfTheShop(request, true);
  await send(request, "/join", { ...NEW, phone, language: "en" });
  return linkTo(mailbox, email);
}

/** The profile of a member who claims the phone of somebody else. */
async function claiming({ request, mailbox }) {
  const { phone } = await customerOfTheShop(request, false);
  await joined(request, mailbox, phone);
  await send(request, "/sign-out", {});
  await send(request, "/sign-in", { email: emailOf("manager"), password: PASSWORD });
  const list = await (await request.get("/manager/members?unproven=yes")).text();
  return /\/manager\/members\/\d+/.exec(list)[0];
}

const SECOND_FACTOR = "/account/second-factor";
const CODE = "/sign-in/code";

const signIn = (request, role) => send(request, "/sign-in", { email: emailOf(role), password: PASSWORD });

/** Has a secret made for the app. */
async function begun(request) {
  await send(request, SECOND_FACTOR, {});
  return SECOND_FACTOR;
}

async function turnedOn(request) {
  await begun(request);
  const secret = secretIn(await (await request.get(SECOND_FACTOR)).text());
  await send(request, `${SECOND_FACTOR}/confirm`, { code: codeOf(secret) });
  return SECOND_FACTOR;
}

/** A manager who has a second factor, and has given the password. */
async function half(request) {
  await signIn(request, "manager");
  await turnedOn(request);
  await signIn(request, "manager");
  return CODE;
}

/** A manager who must have a second factor. */
async function owed(request) {
  await signIn(request, "admin");
  await send(request, "/admin/staff/second-factor", { "second-factor": "staff" });
  await signIn(request, "manager");
  return SECOND_FACTOR;
}

/** The colleagues, of whom one has a second factor. */
async function withSecondFactor(request) {
  await signIn(request, "manager");
  await turnedOn(request);
  await signIn(request, "admin");
  return "/admin/staff";
}

/** Gives the club a logo and a name that is hardly shorter than may be. */
async function withLogo(request) {
  await signIn(request, "admin");
  const page = await (await request.get("/admin/settings")).text();
  const hidden = (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)[1].replaceAll("&amp;", "&");
  const names = { "club-name.fa": "باشگاه مشتریان فروشگاه‌های زنجیره‌ای سپیدار و پسران", "club-name.en": "The club of Sepidar and Sons, clothes and things for homes" };
  const multipart = { ...Object.fromEntries(new URLSearchParams(hidden("was"))), ...names, revision: hidden("revision"), file: LOGO };
  const answer = await request.post("/admin/settings", { multipart, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  return "/admin/settings";
}

const DRAFT = "/admin/programme/drafts/1";

/**
 * name: of the page; role: who looks; path: where, or how to get there; statuses: other than 200;
 * submit: the form is sent, with these values in its fields if any; island: it has one; worker: false where background work must not be done.
 */
export const PAGES = [
  { name: "home", path: "/" },
  {
    name: "home with a logo",
    async path({ request }) {
      await withLogo(request);
      await send(request, "/sign-out", {});
      return "/";
    },
  },
  { name: "tiers", path: "/tiers" },
  { name: "join", path: "/join" },
  { name: "sign-in", path: "/sign-in" },
  { name: "forgot", path: "/forgot" },
  {
    name: "confirm",
    async path({ request, mailbox }) {
      await send(request, "/join", { ...NEW, language: "en" });
      return linkTo(mailbox, NEW.email);
    },
  },
  { name: "confirm of somebody known", role: "manager", path: known },
  { name: "confirm with errors", role: "manager", path: known, submit: true, statuses: [422] },
  {
    name: "reset",
    async path({ request, mailbox }) {
      await send(request, "/forgot", { email: "member@vafa.example" });
      return linkTo(mailbox, "member@vafa.example");
    },
  },
  { name: "expired link", path: "/join/long-ago", statuses: [410] },
  { name: "unknown page", path: "/nowhere", statuses: [404] },
  { name: "join with errors", path: "/join", submit: true, statuses: [422] },
  { name: "sign-in with errors", path: "/sign-in", submit: true, statuses: [422] },
  { name: "code to sign in", path: ({ request }) => half(request) },
  { name: "code to sign in with errors", path: ({ request }) => half(request), submit: { code: "123" }, statuses: [422] },
  { name: "card", role: "member", path: "/member" },
  { name: "card with an unproven phone", path: ({ request, mailbox }) => joined(request, mailbox, NEW.phone) },
  { name: "account of a member", role: "member", path: "/account" },
  { name: "account", role: "manager", path: "/account" },
  { name: "account with errors", role: "manager", path: "/account", submit: true, statuses: [422] },
  { name: "tiers of a member", role: "member", path: "/tiers" },
  { name: "unknown page of a member", role: "member", path: "/nowhere", statuses: [404] },
  { name: "members", role: "manager", path: "/manager/members" },
  { name: "nobody found", role: "manager", path: "/manager/members?q=zzzz" },
  { name: "profile", role: "manager", path: "/manager/members/100076" },
  { name: "numbers of a profile", role: "manager", path: "/manager/members/100076?part=numbers" },
  { name: "purchases of a profile", role: "manager", path: "/manager/members/100076?part=purchases" },
  { name: "history of a profile", role: "manager", path: "/manager/members/100076?part=history" },
  { name: "profile without purchases", role: "manager", path: "/manager/members/100001" },
  { name: "profile with an unproven phone", role: "manager", path: claiming },
  {
    name: "members with unproven phones",
    role: "manager",
    path: async (at) => {
      await claiming(at);
      return "/manager/members?unproven=yes";
    },
  },
  { name: "forbidden page", role: "manager", path: "/admin", statuses: [403] },
  { name: "second factor that is owed", path: ({ request }) => owed(request) },
  { name: "second factor", role: "manager", path: SECOND_FACTOR },
  { name: "second factor being set up", role: "manager", path: ({ request }) => begun(request) },
  { name: "second factor with a wrong code", role: "manager", path: ({ request }) => begun(request), submit: { code: "123" }, statuses: [422] },
  { name: "second factor that is on", role: "manager", path: ({ request }) => turnedOn(request) },
  { name: "overview", role: "admin", path: "/admin" },
  { name: "imports", role: "admin", path: "/admin/imports" },
  { name: "imports with errors", role: "admin", path: "/admin/imports", submit: true, statuses: [422] },
  { name: "prepared import", role: "admin", path: ({ request }) => upload(request) },
  { name: "checked import", role: "admin", path: ({ request }) => checked(request) },
  { name: "finished import", role: "admin", path: ({ request }) => finished(request) },
  { name: "import taken back", role: "admin", path: ({ request }) => takenBack(request) },
  { name: "unusable import", role: "admin", path: ({ request }) => upload(request, "till.pdf", { columns: ["%PDF-1.7"], rows: [] }) },
  { name: "waiting import", role: "admin", path: ({ request }) => prepared(request, "run"), worker: false, island: true },
  { name: "merge", role: "admin", path: "/admin/members/100076/merge?other=100077" },
  { name: "merge with errors", role: "admin", path: "/admin/members/100076/merge?other=100077", submit: true, statuses: [422] },
  { name: "merge with nobody", role: "admin", path: "/admin/members/100076/merge?other=999999", statuses: [422] },
  { name: "club settings", role: "admin", path: "/admin/settings" },
  { name: "club settings with a logo", path: ({ request }) => withLogo(request) },
  { name: "club settings with errors", role: "admin", path: "/admin/settings", submit: { accent: "#ffd400", phone: "call us", "mail-reply-to": "nobody" }, statuses: [422] },
  { name: "staff", role: "admin", path: "/admin/staff" },
  { name: "staff with a second factor", role: "admin", path: ({ request }) => withSecondFactor(request) },
  { name: "staff with errors", role: "admin", path: "/admin/staff", submit: true, statuses: [422] },
  { name: "programme", role: "admin", path: "/admin/programme" },
  { name: "desk", role: "admin", path: DRAFT, island: true },
  { name: "desk with errors", role: "admin", path: `${DRAFT}?share.vip=0&grace=soon`, statuses: [422], island: true },
  { name: "tier form", role: "admin", path: `${DRAFT}/tiers/gold` },
  { name: "tier form with errors", role: "admin", path: `${DRAFT}/tiers/gold`, submit: { "name.en": "", "limit.0": "much" }, statuses: [422] },
  { name: "benefits form", role: "admin", path: `${DRAFT}/tiers/gold/benefits` },
  { name: "settings form", role: "admin", path: `${DRAFT}/settings` },
  { name: "what if", role: "admin", path: `${DRAFT}/what-if` },
  { name: "what if with a group open", role: "admin", path: `${DRAFT}/what-if?kind=grace_started&from=silver&to=bronze` },
  { name: "publish", role: "admin", path: `${DRAFT}/publish` },
  { name: "publish with errors", role: "admin", path: `${DRAFT}/publish`, submit: true, statuses: [422] },
  { name: "compare", role: "admin", path: "/admin/programme/compare?a=live&b=1" },
  { name: "version", role: "admin", path: "/admin/programme/versions/1" },
  { name: "background work", role: "admin", path: "/admin/jobs" },
  { name: "messages", role: "admin", path: "/admin/outbox" },
  { name: "sent messages", role: "admin", path: "/admin/outbox?tab=sent" },
  { name: "audit", role: "admin", path: "/admin/audit" },
  { name: "nothing in the audit", role: "admin", path: "/admin/audit?member=999999" },
  { name: "profile with a pin", role: "admin", path: ({ request }) => pinned(request) },
  { name: "kit", path: "/kit" },
  { name: "kit of lists", path: "/kit?part=lists" },
  { name: "kit of forms", path: "/kit?part=doing" },
  { name: "kit of charts", path: "/kit?part=charts" },
];

/** Opens a page in a language, in its light or dark form as the browser is set. */
export async function open(page, { path, submit }, language) {
  await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
  if (submit) {
    // The answer to a form has its own address: the language goes with the form.
    const form = page.locator("main form.form").first();
    for (const [name, value] of Object.entries(submit)) await form.locator(`[name="${name}"]`).fill(value);
    await form.evaluate((form, tag) => {
      form.action = `${form.getAttribute("action")}?lang=${tag}`;
      form.requestSubmit();
    }, language);
    await page.waitForSelector("[role=alert]");
  }
}
