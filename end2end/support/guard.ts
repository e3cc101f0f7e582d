import { expect, type BrowserContext } from "@playwright/test";

/** Watches browsers during a test and remembers what must not happen. */
export class Guard {
  readonly found: string[] = [];
  /** All addresses that were asked for. */
  readonly requested: string[] = [];
  private readonly expected = new Set<number>();

  /** `scripts`: whether the browsers run any. */
  constructor(
    private readonly origin: string,
    private readonly scripts: boolean,
  ) {}

  /** Pages with these statuses belong to the test. */
  expectStatus(...statuses: number[]) {
    statuses.forEach((status) => this.expected.add(status));
  }

  watch(context: BrowserContext) {
    context.on("console", (message) => {
      // What could not be loaded is noted below, with its address.
      const told = message.text().startsWith("Failed to load resource");
      if (["error", "warning"].includes(message.type()) && !told) this.note(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => this.note(`page: ${error.error().stack ?? error.error().message}`));
    context.on("request", (request) => {
      this.requested.push(request.url());
      const ours = request.url().startsWith(`${this.origin}/`) || request.url().startsWith("data:");
      if (!ours) this.note(`left the house: ${request.url()}`);
    });
    context.on("requestfailed", (request) => {
      const failure = request.failure()?.errorText ?? "";
      // A browser gives up what it loads when the test goes on to another page, and scripts when it runs none.
      const usual = failure === "net::ERR_ABORTED" || (failure === "csp" && !this.scripts);
      if (!usual) this.note(`failed: ${request.url()} ${failure}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400 && !this.expected.has(response.status())) {
        this.note(`status ${response.status()}: ${response.url()}`);
      }
    });
  }

  check() {
    expect(this.found, "nothing goes wrong behind the page").toEqual([]);
  }

  private note(what: string) {
    this.found.push(what);
  }
}
