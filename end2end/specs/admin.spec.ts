import { chooseFile, choosePassword, figure, numberIn, said, signIn } from "../support/steps";
import { expect, test } from "../support/fixtures";
import { linkIn } from "../support/mailbox.mjs";

test.use({ role: "admin" });

const WORDS = "a lamp in the long corridor";
const LOADED_SCRIPTS = "script[src], link[rel=modulepreload]";
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(new Date());

test("the overview counts everybody once, in the chart and in its table", async ({ page, server }) => {
  const standings = server.rows("standings");
  await page.goto("/admin");
  await expect(page.locator(".chart-figure figcaption")).toContainText(`${standings.length} members, by tier`);
  await expect(page.getByRole("img", { name: /Members by tier/ })).toBeVisible();
  await page.getByText("As a table").click();
  const counts = await page.locator(".chart-figure tbody .num").allInnerTexts();
  expect(counts.map(numberIn).reduce((sum, count) => sum + count)).toBe(standings.length);
  const vip = standings.filter(({ tier }) => tier === "vip").length;
  expect(numberIn(counts[0])).toBe(vip);
  await expect(figure(page, said("Share of VIP", { whole: true }))).toHaveText(said(`${Math.floor((vip * 1000) / standings.length) / 10}%`, { whole: true }));
});

test("a review moves up whoever bought enough, and their profile says so", async ({ page, server }) => {
  const risen = server.rows("standings").find(({ tier, place }) => tier === "bronze" && place);
  if (!risen) throw new Error("the shop has nobody in bronze");
  await page.goto("/admin/imports");
  const bought = Array.from({ length: 40 }, (_, count) => `rise-${count},${risen.number},${today()},9000000`);
  await chooseFile(page, "rise.csv", bought);
  await page.getByRole("button", { name: "Bring the file in" }).click();
  await expect(figure(page, "Imported")).toHaveText("40");

  await page.goto("/admin");
  const up = numberIn(await figure(page, "Moved up").innerText());
  await page.getByRole("button", { name: "Review again for today" }).click();
  await expect(figure(page, "Moved up")).toHaveText(String(up + 1));
  await page.goto(`/manager/members/${risen.number}`);
  await expect(page.locator(".timeline > li").first()).toContainText(said("Moved up from Bronze to VIP"));
});

test("a review that is run again changes nothing", async ({ page, server }) => {
  const before = server.rows("standings");
  await page.goto("/admin");
  await page.getByRole("button", { name: "Review again for today" }).click();
  await expect(page.getByRole("heading", { name: /^Review for / })).toBeVisible();
  expect(server.rows("standings")).toEqual(before);
});

test("rows that are wrong are shown with the reason and come as a file", async ({ page, server }) => {
  const known = server.rows("standings")[0].number;
  await page.goto("/admin/imports");
  await chooseFile(page, "till <of> today.csv", [
    `r-1,${known},2026-01-02,120000`,
    `r-2,${known},the day before,120000`,
    `r-3,${known},2026-01-02,=2+3`,
  ]);
  await page.getByRole("button", { name: "Bring the file in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("till <of> today.csv");
  await expect(page.getByRole("heading", { name: said("2 rejected rows") })).toBeVisible();
  for (const [label, count] of [["Read", "3"], ["Imported", "1"], ["Unchanged", "0"], ["Rejected", "2"]]) {
    await expect(figure(page, label)).toHaveText(count);
  }
  await expect(page.getByRole("row").filter({ hasText: "the day before" })).toContainText("occurred_at");
  await expect(page.getByRole("row").filter({ hasText: "=2+3" })).toContainText("This is not a number.");

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the report (CSV)" }).click();
  const report = await (await download).createReadStream().then(async (stream) => (await stream.toArray()).join(""));
  expect(report.split("\n")[0]).toBe("row,column,code,message,value");
  expect(report).toContain("occurred_at,not_a_date");
  expect(report).toContain("'=2+3");
});

test("a trial run changes nothing", async ({ page, server }) => {
  const before = server.rows("purchases");
  await page.goto("/admin/imports");
  await chooseFile(page, "trial.csv", [`t-1,${server.rows("standings")[0].number},2026-01-02,120000`]);
  await page.getByLabel("Trial run").check();
  await page.getByRole("button", { name: "Bring the file in" }).click();
  await expect(page.getByText("This was a trial run")).toBeVisible();
  await expect(figure(page, "Imported")).toHaveText("1");
  expect(server.rows("purchases")).toEqual(before);
});

test("without a file nothing is brought in and the choices stay", async ({ page, guard }) => {
  guard.expectStatus(422);
  await page.goto("/admin/imports");
  await page.getByLabel("What it holds").selectOption("customers");
  await page.getByLabel("Trial run").check();
  await page.getByRole("button", { name: "Bring the file in" }).click();
  await expect(page.getByRole("alert")).toContainText("Please choose a file that is not empty.");
  await expect(page.getByLabel("What it holds")).toHaveValue("customers");
  await expect(page.getByLabel("Trial run")).toBeChecked();
});

test.describe("with a worker that comes later", () => {
  test.use({ worker: false });

  test("the bar of an import moves by itself and ends in the report", async ({ page, server, guard }) => {
    const seen: number[] = [];
    await page.exposeFunction("seen", (value: number) => seen.push(value));
    const rows = Array.from({ length: 12_000 }, (_, row) => `live-${row},till-${row % 500},2026-01-${10 + (row % 9)},${90_000 + row}`);
    await page.goto("/admin/imports");
    await chooseFile(page, "year.csv", rows);
    await page.getByRole("button", { name: "Bring the file in" }).click();

    const bar = page.getByRole("progressbar", { name: "Bringing the file in" });
    await expect(bar).toHaveAttribute("value", "0");
    await expect(page.getByRole("status")).toContainText("Waiting");
    await page.waitForResponse(/\/progress$/);
    expect(guard.requested.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);

    await bar.evaluate((bar: HTMLProgressElement) => {
      const tell = (window as unknown as { seen(value: number): void }).seen;
      new MutationObserver(() => tell(bar.value)).observe(bar, { attributes: true });
    });
    server.startWorker();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("year.csv");
    await expect(figure(page, "Imported")).toHaveText("12,000", { timeout: 45_000 });
    expect(seen.some((value) => value > 0), "the bar has moved").toBe(true);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    await expect(bar).toBeHidden();
    await expect(page.locator(LOADED_SCRIPTS)).toHaveCount(0);
  });
});

test("a colleague is invited by mail, chooses a password, and is locked out when the account is closed", async ({ page, another, mailTo, guard }) => {
  const email = "omid@example.com";
  await page.goto("/admin/staff");
  await page.getByLabel("Name").fill("Omid Rahimi");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Role").selectOption({ label: "Manager" });
  await page.getByRole("button", { name: "Send the invitation" }).click();
  const row = page.getByRole("row").filter({ hasText: email });
  await expect(row).toContainText("Invited");

  const letter = await mailTo(email);
  expect(letter.subject).toBeTruthy();
  const colleague = await another();
  await colleague.goto(linkIn(letter));
  await choosePassword(colleague, WORDS, "Save and sign in");
  await expect(colleague).toHaveURL("/manager/members");

  await page.reload();
  await expect(row).toContainText("Active");
  await row.getByRole("button", { name: said("Close account: Omid Rahimi") }).click();
  await expect(row).toContainText("Closed");
  await expect(row.getByRole("button")).toHaveCount(0);

  await colleague.goto("/manager/members");
  await expect(colleague).toHaveURL(/\/sign-in/);
  guard.expectStatus(422);
  await signIn(colleague, { email, password: WORDS });
  await expect(colleague.getByRole("alert")).toContainText("E-mail and password do not match");
});

test("nobody closes their own account or gives an address twice", async ({ page, guard }) => {
  await page.goto("/admin/staff");
  const own = page.getByRole("row").filter({ hasText: "admin@vafa.example" });
  await expect(own).toContainText("Active");
  await expect(own.getByRole("button")).toHaveCount(0);

  guard.expectStatus(422);
  await page.getByLabel("Name").fill("Another Bahram");
  await page.getByLabel("E-mail").fill("manager@vafa.example");
  await page.getByLabel("Role").selectOption({ label: "Admin" });
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("alert")).toContainText("There is already an account with this e-mail.");
  await expect(page.getByLabel("Name")).toHaveValue("Another Bahram");
  await expect(page.getByLabel("Role")).toHaveValue("admin");
});
