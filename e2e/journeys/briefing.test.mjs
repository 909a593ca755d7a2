// A briefing for forty missions, from the invitation to the last promised answer, without JavaScript.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

const NO_SCRIPT = { javaScript: false };
const TELEPHONE = { javaScript: false, viewport: { width: 320, height: 568 } };
const MISSIONS = 40;

/** Opens a page and looks at it. */
async function look(page, place) {
  const answer = await page.goto(place);
  await axe(page);
  return answer.status();
}

/** Presses a button that sends a form, and looks at the page it leads to. */
async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).first().click();
  await axe(page);
}

const main = (page) => page.locator("main").innerText();

onEachEngine("briefing", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);
  const office = (place) => `${server.url}/en/office/briefings${place}`;
  let base;
  let links;

  test("an editor prepares a briefing and brings forty missions from a table", async () => {
    const page = await seat("editor", "en", NO_SCRIPT);
    await look(page, office("/new"));
    const day = new Date(Date.now() + 20 * 86_400_000);
    for (const lang of ["kk", "ru", "en"]) {
      await page.locator(`#title_${lang}`).fill(`Forty missions ${lang}`);
      await page.locator(`#place_${lang}`).fill(`Hall ${lang}`);
    }
    await press(page, "Save");
    assert.match(await main(page), /Give the day/);
    await page.locator("#day_day").fill(String(day.getUTCDate()));
    await page.locator("#day_month").fill(String(day.getUTCMonth() + 1));
    await page.locator("#day_year").fill(String(day.getUTCFullYear()));
    await press(page, "Save");
    base = page.url();
    await look(page, `${base}/guests`);
    const row = (n) => `mission;Mission ${n};Guest ${n};Counsellor;en;guest${n}@example.org`;
    const rows = Array.from({ length: MISSIONS }, (_, n) => row(n + 1));
    const head = "kind;organisation;name;post;language;email";
    await page.locator("#table").fill([head, ...rows.slice(1), "embassy;Mission 1;Guest;;en;"].join("\n"));
    await press(page, "Take the table");
    assert.match(await main(page), /Line 41: Say where the guest comes from/);
    assert.match(await page.locator("#table").inputValue(), /Mission 40/);
    await page.locator("#table").fill([head, ...rows].join("\n"));
    await press(page, "Take the table");
    assert.equal(await page.locator("table[data-queue] tbody tr").count(), MISSIONS);
  });

  test("the guests are invited and answer by their links without signing in", async () => {
    const page = await seat("editor");
    await look(page, base);
    await press(page, "Invite everybody on the list");
    await look(page, `${base}/links`);
    links = await page.locator("td.words").allInnerTexts();
    assert.equal(links.length, MISSIONS);
    await press(page, "I have sent all of them");
    const guest = await browser.page(TELEPHONE);
    for (const [n, link] of links.slice(0, 3).entries()) {
      const { pathname } = new URL(link);
      await look(guest, server.url + pathname);
      assert.ok(!(await main(guest)).includes("@example.org"));
      await guest.locator(n === 2 ? "#reply-no" : "#reply-yes").check();
      await press(guest, "Send the answer");
      assert.match(await main(guest), /Thank you, we have your answer/);
    }
    assert.equal(await look(guest, `${server.url}/en/answer/nonsense`), 404);
    await look(page, base);
    assert.match(await page.locator("tr", { hasText: "Diplomatic mission" }).innerText(), /40\s+2\s+1\s+37/);
  });

  test("the pack is made in one step and gives a handout, slides and the internal pack", async () => {
    const page = await seat("editor");
    await look(page, `${base}/pack`);
    await press(page, "Make the pack");
    for (const language of ["kk", "ru", "en"]) {
      for (const paper of ["handout", "slides", "pack", "badges"]) {
        const answer = await page.request.get(`${base.replace("/en/", `/${language}/`)}/${paper}.pdf`);
        assert.equal(answer.status(), 200, `${paper} ${language}`);
        assert.equal((await answer.body()).subarray(0, 5).toString(), "%PDF-");
      }
    }
  });

  test("the last promised answers are given, the briefing is closed, and anybody reads them", async () => {
    const page = await seat("editor");
    await look(page, office(""));
    assert.match(await page.locator("#owed ~ table tbody tr").first().innerText(), /Overdue/);
    await page.locator("#owed ~ table tbody tr a").first().click();
    const held = page.url().split("/questions")[0];
    for (let n = 0; n < 2; n += 1) {
      await look(page, `${held}/questions`);
      await page.getByRole("link", { name: "Give the answer" }).first().click();
      for (const lang of ["kk", "ru", "en"]) await page.locator(`#answer_${lang}`).fill(`The last answer ${n} ${lang}`);
      await press(page, "Give this answer");
    }
    await look(page, held);
    await press(page, "Close");
    assert.match(await main(page), /Every promised answer was given/);
    const anybody = await browser.page(TELEPHONE);
    await look(anybody, `${server.url}/en/briefings`);
    await look(anybody, `${server.url}/kk/since`);
    await look(anybody, `${held.replace("/office", "")}`);
    assert.match(await main(anybody), /The last answer 1 en/);
  });
});
