// Communications to committees, the calendar of reports and the draft of the institution's own report, as the treaty
// officer lives them; and the calendar as anybody sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

const NO_SCRIPT = { javaScript: false };
const TELEPHONE = { javaScript: false, viewport: { width: 320, height: 568 } };

/** Opens a page and looks at it. */
async function look(page, place) {
  const answer = await page.goto(place);
  await axe(page);
  return answer.status();
}

/** Sends the form that a control belongs to, and looks at the page it leads to. */
async function send(page, control) {
  const answered = page.waitForResponse((r) => r.request().isNavigationRequest() && r.status() !== 303);
  await page.locator(`form:has(${control}) button[type=submit]`).last().click();
  const answer = await answered;
  await page.waitForLoadState();
  await axe(page);
  return answer.status();
}

async function fillDay(page, name, date) {
  for (const [part, value] of [["day", date.getUTCDate()], ["month", date.getUTCMonth() + 1], ["year", date.getUTCFullYear()]]) {
    await page.locator(`#${name}_${part}`).fill(String(value));
  }
}

const main = (page) => page.locator("main").innerText();
const daysAgo = (n) => new Date(Date.now() - n * 86_400_000);

onEachEngine("docket", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);

  test("the officer opens a communication, records what happened and takes a mistake back: kk, without JavaScript", async () => {
    const page = await seat("treaties", "kk", NO_SCRIPT);
    await look(page, `${server.url}/kk/office/communications/new`);
    assert.equal(await send(page, "#facts"), 422);
    await page.locator("#committee").selectOption("hrc");
    await page.locator("#articles").fill("7, 9(1)");
    await page.locator("#rights-no-torture").check();
    await page.locator("#author").fill("Тұлға Жетінші");
    await page.locator("#facts").fill("Уақытша ұстау орнында ұрып-соққан, тергеу жүргізілмеген.");
    assert.equal(await send(page, "#facts"), 200);
    const file = page.url();
    assert.match(await main(page), /Тұлға Жетінші[^]*ұрып-соққан/);

    await look(page, `${file}/record`);
    await page.locator("#kind-registered").check();
    await page.locator("#un_number").fill("4567/2026");
    await fillDay(page, "day", daysAgo(10));
    await page.locator("#words").fill("Комитеттің хаты келді.");
    await page.locator("#files").setInputFiles({ name: "хат.txt", mimeType: "text/plain", buffer: Buffer.from("Хат мәтіні") });
    assert.equal(await send(page, "#words"), 200);
    assert.match(await main(page), /4567\/2026[^]*/);
    // Two clocks of the Human Rights Committee: admissibility and observations.
    assert.equal(await page.locator(".clock").count(), 2);
    assert.match(await main(page), /хат\.txt/);

    // What does not fit comes back with what was typed.
    await look(page, `${file}/record`);
    await page.locator("#kind-registered").check();
    await page.locator("#words").fill("Екінші рет.");
    assert.equal(await send(page, "#words"), 422);
    assert.equal(await page.locator("#words").inputValue(), "Екінші рет.");

    await page.goto(file);
    await page.locator('a[href*="/deeds/"]').first().click();
    await axe(page);
    await page.locator("#reason").fill("Басқа істің хаты екен.");
    assert.equal(await send(page, "#reason"), 200);
    assert.equal(await page.locator(".clock").count(), 0);
    assert.match(await main(page), /Басқа істің хаты екен/);
    await look(page, `${server.url}/kk/office/communications?committee=hrc`);
    assert.doesNotMatch(await main(page), /ұрып-соққан/);
  });

  test("the officer keeps a cycle and drafts the report, and saves it as a Word file: ru", async () => {
    const page = await seat("treaties", "kk");
    await look(page, `${server.url}/ru/office/reporting`);
    await page.locator("#procedure").selectOption("upr");
    await page.locator("#number").fill("7");
    assert.equal(await send(page, "#procedure"), 200);
    const cycle = page.url();
    await page.locator("#moment").selectOption("alternative-due");
    await fillDay(page, "date", daysAgo(-60));
    assert.equal(await send(page, "#moment"), 200);
    await page.locator('a[href*="/dates/"]').first().click();
    await axe(page);
    await page.locator("#symbol").fill("A/HRC/WG.6/99");
    assert.equal(await send(page, "#moment"), 200);
    assert.match(await main(page), /A\/HRC\/WG\.6\/99/);

    await look(page, `${cycle}/report?in=ru`);
    await page.locator('a[href*="section=closing"]').click();
    await axe(page);
    await page.locator("#text").fill("Государству следует открыть все места содержания для посещений.");
    assert.equal(await send(page, "#text"), 200);
    assert.match(await main(page), /открыть все места содержания/);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('a[href*="report.docx"]').click()]);
    assert.match(download.suggestedFilename(), /^upr-ru-.*\.docx$/);
  });

  test("anybody reads the calendar on a small telephone and takes its feed along", async () => {
    const page = await browser.page(TELEPHONE);
    for (const language of ["kk", "ru", "en"]) {
      assert.equal(await look(page, `${server.url}/${language}/treaties/calendar`), 200);
    }
    await look(page, `${server.url}/kk/treaties/calendar?treaty=cat`);
    const feed = await page.locator('a[href*="calendar.ics"]').getAttribute("href");
    const answer = await page.request.get(new URL(feed, server.url).href);
    assert.match(answer.headers()["content-type"], /^text\/calendar/);
    assert.match(await answer.text(), /^BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/);
  });
});
