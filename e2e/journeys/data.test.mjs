// Open data: what the command line writes is what the site serves, and others' validators have nothing to say against it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { axe, useBrowser } from "../lib/browser.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug", "arasha");
const check = (dir) => run(join(root, "scripts", "check-data"), [dir], { maxBuffer: 1 << 24 });
const TELEPHONE = { javaScript: false, viewport: { width: 320, height: 568 } };

onEachEngine("open data", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);
  let home;
  let name;
  before(async () => {
    home = await mkdtemp(join(tmpdir(), "arasha-data-"));
    const { items } = await fetch(`${server.url}/api/v1/releases`).then((answer) => answer.json());
    name = items[0].name;
  });
  after(() => rm(home, { recursive: true, force: true }));

  const written = async (folder) => {
    const out = join(home, folder);
    await run(program, ["publish", "data", ...server.place, "--release", name, "--out", out]);
    return out;
  };

  test("written twice it is the same, and it is what the site serves", async () => {
    const [once, twice] = [await written("once"), await written("twice")];
    const files = await readdir(once);
    assert.ok(files.includes("datapackage.json") && files.includes("catalog.jsonld") && files.some((f) => f.endsWith(".csv")));
    for (const file of files) {
      const bytes = await readFile(join(once, file));
      assert.ok(bytes.equals(await readFile(join(twice, file))), file);
      for (const place of [`data/${name}`, `data/${name}/v1`]) {
        const served = await fetch(`${server.url}/${place}/${file}`);
        assert.ok(bytes.equals(Buffer.from(await served.arrayBuffer())), `${place}/${file}`);
      }
    }
    await assert.rejects(run(program, ["publish", "data", ...server.place, "--release", name, "--out", once]), { code: 2 });
    await assert.rejects(run(program, ["publish", "data", ...server.place, "--release", "nothing", "--out", join(home, "x")]), { code: 2 });
  });

  test("frictionless and the shapes of DCAT-AP find no fault, and do find one in a broken package", { timeout: 600_000 }, async () => {
    const out = await written("checked");
    await check(out);
    const broken = async (file, change) => {
      const copy = join(home, `broken-${file}`);
      await cp(out, copy, { recursive: true });
      const text = await readFile(join(copy, file), "utf8");
      const other = change(text);
      assert.notEqual(other, text, file);
      await writeFile(join(copy, file), other);
      await assert.rejects(check(copy), { code: 1 }, file);
    };
    const table = (await readdir(out)).find((file) => file.endsWith(".csv"));
    await broken(table, (text) => text.replace(",shown,", ",perhaps,"));
    await broken("catalog.jsonld", (text) => text.replaceAll('"dcat:accessURL"', '"dcat:nothing"'));
  });

  test("anybody goes from the catalogue to a number's definition: three languages, a telephone, no JavaScript", async () => {
    const page = await browser.page(TELEPHONE);
    for (const lang of ["kk", "ru", "en"]) {
      await page.goto(`${server.url}/${lang}/data`);
      await axe(page);
      await page.locator(`main a[href='/${lang}/data/${name}']`).click();
      await page.waitForURL(new RegExp(`/${lang}/data/${name}$`));
      await axe(page);
      await page.locator(`main a[href^='/${lang}/figures/']`).first().click();
      await page.waitForURL(/\/figures\/[0-9a-f]{32}$/);
      await axe(page);
      const hash = (await page.locator("main").innerText()).match(/\b[0-9a-f]{64}\b/)[0];
      const bytes = await fetch(new URL(await page.locator("main a[href$='.json']").first().getAttribute("href"), server.url)).then((answer) => answer.arrayBuffer());
      const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
      assert.equal(digest, hash);
    }
    await page.goto(`${server.url}/en/figures`);
    await axe(page);
  });

  test("an editor asks, keeps and publishes again; the first version stays as it was", async () => {
    const page = await seat("editor", "kk", { javaScript: false });
    const first = await fetch(`${server.url}/data/${name}/v1/datapackage.json`).then((answer) => answer.text());
    await page.goto(`${server.url}/kk/office/statistics?measure=complaints.received&by1=channel`);
    await axe(page);
    await page.locator("#key").fill("complaints-by-channel-2");
    for (const lang of ["kk", "ru", "en"]) await page.locator(`#title_${lang}`).fill(`Channels ${lang}`);
    await page.locator("main form[method=post] button").click();
    await page.waitForURL(/\/figures\/[0-9a-f]{32}$/);
    await axe(page);
    const figure = page.url().split("/").at(-1);
    await page.goto(`${server.url}/kk/office/data/${name}`);
    await axe(page);
    await page.locator(`input[name=figures][value='${figure}']`).check();
    for (const lang of ["kk", "ru", "en"]) await page.locator(`#changes_${lang}`).fill(`One more ${lang}`);
    await page.locator("main form[method=post] button").click();
    await page.waitForURL(new RegExp(`/kk/data/${name}$`));
    await axe(page);
    assert.match(await page.locator("main").innerText(), /One more kk/);
    assert.equal(await fetch(`${server.url}/data/${name}/v1/datapackage.json`).then((answer) => answer.text()), first);
    await page.goto(`${server.url}/kk/office/dashboard`);
    await axe(page);
  });
}, { scale: "400" });
