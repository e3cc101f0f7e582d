import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./support/chromium.mjs";
import type { Options } from "./support/fixtures";

export default defineConfig<Options>({
  testDir: "specs",
  outputDir: "test-results",
  globalSetup: "./support/template.mjs",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: "list",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: process.env.CHROMIUM || undefined, args: CHROMIUM_FLAGS },
    locale: "en-US",
    timezoneId: "Asia/Tehran",
    trace: "off",
    screenshot: "only-on-failure",
  },
});
