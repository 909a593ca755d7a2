// The annual report: three languages in a minute, the same bytes again, judged accessible; every figure of three pages traced.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
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
const TELEPHONE = { javaScript: false, viewport: { width: 320, height: 568 } };
const LANGS = ["kk", "ru", "en"];
const year = new Date(Date.now() + 5 * 3_600_000).getUTCFullYear();
/** Longest time that all three languages may take together, on a busy machine too. */
const MINUTE = 60_000;

onEachEngine("annual report", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);
  let home;
  before(async () => { home = await mkdtemp(join(tmpdir(), "arasha-report-")); });
  after(() => rm(home, { recursive: true, force: true }));

  const written = async (lang, name) => {
    const out = join(home, name);
    await run(program, ["publish", "report", ...server.place, "--year", `${year}`, "--lang", lang, "--out", out]);
    return out;
  };

  test("three languages in a minute, the same bytes again, complete, and accessible in a validator's eyes", { timeout: 600_000 }, async () => {
    const began = Date.now();
    const files = [];
    for (const lang of LANGS) files.push(await written(lang, `${lang}.pdf`));
    assert.ok(Date.now() - began < MINUTE);
    for (const [n, lang] of LANGS.entries()) {
      const again = await readFile(await written(lang, `again.pdf`));
      assert.ok(again.equals(await readFile(files[n])), lang);
      const served = await fetch(`${server.url}/${lang}/reports/${year}/report.pdf`);
      assert.ok(again.equals(Buffer.from(await served.arrayBuffer())), `${lang} on the site`);
      const { stdout: text } = await run("pdftotext", [files[n], "-"], { maxBuffer: 1 << 26 });
      assert.ok(!text.includes("⟦") && !text.includes("{$"), lang);
      assert.match(text, { kk: /Шағымдар/, ru: /Жалобы/, en: /Complaints/ }[lang]);
      const word = await readFile(await written(lang, `${lang}.docx`));
      assert.equal(word.subarray(0, 2).toString(), "PK");
    }
    await run(join(root, "scripts", "verapdf"), files, { maxBuffer: 1 << 24 });
    const nothing = ["publish", "report", ...server.place, "--year", "1990", "--lang", "kk", "--out", join(home, "x.pdf")];
    await assert.rejects(run(program, nothing), { code: 2 });
  });

  test("anybody reads it in three languages without JavaScript, on a telephone", async () => {
    const page = await browser.page(TELEPHONE);
    for (const lang of LANGS) {
      await page.goto(`${server.url}/${lang}/reports`);
      await axe(page);
      await page.locator(`main a[href='/${lang}/reports/${year}']`).first().click();
      await page.waitForURL(new RegExp(`/reports/${year}$`));
      await axe(page);
      const chapters = await page.locator(`main a[href^='/${lang}/reports/${year}/']:not([href*='report.'])`).evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      assert.ok(new Set(chapters).size >= 8, `${chapters.length} chapters`);
      for (const chapter of new Set(chapters)) {
        await page.goto(server.url + chapter);
        await axe(page);
        assert.ok((await page.locator("main").innerText()).length > 200, chapter);
      }
    }
  });

  test("every figure of three pages leads to its definition, and its rows say the same numbers", async () => {
    const page = await browser.page({ javaScript: false });
    let traced = 0;
    for (const chapter of ["complaints", "treaties", "reforms"]) {
      await page.goto(`${server.url}/en/reports/${year}/${chapter}`);
      const tables = await page.locator(".report .scroll:has(table)").evaluateAll((all) =>
        all.map((scroll) => {
          const link = scroll.nextElementSibling?.querySelector("a[href*='/figures/']");
          const number = (cell) => cell.textContent.replace(/[\s\u00a0\u202f,]/g, "");
          const cells = [...scroll.querySelectorAll("td.num")].map(number);
          return link && { href: link.getAttribute("href"), cells };
        }).filter(Boolean));
      for (const { href, cells } of tables) {
        const figure = await fetch(server.url + href);
        assert.equal(figure.status, 200, href);
        const words = await figure.text();
        assert.match(words, /[0-9a-f]{64}/, `${href} names its snapshot`);
        const csv = await fetch(`${server.url}${href.replace("/en", "")}.csv`).then((answer) => answer.text());
        const [head, ...rows] = csv.trim().split(/\r?\n/);
        const at = head.split(",").indexOf("count") - head.split(",").length;
        const counts = new Set(rows.map((row) => row.split(",").at(at)));
        for (const cell of cells.filter((cell) => /^\d+$/.test(cell))) {
          assert.ok(counts.has(cell), `${cell} of ${chapter} stands in ${href}`);
          traced += 1;
        }
      }
    }
    assert.ok(traced > 40, `${traced} numbers traced`);
  });

  test("an editor corrects it in the open, and nobody approves their own words", async () => {
    const editor = await seat("editor", "en", { javaScript: false });
    const here = `${server.url}/en/office/report/${year}`;
    await editor.goto(here);
    await axe(editor);
    await editor.locator(`main a[href*='/office/report/${year}/blocks/']`).first().click();
    await axe(editor);
    const block = editor.url();
    for (const lang of LANGS) await editor.locator(`#text_${lang}`).fill(`A corrected opening, ${lang}.`);
    await editor.locator("main form[novalidate] button").first().click();
    await axe(editor);
    await editor.goto(block);
    assert.equal(await editor.locator("button[name=verdict]").count(), 0);
    const head = await seat("head2", "en", { javaScript: false });
    await head.goto(block);
    await axe(head);
    await head.locator("button[name=verdict][value=approved]").click();
    await editor.goto(`${here}/check`);
    await axe(editor);
    for (const lang of LANGS) await editor.locator(`#reason_${lang}`).fill(`The opening was wrong, ${lang}.`);
    await editor.locator("main form button").first().click();
    const anybody = await browser.page(TELEPHONE);
    await anybody.goto(`${server.url}/en/reports/${year}`);
    assert.match(await anybody.locator("main").innerText(), /The opening was wrong, en/);
  });
}, { scale: "400" });
