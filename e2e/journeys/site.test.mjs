// The public site walked in three languages without JavaScript; editors write a page and news.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { awaitNews } from "../lib/case.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

/** A first view in bytes as sent, with its fonts. */
const FIRST_VIEW = 80_000;
/** What a reader types, and the title it leads to, in each language; in Kazakh with Russian letters. */
const SEARCHES = { kk: ["кабылдау", /Ақтауда/], ru: ["приём Актау", /Актау/], en: ["receive Aktau", /Aktau/] };
/** The news of the demonstration that was not written in English. */
const LACKS_ENGLISH = "open-lesson";

onEachEngine("site", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);
  const at = (language, place) => `${server.url}/${language}${place}`;

  for (const language of ["kk", "ru", "en"]) {
    test(`every door of the site opens (${language})`, async () => {
      const page = await browser.page({ javaScript: false });
      const elsewhere = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(server.url)) elsewhere.push(request.url());
      });
      await page.goto(at(language, "/"));
      await axe(page);
      assert.ok((await page.locator(".hero a.btn").getAttribute("href")).endsWith("/complain"));
      assert.ok(await page.locator(`.hero a[href="/${language}/receipt"]`).count());
      assert.ok(await page.locator("a[href='tel:112']").count());
      const doors = await page.locator(".nav a, .foot ul a, main .doors a").evaluateAll((links) => links.map((l) => l.href));
      assert.ok(doors.length > 20, doors.join("\n"));
      for (const door of new Set(doors)) {
        const answer = await page.goto(door);
        assert.equal(answer.status(), 200, door);
        assert.equal(await page.locator("html").getAttribute("lang"), language, door);
        assert.equal(await page.locator("h1").count(), 1, door);
        await axe(page);
      }
      for (const place of ["/accessibility", "/privacy", "/safety"]) {
        await page.goto(at(language, place));
        // On a page for people in fear nothing is named that could be kept.
        const canonical = await page.evaluate(() => document.querySelector("link[rel=canonical]")?.href);
        assert.equal(canonical && new URL(canonical).pathname, place === "/safety" ? undefined : `/${language}${place}`);
        if (place === "/privacy") assert.ok((await page.locator("main table tbody tr").count()) >= 5);
      }
      assert.deepEqual(elsewhere, [], "a request to somebody else");
    });

    test(`the search finds, and says what to do when it does not (${language})`, async () => {
      const page = await browser.page({ javaScript: false, viewport: { width: 320, height: 568 } });
      const [typed, title] = SEARCHES[language];
      await page.goto(at(language, "/"));
      await page.locator("form[role=search] input").fill(typed);
      await page.locator("form[role=search] button").click();
      assert.equal(await page.locator("#q").inputValue(), typed);
      assert.match(await page.locator("main .doors").innerText(), title);
      await axe(page);
      await page.locator("#kind").selectOption("treaty");
      await page.locator("main form button").click();
      assert.equal(await page.locator("main .doors").count(), 0);
      assert.ok(await page.locator(`main a[href="/${language}/complain"]`).count());
      assert.equal(await page.locator("#q").inputValue(), typed);
      assert.equal(await page.locator("#kind").inputValue(), "treaty");
      await axe(page);
      for (const place of ["/treaties/cat", "/complain"]) {
        const found = await page.request.get(at(language, `/search?q=${place.includes("cat") ? "CAT" : { kk: "шағым", ru: "жалоба", en: "complain" }[language]}`));
        assert.ok((await found.text()).includes(`/${language}${place}`), place);
      }
    });
  }

  test("news that lacks a language is read in another, and the page says so", async () => {
    const page = await browser.page({ javaScript: false });
    await page.goto(at("en", `/news/${LACKS_ENGLISH}`));
    assert.equal(await page.locator("main .prose").getAttribute("lang"), "kk");
    assert.match(await page.locator("main").innerText(), /only in this language so far/);
    assert.ok((await page.locator("main .prose").innerText()).length > 20);
    await axe(page);
  });

  test("an editor writes, a colleague reads, anybody finds it; taken back, it is gone", async () => {
    const head = await seat("head2", "ru", { javaScript: false });
    await head.goto(at("ru", "/office/site/new"));
    await axe(head);
    await head.locator("input[name=kind][value=page]").check();
    await head.locator("#slug").fill("trial");
    await head.locator("#title_ru").fill("Жирафовый тариф");
    await head.locator("#body_ru").fill("Текст <script>alert(1)</script> и [ссылка](javascript:alert(1)).");
    await head.locator("button[value=preview]").click();
    await axe(head);
    assert.equal(await head.locator("#title_ru").inputValue(), "Жирафовый тариф");
    assert.match(await head.locator("[role=status]").innerText(), /<script>alert\(1\)<\/script> и ссылка/);
    await head.locator("button[value=keep]").click();
    await head.waitForURL(/\/office\/site\/[0-9a-f]{32}$/);
    await axe(head);
    assert.equal(await head.locator("form[action$='/publish']").count(), 0, "a head of unit does not publish");
    const place = head.url();

    const editor = await seat("editor", "ru", { javaScript: false });
    await editor.goto(at("ru", "/office/site?kind=page"));
    await axe(editor);
    assert.match(await editor.locator("tr", { hasText: "Жирафовый" }).innerText(), /Қазақша, English/);
    await editor.goto(place);
    await editor.locator("form[action$='/review'] button").click();
    await editor.locator("form[action$='/publish'] button").click();
    const page = await browser.page({ javaScript: false });
    await page.goto(at("ru", "/pages/trial"));
    await axe(page);
    assert.equal(await page.locator("main script, main .prose a").count(), 0);
    const finds = async () => (await page.locator("main .doors", { hasText: "Жирафовый" }).count()) > 0;
    await awaitNews(page, at("ru", "/search?q=жирафов"), finds);
    await editor.goto(place);
    await editor.locator("form[action$='/withdraw'] button").click();
    assert.equal((await page.goto(at("ru", "/pages/trial"))).status(), 404);
    await awaitNews(page, at("ru", "/search?q=жирафов"), async () => !(await finds()));
  });

  test("machines find every page, and it is there", async () => {
    const page = await browser.page({ javaScript: false });
    const map = await (await fetch(`${server.url}/sitemap.xml`)).text();
    const places = [...map.matchAll(/<loc>[^<]*?(\/(?:kk|ru|en)\/[^<]*)<\/loc>/g)].map(([, place]) => place);
    assert.ok(places.length > 100 && places.includes("/en/news/open-lesson") && places.includes("/kk/treaties/cat"));
    for (const place of places.filter((_, n) => n % 17 === 0)) {
      assert.equal((await fetch(`${server.url}${place}`)).status, 200, place);
    }
    const isWhole = await page.evaluate(
      (xml) => !new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror"),
      map,
    );
    assert.ok(isWhole, "the sitemap is not well-formed");
    assert.match(await (await fetch(`${server.url}/robots.txt`)).text(), /Sitemap: /);
    assert.match(await (await fetch(at("kk", "/feed.atom"))).text(), /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="kk">/);
  });

  test("a first view stays light", async () => {
    const page = await browser.page({ javaScript: false });
    const sizes = [];
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(at("kk", "/"), { waitUntil: "networkidle" });
    const sum = sizes.reduce((all, size) => all + size, 0);
    assert.ok(sizes.length >= 4 && sum < FIRST_VIEW, `${sum} bytes in ${sizes.length} answers`);
  });
});
