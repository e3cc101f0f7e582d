import { expect, test as base, type Browser, type Page } from "@playwright/test";
import { Guard } from "./guard";
import { Mailbox } from "./mailbox.mjs";
import { sessionOf } from "./template.mjs";
import { rows, Vafa } from "./vafa.mjs";

export { expect };

export type Role = "member" | "manager" | "admin";

/** What a spec may choose with `test.use`. */
export type Options = {
  /** Who uses the browser; nobody has signed in without one. */
  role: Role | undefined;
  /** Whether the server does its background work. */
  worker: boolean;
};

type Letter = { to: string; subject?: string; text?: string; html?: string | false };
type Row = Record<string, string>;

/** The server of a test, as far as tests need it. */
type Server = {
  url: string;
  startWorker(): void;
  /** The rows of `vafa export …`. */
  rows(what: "customers" | "purchases" | "standings"): Row[];
};

type Fixtures = {
  mailbox: { letters: Letter[]; to(address: string): Letter[]; url: string };
  server: Server;
  guard: Guard;
  /** Waits for the newest mail to an address, once so many have come. */
  mailTo(address: string, count?: number): Promise<Letter>;
  /** Another browser on the same server, watched like the first. */
  another(role?: Role): Promise<Page>;
};

const template = () => process.env.VAFA_TEMPLATE as string;

export const test = base.extend<Options & Fixtures>({
  role: [undefined, { option: true }],
  worker: [true, { option: true }],

  mailbox: async ({}, use) => {
    const mailbox = await Mailbox.open();
    await use(mailbox);
    await mailbox.close();
  },

  server: async ({ mailbox, worker }, use, info) => {
    const vafa = await Vafa.start(template(), { smtp: mailbox.url, worker });
    await use({
      url: vafa.url,
      startWorker: () => vafa.startWorker(),
      rows: (what) => rows(vafa.folder, what),
    });
    await vafa.stop();
    if (info.status !== info.expectedStatus) await info.attach("server.log", { body: vafa.log });
    const troubles = vafa.log.split("\n").filter((line: string) => line.includes('"level":"ERROR"') || line.includes("panicked at"));
    expect(troubles, "the server logs no error").toEqual([]);
  },

  baseURL: async ({ server }, use) => use(server.url),

  storageState: async ({ role }, use) => use(role && sessionOf(template(), role)),

  guard: [
    async ({ context, server, javaScriptEnabled }, use) => {
      const guard = new Guard(server.url, javaScriptEnabled ?? true);
      guard.watch(context);
      await use(guard);
      guard.check();
    },
    { auto: true },
  ],

  mailTo: async ({ mailbox }, use) => {
    await use(async (address, count = 1) => {
      await expect.poll(() => mailbox.to(address).length, `mails to ${address}`).toBeGreaterThanOrEqual(count);
      return mailbox.to(address).at(-1) as Letter;
    });
  },

  another: async ({ browser, server, guard, locale }, use) => {
    const contexts: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    await use(async (role) => {
      const storageState = role && sessionOf(template(), role);
      const context = await browser.newContext({ baseURL: server.url, locale, storageState });
      guard.watch(context);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
