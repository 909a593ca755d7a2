// What journeys do on the office's pages: find a case, do an act on it, take it from registration to the letter of outcome.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { axe } from "./browser.mjs";

const run = promisify(execFile);
/** How long news may take from one area to another: far more than it needs, for a busy machine. */
const NEWS_MS = 30_000;

/** Sends the form in front. */
export const next = (page) => page.locator("main form button.btn").first().click();

/** Does one act on a case: opens its page, fills the form, sends it; `then` is the page it leads to, the case itself if not said. */
export async function act(page, place, path, fill = async () => {}, then = place) {
  await page.goto(`${place}/${path}`);
  await axe(page);
  await fill(page);
  await Promise.all([page.waitForURL((url) => url.origin + url.pathname === then), next(page)]);
}

/** The address of the case with this number or reference in the list in front. */
export function caseIn(page, number) {
  return page.locator("table.grid tr", { hasText: number }).locator(".do a").first().evaluate((link) => link.href);
}

/** The addresses of all cases in the list in front. */
export function casesIn(page) {
  return page.locator("table.grid .do a").evaluateAll((links) => links.map((link) => link.href));
}

/** The first of some cases in which this act is due, as its address has it. */
export async function caseDue(page, places, what) {
  for (const place of places) {
    await page.goto(place);
    if (await page.locator(`.next a.btn[href*="/${what}"]`).count()) return place;
  }
  throw new Error(`in none of ${places.length} cases is ${what} due`);
}

/** Does as the page says is to be done next; `what` is the act that must be due, as its address has it. */
export async function doNext(page, place, what, fill = async () => {}) {
  await page.goto(place);
  await axe(page);
  const due = await page.locator(".next a.btn").first().evaluate((link) => link.href);
  assert.ok(due.startsWith(`${place}/${what}`), `next is ${what}, not ${due}`);
  await page.goto(due);
  await axe(page);
  await fill(page);
  await Promise.all([page.waitForURL((url) => url.origin + url.pathname === place), next(page)]);
}

/** Goes on in a letter where its usual words end: without an officer's own it is not sent. */
export async function goOn(page, words) {
  const letter = page.locator("#text");
  await letter.fill(`${await letter.inputValue()} ${words}`);
}

/** Chooses the first answer of a list whose words match. */
export async function choose(list, words) {
  const options = await list.locator("option").evaluateAll((all) => all.map((o) => [o.value, o.textContent]));
  const found = options.find(([value, text]) => value && words.test(text));
  assert.ok(found, `${words} is none of ${options.map(([, text]) => text).join(" · ")}`);
  await list.selectOption(found[0]);
}

/** What is saved by clicking a link or a button. */
export async function saved(page, control) {
  const [download] = await Promise.all([page.waitForEvent("download"), control.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()), path: await download.path() };
}

/** The words of a PDF, on one line. */
export async function wordsOf({ path, bytes }) {
  assert.equal(bytes.subarray(0, 5).toString(), "%PDF-");
  return (await run("pdftotext", ["-enc", "UTF-8", path, "-"])).stdout.replaceAll(/\s+/g, " ");
}

/** Opens a page again and again until news has come to it, and looks at it then. */
export async function awaitNews(page, place, isThere) {
  const deadline = Date.now() + NEWS_MS;
  await page.goto(place);
  while (!(await isThere(page))) {
    assert.ok(Date.now() < deadline, `no news on ${place}`);
    await sleep(250);
    await page.goto(place);
  }
  await axe(page);
}

/** Takes a complaint with this reference from registration to the letter of outcome, and gives its address. */
export async function handle(seat, server, language, reference, story) {
  const queue = `${server.url}/${language}/office/queue`;
  const intake = await seat("head1", language);
  await intake.goto(queue);
  await axe(intake);
  const place = await caseIn(intake, reference);
  await intake.goto(`${place}?part=story`);
  assert.ok((await intake.locator("main").innerText()).includes(story));
  await act(intake, place, "register", async () => {
    await intake.locator("#label").fill("Дәрі");
    await intake.locator("#right").selectOption({ index: 2 });
    await intake.locator("#body").selectOption("interior");
    await intake.locator("#region").selectOption("KZ-35");
  });
  await act(intake, place, "assign", () => choose(intake.locator("#to"), /07$/), queue);

  const officer = await seat("case07", language);
  await officer.goto(place);
  await axe(officer);
  await act(officer, place, "admissibility");
  await act(officer, place, "note", () => officer.locator("#text").fill("Ішкі жазба"));

  const head = await seat("head2", language);
  await act(head, place, "inquire", async () => {
    await head.locator("#body").selectOption("interior");
    await goOn(head, "Дәрігер неге келмеді?");
  });
  await act(head, place, "reply", () => head.locator("#text").fill("Органның жауабы"));
  await act(head, place, "decide", async () => {
    await head.locator("#ending-found").check();
    await head.locator("#finding").fill("Құқық бұзылды.");
    await head.locator("#recommendation").fill("Дәрігер келсін.");
  });
  await act(head, place, "answer");
  return place;
}
