// The work of the office, as those who do it live it: intake and case officers, a regional representative, a state body's
// focal point; and a child who complains, a person who comes back, anybody who reads the public register.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { act, awaitNews, caseDue, caseIn, casesIn, choose, doNext, goOn, handle, next, saved, wordsOf } from "../lib/case.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

const NO_SCRIPT = { javaScript: false };
const TELEPHONE = { javaScript: false, viewport: { width: 320, height: 568 } };
/** Bodies have a day to answer, and are told a day later that they are about to be named: so the demonstration has late ones. */
const SHORT_PERIODS = {
  "periods.toml": (text) =>
    text.replaceAll(/(id = "(?:inquiry-reply|overdue-notice)"[^[]*?length = \{ working_days = )\d+/g, (_, before) => `${before}1`),
};

/** Opens a page and looks at it. */
async function look(page, place) {
  const answer = await page.goto(place);
  await axe(page);
  return answer.status();
}

/** Sends the form in front, and looks at the page it leads to. */
async function send(page, then) {
  await Promise.all([page.waitForURL(then), next(page)]);
  await axe(page);
}

const main = (page) => page.locator("main").innerText();

onEachEngine("casework", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);
  const office = (language, place) => `${server.url}/${language}/office/${place}`;

  /** Receives a person at the desk, and gives what the office knows the case by, and the words of the coupon. */
  async function receive(page, what, more = async () => {}) {
    await look(page, office("kk", "reception"));
    await page.locator("#what").fill(what);
    await page.locator("#name").fill("Келуші Төртінші");
    await page.locator("#contact").fill("+7 700 000 00 04");
    await page.locator("summary").first().click();
    await page.locator("#region").selectOption("KZ-35");
    await more();
    await axe(page);
    await page.locator("button[name=then][value=coupon]").click();
    await axe(page);
    const coupon = await saved(page, page.locator("a[download]"));
    return { reference: coupon.name.replace(".pdf", ""), words: await wordsOf(coupon) };
  }

  const ONE = "Шағын ауданда су құбыры жарылып, төрт апта бойы үйлерге ауыз су берілмей отыр, әкімдік жауап қатпайды.";
  const SAME = "Төрт аптадан бері шағын ауданның үйлеріне ауыз су берілмейді, құбыр жарылған, әкімдіктен жауап жоқ.";

  test("an intake officer receives a person at the desk, registers, and weighs the risk: kk, without JavaScript", async () => {
    const page = await seat("intake01", "kk", NO_SCRIPT);
    const { reference, words } = await receive(page, ONE, async () => {
      await page.locator("#needs-sign-language").check();
      await page.locator("#needs-large-print").check();
    });
    assert.ok(words.includes(reference) && words.includes("Қабылдау қызметкері 01"), words);

    await look(page, office("kk", "queue"));
    const place = await caseIn(page, reference);
    await look(page, place);
    assert.match(await page.locator(".notice.warn").innerText(), /Ымдау тілімен/, "what the person needs stands above all");
    await act(page, place, "register", async () => {
      await page.locator("#label").fill("Ауыз су");
      await page.locator("#right").selectOption({ index: 2 });
    });
    await act(page, place, "risk", async () => {
      await page.locator("#risk-high").check();
      await page.locator("#reasons").fill("Көршісі қорқытады");
    }, `${place}/risk`);
    await axe(page);
    assert.equal(await page.locator(".govuk-error-summary a[href='#measure']").count(), 1, "a high risk wants a measure");
    assert.equal(await page.locator("#reasons").inputValue(), "Көршісі қорқытады", "nothing typed is lost");
    await page.locator("#measure").fill("Қоңырау шалмай, өзі келгенде сөйлесу");
    await send(page, `${place}?part=people`);
    assert.match(await main(page), /Қоңырау шалмай, өзі келгенде сөйлесу/);

    await look(page, office("kk", "day"));
    assert.match(await page.locator("section[aria-labelledby=tasks]").innerText(), /Қоңырау шалмай/);
  });

  test("an intake officer is shown a case on the same matter: kk, without JavaScript", async () => {
    const page = await seat("intake01", "kk", NO_SCRIPT);
    const first = await receive(page, ONE);
    const second = await receive(page, SAME);
    await look(page, office("kk", "queue"));
    const [one, other] = [await caseIn(page, first.reference), await caseIn(page, second.reference)];
    await act(page, one, "register", () => page.locator("#right").selectOption({ index: 2 }));
    await look(page, `${other}/register`);
    assert.ok(await page.locator(`.notice a[href^="${new URL(one).pathname}"]`).count(), "the like case is named before a number is given");
  });

  test("a head of unit narrows the queue, saves it, and hands several cases over at once: kk, without JavaScript", async () => {
    const page = await seat("head1", "kk", NO_SCRIPT);
    await look(page, office("kk", "queue"));
    await page.locator(".filters summary").click();
    await page.locator("#state").selectOption("received");
    await page.locator("#cols-channel").check();
    await page.locator("#cols-arrived").check();
    await send(page, /state=received/);
    assert.match(page.url(), /cols=channel&cols=arrived/, "filters and columns stand in the address");
    const heads = await page.locator("table.grid th").allInnerTexts();
    assert.equal(heads.length, 9);
    const shown = await page.locator("table.grid .no .num").allInnerTexts();
    assert.ok(shown.length > 1);
    const list = await saved(page, page.locator("a", { hasText: "CSV" }));
    const rows = list.bytes.toString().trim().split("\n");
    assert.deepEqual(rows.slice(1).map((row) => row.split(",")[0]), shown, "the file holds what the list shows");
    assert.match(list.name, /^cases-.*\.csv$/);
    const book = await saved(page, page.locator("a", { hasText: "XLSX" }));
    assert.equal(book.bytes.subarray(0, 2).toString(), "PK");

    const picked = await page.locator("input[name=pick]").count();
    await page.locator("input[name=pick]").nth(0).check();
    await page.locator("input[name=pick]").nth(1).check();
    await page.locator("button[name=act][value=assign]").click();
    await page.waitForURL("**/office/many");
    await axe(page);
    for (const number of shown.slice(0, 2)) assert.ok((await main(page)).includes(number), "it says which, and asks once more");
    await choose(page.locator("#to"), /11$/);
    await send(page, "**/office/many/do");
    assert.equal(await page.locator("table.grid tbody tr").count(), 2, "it says what became of each");
    await look(page, `${office("kk", "queue")}?state=received`);
    assert.equal(await page.locator("input[name=pick]").count(), picked - 2);
    await Promise.all([page.waitForEvent("load"), page.locator("button[name=act][value=assign]").click()]);
    await axe(page);
    assert.equal(await page.locator("main .notice, main .govuk-error-summary").count(), 1, "choosing nothing is said");
  });

  test("a case officer notes people, tasks, links and pressure, and the head asks and settles: ru", async () => {
    const page = await seat("case07", "ru");
    await look(page, `${office("ru", "queue")}?state=admitted&mine=yes`);
    const place = await caseDue(page, await casesIn(page), "inquire");
    await look(page, `${office("ru", "queue")}?state=registered&mine=yes`);
    const number = (await page.locator("table.grid .no .num").first().innerText()).trim();

    const people = `${place}?part=people`;
    await act(page, place, "party", async () => {
      await page.locator("#part-witness").check();
      await page.locator("#name").fill("Свидетель Пятый");
      await page.locator("#groups-disability").check();
      await page.locator("#needs-telephone").check();
      await page.locator("#cautions-no-letter").check();
    });
    await axe(page);
    assert.equal(page.url(), people);
    assert.match(await main(page), /Свидетель Пятый/);
    await act(page, place, "task", async () => {
      await page.locator("#kind-call").check();
      await page.locator("#text").fill("Позвонить свидетелю до обеда");
    });
    await look(page, office("ru", "day"));
    assert.match(await main(page), /Позвонить свидетелю до обеда/);
    await page.goto(people);
    await page.locator("li", { hasText: "Позвонить свидетелю" }).locator('a[href*="/task-done"]').click();
    await axe(page);
    await page.locator("#text").fill("Дозвонились");
    await send(page, people);
    assert.equal(await page.locator("li", { hasText: "Позвонить свидетелю" }).locator("a").count(), 0);
    await act(page, place, "link", async () => {
      await page.locator("#other").fill(number);
      await page.locator("#kind-series").check();
    });
    assert.equal(await page.locator(".given a", { hasText: new RegExp(`^${number}$`) }).count(), 1);

    await act(page, place, "reprisal", async () => {
      await page.locator("#kind-witness").check();
      await page.locator("#text").fill("Свидетелю угрожали увольнением");
    });
    await doNext(page, place, "measure", async () => {
      await page.locator("#text").fill("Письмо работодателю");
      await page.locator("#over").check();
    });
    await page.goto(people);
    assert.match(await main(page), /Свидетелю угрожали увольнением/);

    const head = await seat("head2", "ru");
    await doNext(head, place, "inquire", async () => {
      await head.locator("#body").selectOption("interior");
      await goOn(head, "Почему справку не выдали?");
    });
    await look(head, `${place}?part=letters`);
    assert.match(await main(head), /Министерство внутренних дел/);
    await act(head, place, "settle", async () => {
      await head.locator("#text").fill("Справку выдадут до конца месяца.");
      await head.locator("#day_year").fill("2020");
    }, `${place}/settle`);
    await axe(head);
    assert.equal(await head.locator("#day .govuk-error-message").count(), 1, "a day that is past is named beside the day");
    await head.locator("#day_year").fill(String(new Date().getFullYear() + 1));
    await send(head, place);
    await look(head, `${place}?part=outcome`);
    assert.match(await main(head), /Справку выдадут до конца месяца/);
    await head.locator('a[href*="/settlement-kept"]').click();
    await axe(head);
    await head.locator("#kept-yes").check();
    await head.locator("#text").fill("Справка выдана");
    await Promise.all([head.waitForURL(place), next(head)]);
    await act(head, place, "remedy", async () => {
      await head.locator("#kind-restored").check();
      await head.locator("#people").fill("1");
    });
    await look(head, `${place}?part=outcome`);
    assert.equal(await head.locator('a[href*="/settlement-kept"]').count(), 0, "it was kept");
    assert.equal(await head.locator("table.grid tbody tr").count(), 1);
  });

  test("a regional representative gives one case back and takes another: kk", async () => {
    const head = await seat("head2", "kk");
    await look(head, `${office("kk", "queue")}?state=heard`);
    const [first, second] = await casesIn(head);
    for (const place of [first, second]) {
      await act(head, place, "refer", async () => {
        await choose(head.locator("#unit"), /Алматы қаласы/);
        await head.locator("#reasons").fill("Адам Алматыда тұрады");
      });
    }
    const page = await seat("region75", "kk");
    await look(page, office("kk", "day"));
    assert.equal(await page.locator("section[aria-labelledby=offered] tbody tr").count(), 2);
    await look(page, first);
    assert.match(await main(page), /Адам Алматыда тұрады/, "who is asked can read why");
    await act(page, first, "refer-return", () => page.locator("#reasons").fill("Мекеме бізде емес"), office("kk", "queue"));
    assert.equal(await look(page, first), 404, "given back is given away");
    await act(page, second, "refer-accept", () => choose(page.locator("#person"), /12$/));
    await look(page, office("kk", "queue"));
    assert.deepEqual(await casesIn(page), [second]);
    await look(page, office("kk", "day"));
    assert.equal(await page.locator("section[aria-labelledby=offered]").count(), 0);

    await look(head, first);
    assert.match(await main(head), /Мекеме бізде емес/, "whoever offered it reads why it came back");
    assert.equal(await look(head, second), 404, "what was taken is another unit's");
  });

  test("a focal point answers a letter with a file, and sees that letter and nothing else: ru", async () => {
    const officer = await seat("case07", "ru");
    await look(officer, `${office("ru", "queue")}?state=admitted&mine=yes`);
    const place = await caseDue(officer, await casesIn(officer), "remind");
    await look(officer, `${place}?part=letters`);
    const number = (await officer.locator("tr", { hasText: "Запрос органу" }).locator("a").first().innerText()).replace("(PDF)", "").trim();

    const page = await seat("focalpoint", "ru");
    await page.waitForURL("**/office/letters");
    await axe(page);
    assert.deepEqual(await page.locator(".rooms a").allInnerTexts(), ["Письма", "Наши меры", "Моя учётная запись"]);
    await page.locator("tr", { hasText: number }).locator("a").first().click();
    await page.waitForURL("**/office/letters/*");
    await axe(page);
    const answer = page.url();
    const letter = await saved(page, page.locator('a[href$="/pdf"]'));
    const code = /[0-9A-Z]{6} [0-9A-Z]{6} [0-9A-Z]{6}/.exec(await wordsOf(letter))[0];
    await page.locator("#text").fill("Проверка проведена, врач принял человека.");
    await page.locator("#files").setInputFiles({ name: "ответ органа.txt", mimeType: "text/plain", buffer: Buffer.from("Сведения о приёме") });
    await send(page, "**?sent=yes");
    assert.match(await main(page), /Проверка проведена/);
    assert.equal(await page.locator("li a", { hasText: "ответ органа.txt" }).count(), 1);
    for (const shut of [place, `${place}?part=letters`, office("ru", "queue"), office("ru", "day"), office("ru", "recommendations")]) {
      assert.equal(await look(page, shut), 404, shut);
    }
    const other = await seat("focalpoint2", "ru");
    await axe(other);
    assert.equal(await look(other, answer), 404, "not even another body's focal point");

    await awaitNews(officer, `${office("ru", "queue")}?mark=reply`, async () => (await casesIn(officer)).includes(place));
    await look(officer, `${place}?part=letters`);
    assert.match(await main(officer), /Проверка проведена, врач принял человека\./);
    const file = await saved(officer, officer.locator(".given a", { hasText: "ответ органа.txt" }));
    assert.equal(file.bytes.toString(), "Сведения о приёме");
    await doNext(await seat("head2", "ru"), place, "decide", async (head) => {
      await head.locator("#ending-not_found").check();
      await head.locator("#finding").fill("Нарушение устранено до нашего запроса.");
    });

    const stranger = await browser.page();
    await look(stranger, `${server.url}/ru/check`);
    await stranger.locator("#code").fill(code.toLowerCase().replaceAll(" ", "-"));
    await send(stranger, "**/check");
    assert.ok((await stranger.locator(".govuk-summary-list").innerText()).includes(number));
    await stranger.locator("#file").setInputFiles(letter.path);
    await send(stranger, "**/check");
    assert.equal(await stranger.locator(".notice.good").count(), 2, "ours, and to the last byte");
    await writeFile(join(server.home, "forged.pdf"), Buffer.concat([letter.bytes, Buffer.from(" ")]));
    await stranger.locator("#file").setInputFiles(join(server.home, "forged.pdf"));
    await send(stranger, "**/check");
    assert.equal(await stranger.locator(".notice.bad").count(), 1, "a changed file is told apart");
    await stranger.locator("#code").fill("0000 0000 0000 0000 00");
    await send(stranger, "**/check");
    assert.equal(await stranger.locator(".notice.warn").count(), 1);
  });

  test("a recommendation is answered by its body and judged with reasons: ru", async () => {
    const head = await seat("head2", "ru");
    await look(head, `${office("ru", "queue")}?state=decided`);
    const place = (await casesIn(head))[0];
    await look(head, `${place}/respond`);
    await head.locator("#kind-recommendation").check();
    await send(head, "**/respond?kind=recommendation");
    await head.locator("#body").selectOption("interior");
    await head.locator("#passes-nothing").check();
    await head.locator("#text").fill("Рекомендуем вести журнал вызовов врача.");
    await Promise.all([head.waitForURL(place), next(head)]);
    await look(head, `${place}?part=letters`);
    const number = (await head.locator("tr", { hasText: "Рекомендация" }).locator("a").last().innerText()).replace("(PDF)", "").trim();

    const page = await seat("focalpoint", "ru");
    await look(page, office("ru", "letters"));
    await page.locator("tr", { hasText: number }).locator("a").first().click();
    await page.waitForURL("**/office/letters/*");
    await page.locator("#text").fill("Журнал заведём до конца года.");
    await send(page, "**?sent=yes");

    const list = `${office("ru", "recommendations")}?status=answered&body=interior`;
    await awaitNews(head, list, async () => (await head.locator("tr", { hasText: number }).count()) === 1);
    await head.locator("tr", { hasText: number }).locator("a").first().click();
    await head.waitForURL("**/office/recommendations/*");
    await axe(head);
    assert.match(await main(head), /Журнал заведём до конца года\./);
    await head.locator("#status-accepted").check();
    await next(head);
    await head.locator(".govuk-error-summary").waitFor();
    await axe(head);
    assert.equal(await head.locator("#reasons-error").count(), 1, "nothing is said without reasons");
    await head.locator("#reasons").fill("Орган согласился письменно.");
    await next(head);
    await head.locator(".govuk-error-summary").waitFor({ state: "detached" });
    await axe(head);
    assert.match(await head.locator(".casehead").innerText(), /Принята/);
    assert.match(await main(head), /Орган согласился письменно\./);
  });

  test("a child complains by the short path and comes back with the receipt: kk, without JavaScript, on a small telephone", async () => {
    const page = await browser.page(TELEPHONE);
    /** Looks at the page in front, which must not be wider than the telephone. */
    const fits = async (place) => {
      await page.waitForURL(`**/${place}`);
      await axe(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${place} is wider than 320 px`);
    };
    await page.goto(`${server.url}/kk/complain/who`);
    await fits("complain/who");
    await page.locator("#on_behalf-child").check();
    await next(page);
    await fits("complain/what");
    await page.locator("#what").fill("Интернатта үлкен балалар ұрады, тәрбиеші көрмегендей болады.");
    await next(page);
    await fits("complain/where");
    await next(page);
    await fits("complain/contact");
    await page.locator("#named-no").check();
    await page.locator("#needs-easy-read").check();
    await page.locator("#needs-audio").check();
    await page.locator("#cautions-no-call").check();
    await next(page);
    await fits("complain/files");
    await next(page);
    await fits("complain/check");
    assert.match(await main(page), /Интернатта үлкен балалар ұрады/);
    await next(page);
    await fits("complain/receipt");
    const words = (await page.locator(".words li").allInnerTexts()).map((word) => word.trim());
    assert.equal(words.length, 12);
    await next(page);
    await fits("receipt");
    await page.locator("#receipt").fill(words.join(" "));
    await next(page);
    await fits("receipt/status");
    assert.equal(await page.locator(".path [aria-current=step]").count(), 1, "it says where the complaint is");
  });

  test("a person who comes back reads the answer, asks for a review, and says how it was, once: ru", async () => {
    const story = "Ласточкин луг: справку не выдают третий месяц.";
    const filed = await fetch(`${server.url}/api/v1/complaints`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ language: "ru", story, passes: "story", name: "Заявитель Шестой" }),
    });
    assert.equal(filed.status, 201);
    const { reference, receipt } = await filed.json();
    const place = await handle(seat, server, "ru", reference, story);

    const page = await browser.page();
    await look(page, `${server.url}/ru/receipt`);
    await page.locator("#receipt").fill(receipt);
    await send(page, "**/receipt/status");
    assert.match(await main(page), /Құқық бұзылды\./);
    await page.locator('a[href$="/receipt/review"]').click();
    await axe(page);
    await page.locator("#about-decision").check();
    await page.locator("#text").fill("Вы не спросили школу.");
    await send(page, "**/receipt/status");
    assert.equal(await page.locator('a[href$="/receipt/review"]').count(), 0, "one review at a time");
    for (const name of ["case07", "head1", "head2"]) {
      const handler = await seat(name, "ru");
      assert.equal(await look(handler, place), 404, `${name} had a hand in it`);
    }

    const above = await seat("ombudsperson", "ru");
    await look(above, `${office("ru", "queue")}?mine=yes`);
    assert.deepEqual(await casesIn(above), [place]);
    await above.goto(place);
    assert.match(await main(above), /Вы не спросили школу\./);
    await act(above, place, "review", async () => {
      await above.locator("#told").fill("Школу спросили сегодня, решение верно.");
      await above.locator("button[name=refuse]").click();
      await above.waitForURL(place);
      await above.goto(`${place}/note`);
      await above.locator("#text").fill("Пересмотр окончен");
    });

    await look(page, `${server.url}/ru/receipt/status`);
    assert.match(await main(page), /Школу спросили сегодня, решение верно\./);
    await look(page, `${server.url}/ru/receipt/voice`);
    for (const question of ["fair", "clear", "in_time"]) await page.locator(`#${question}-4`).check();
    await next(page);
    await page.locator("h1", { hasText: "Спасибо" }).waitFor();
    await axe(page);
    await page.goto(`${server.url}/ru/receipt/voice`);
    for (const question of ["fair", "clear", "in_time"]) await page.locator(`#${question}-1`).check();
    await next(page);
    await page.locator("main", { hasText: "оценки уже у нас" }).waitFor();
    await axe(page);
  });

  test("a body is told, says why, and is named in a register that anybody reads in three languages", async () => {
    const page = await seat("ombudsperson", "ru");
    const register = office("ru", "overdue");
    await look(page, register);
    const late = page.locator("section[aria-labelledby=late] .panel", { hasText: "Министерство внутренних дел" }).first();
    await late.locator("button").click();
    await page.waitForURL(register);
    await axe(page);
    assert.equal(await page.locator("section[aria-labelledby=noticed] button").count(), 0, "no body is named before its own word");

    const body = await seat("focalpoint", "ru");
    await look(body, office("ru", "letters"));
    await body.locator("tr", { hasText: "Уведомление" }).locator("a").first().click();
    await body.waitForURL("**/office/letters/*");
    await axe(body);
    await body.locator("#text").fill("Ответ задержан из-за переезда архива.");
    await send(body, "**?sent=yes");

    await look(page, register);
    const noticed = page.locator("section[aria-labelledby=noticed]");
    assert.equal(await noticed.locator("textarea").inputValue(), "Ответ задержан из-за переезда архива.");
    await noticed.locator("button[name=names]").click();
    await page.locator("section[aria-labelledby=shown] .panel").waitFor();
    await page.locator("section[aria-labelledby=shown] textarea").fill("Ответ пришёл 1 декабря.");
    await page.locator("section[aria-labelledby=shown] button").click();
    await page.waitForURL(register);
    await axe(page);

    const anybody = await browser.page(NO_SCRIPT);
    for (const [language, name, form] of [
      ["kk", "Ішкі істер министрлігі", "Адам құқықтары жөніндегі уәкілге шағым"],
      ["ru", "Министерство внутренних дел", "Жалоба Уполномоченному по правам человека"],
      ["en", "Ministry of Internal Affairs", "Complaint to the"],
    ]) {
      await look(anybody, `${server.url}/${language}/overdue`);
      const line = await anybody.locator("table tbody tr").innerText();
      for (const words of [name, "Ответ задержан из-за переезда архива.", "Ответ пришёл 1 декабря."]) assert.ok(line.includes(words), line);
      await look(anybody, `${server.url}/${language}/complain`);
      const paper = await saved(anybody, anybody.locator('a[href$="/complain/form.pdf"]'));
      assert.ok((await wordsOf(paper)).includes(form), `the form on paper in ${language}`);
    }
  });
}, { amend: SHORT_PERIODS });
