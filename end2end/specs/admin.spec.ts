import { BY_NUMBER, BY_TILL, bringIn, choosePassword, figure, numberIn, said, signIn, upload } from "../support/steps";
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
  const counts = await page.locator(".chart-figure tbody td:last-child").allInnerTexts();
  expect(counts.map(numberIn).reduce((sum, count) => sum + count)).toBe(standings.length);
  const vip = standings.filter(({ tier }) => tier === "vip").length;
  expect(numberIn(counts[0])).toBe(vip);
  await expect(figure(page, said("Share of VIP", { whole: true }))).toHaveText(said(`${Math.floor((vip * 1000) / standings.length) / 10}%`, { whole: true }));
});

test("a review moves up whoever bought enough, and their profile says so", async ({ page, server }) => {
  const risen = server.rows("standings").find(({ tier, place }) => tier === "bronze" && place);
  if (!risen) throw new Error("the shop has nobody in bronze");
  const bought = Array.from({ length: 40 }, (_, count) => `rise-${count},${risen.number},${today()},9000000`);
  await bringIn(page, "rise.csv", BY_NUMBER, bought);
  await expect(figure(page, "Imported")).toHaveText("40");

  await page.goto("/admin");
  const up = numberIn(await figure(page, "Moved up").innerText());
  await page.getByRole("button", { name: "Review today again" }).click();
  await expect(figure(page, "Moved up")).toHaveText(String(up + 1));
  await page.goto(`/manager/members/${risen.number}?part=history`);
  await expect(page.locator(".timeline").last().locator("li").first()).toContainText(said("Moved up from Bronze to VIP"));
});

test("a review that is run again changes nothing", async ({ page, server }) => {
  const before = server.rows("standings");
  await page.goto("/admin");
  await page.getByRole("button", { name: "Review today again" }).click();
  await expect(page.getByRole("heading", { name: /^Review for / })).toBeVisible();
  expect(server.rows("standings")).toEqual(before);
});

test("rows that are wrong are shown with the reason and come as files", async ({ page, server }) => {
  const known = server.rows("standings")[0].number;
  await bringIn(page, "till <of> today.csv", BY_NUMBER, [
    `r-1,${known},2026-01-02,120000`,
    `r-2,${known},the day before,120000`,
    `r-3,${known},2026-01-02,=2+3`,
  ]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("till <of> today.csv");
  await expect(page.getByRole("heading", { name: said("2 rejected rows") })).toBeVisible();
  for (const [label, count] of [["Read", "3"], ["Imported", "1"], ["Unchanged", "0"], ["Rejected", "2"]]) {
    await expect(figure(page, label)).toHaveText(count);
  }
  const row = (number: number) => page.getByRole("group", { name: said(`Row ${number}`) });
  await expect(row(3).getByLabel("Date of the purchase")).toHaveValue("the day before");
  await expect(row(4)).toContainText("This is not a number.");

  const downloaded = async (link: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: link }).click();
    return (await download).createReadStream().then(async (stream) => (await stream.toArray()).join(""));
  };
  const report = await downloaded("Download the reasons (CSV)");
  expect(report.split("\n")[0]).toBe("\uFEFFrow,column,code,message,value");
  expect(report).toContain("occurred_at,not_a_date");
  expect(report).toContain("'=2+3");
  const rows = await downloaded("Download these rows (CSV)");
  expect(rows).toBe(`\uFEFFpurchase_id,member,occurred_at,amount\nr-2,${known},the day before,120000\nr-3,${known},2026-01-02,'=2+3\n`);
});

test("a rejected row is corrected in the page and goes in", async ({ page, server }) => {
  const known = server.rows("standings")[0].number;
  await bringIn(page, "mistakes.csv", BY_NUMBER, [`m-1,${known},2026-01-02,120000`, `m-2,${known},2026-01-02,twelve`]);
  const row = page.getByRole("group", { name: said("Row 3") });
  await row.getByText("Other cells of this row").click();
  await expect(row.getByLabel("Receipt or order number")).toHaveValue("m-2");
  await row.getByLabel("Amount paid").fill("12000");
  await page.getByRole("button", { name: "Import corrected rows" }).click();
  await expect(figure(page, "Imported")).toHaveText("1");
  expect(server.rows("purchases").filter(({ purchase_id }) => purchase_id.startsWith("m-"))).toHaveLength(2);
  await page.getByRole("link", { name: /^Import / }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "has been corrected" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Import corrected rows" })).toHaveCount(0);
});

test("an import is taken back, with the reason", async ({ page, server, guard }) => {
  const before = server.rows("purchases");
  await bringIn(page, "wrong.csv", BY_TILL, ["w-1,somebody-new,2026-01-02,120000"]);
  await expect(figure(page, "Imported")).toHaveText("1");
  await page.getByText("Take this import back").click();
  await expect(page.getByText("One customer known from nowhere else")).toBeVisible();
  guard.expectStatus(422);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("alert")).toContainText("Please fill this in.");
  await page.getByLabel("Reason").fill("the file of another month");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("This import has been taken back")).toBeVisible();
  await expect(page.getByText("the file of another month")).toBeVisible();
  expect(server.rows("purchases")).toEqual(before);
});

test("the columns of a till are suggested, confirmed and remembered", async ({ page }) => {
  const columns = "شماره فاکتور,موبایل مشتری,تاریخ فاکتور,مبلغ کل,صندوقدار";
  await upload(page, "صندوق.csv", columns, ["۱,09125550177,1404/10/12,1250000,رضا"]);
  await expect(page.getByText("Suggested: please check")).toHaveCount(4);
  await expect(page.getByLabel(said("What “مبلغ کل” is"))).toHaveValue("amount");
  await expect(page.getByLabel(said("What “صندوقدار” is"))).toHaveValue("-");
  await expect(page.getByLabel("Calendar of the dates")).toHaveValue("persian");
  await expect(page.getByRole("row").filter({ hasText: "1,250,000 toman" })).toContainText("2026-01-02");
  await page.getByLabel("Unit of the amounts").selectOption("rial");
  await page.getByRole("button", { name: "Show again" }).click();
  await expect(page.getByRole("row").filter({ hasText: "125,000 toman" })).toBeVisible();
  await page.getByRole("button", { name: "Import the file" }).click();
  await expect(figure(page, "Imported")).toHaveText("1");
  await expect(page.getByText("Columns left out")).toBeVisible();

  await upload(page, "again.csv", columns, ["۲,09125550177,1404/10/13,1250000,رضا"]);
  await expect(page.getByText("Suggested: please check")).toHaveCount(0);
  await expect(page.getByLabel(said("What “مبلغ کل” is"))).toHaveValue("amount");
});

test("two columns that are one are told where they stand", async ({ page, guard }) => {
  guard.expectStatus(422);
  await upload(page, "twice.csv", `${BY_TILL},total`, ["t-1,C-1,2026-01-02,120000,120000"]);
  await page.getByLabel(said("What “total” is")).selectOption("amount");
  await page.getByRole("button", { name: "Import the file" }).click();
  await expect(page.getByRole("alert")).toContainText("Correct the choices marked below.");
  await expect(page.getByLabel(said("What “total” is"))).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(said("“amount” is this already."))).toBeVisible();
});

test("a check changes nothing and says what would be", async ({ page, server }) => {
  const before = server.rows("purchases");
  await upload(page, "trial.csv", BY_NUMBER, [`t-1,${server.rows("standings")[0].number},2026-01-02,120000`, "t-2,1,2026-01-02,1"]);
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByText("The file has been checked")).toBeVisible();
  await expect(figure(page, "Imported")).toHaveText("1");
  await expect(page.getByText("No member has this number.").first()).toBeVisible();
  expect(server.rows("purchases")).toEqual(before);
  await page.getByText("Discard this file").click();
  await page.getByRole("button", { name: "Yes, discard it" }).click();
  await expect(page).toHaveURL("/admin/imports");
  await expect(page.getByText("trial.csv")).toHaveCount(0);
});

test("without a file nothing is brought in and the choices stay", async ({ page, guard }) => {
  guard.expectStatus(422);
  await page.goto("/admin/imports");
  await page.getByLabel("What it contains").selectOption("customers");
  await page.getByRole("button", { name: "Upload the file" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose a file that is not empty.");
  await expect(page.getByLabel("What it contains")).toHaveValue("customers");
});

test.describe("with a worker that comes later", () => {
  test.use({ worker: false });

  test("the bar of an import moves by itself and ends in the report", async ({ page, server, guard }) => {
    const seen: number[] = [];
    await page.exposeFunction("seen", (value: number) => seen.push(value));
    const rows = Array.from({ length: 12_000 }, (_, row) => `live-${row},till-${row % 500},2026-01-${10 + (row % 9)},${90_000 + row}`);
    await bringIn(page, "year.csv", BY_TILL, rows);

    const bar = page.getByRole("progressbar", { name: "Importing the file" });
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
  await page.getByLabel("Email").fill(email);
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
  await expect(row).toContainText("One browser");
  await row.getByText("Change", { exact: true }).click();
  await row.getByRole("button", { name: "Close account" }).click();
  await expect(row).toContainText("Closed");
  await expect(row.getByRole("button")).toHaveText(["Open again"]);

  await colleague.goto("/manager/members");
  await expect(colleague).toHaveURL(/\/sign-in/);
  guard.expectStatus(422);
  await signIn(colleague, { email, password: WORDS });
  await expect(colleague.getByRole("alert")).toContainText("Email or password is wrong");
});

test("nobody closes their own account or gives an address twice", async ({ page, guard }) => {
  await page.goto("/admin/staff");
  const own = page.getByRole("row").filter({ hasText: "admin@vafa.example" });
  await expect(own).toContainText("Active");
  await expect(own.getByRole("button")).toHaveCount(0);

  guard.expectStatus(422);
  await page.getByLabel("Name").fill("Another Bahram");
  await page.getByLabel("Email").fill("manager@vafa.example");
  await page.getByLabel("Role").selectOption({ label: "Admin" });
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("alert")).toContainText("There is already an account with this email.");
  await expect(page.getByLabel("Name")).toHaveValue("Another Bahram");
  await expect(page.getByLabel("Role")).toHaveValue("admin");
});
