// A reform walked from a measure to a finding: a treaty officer enters it, a body reports, the institution finds, and
// anybody reads the three voices apart.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

onEachEngine("reform", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);
  const at = (language, place) => `${server.url}/${language}${place}`;

  for (const language of ["kk", "ru"]) {
    test(`a measure goes from entry to a finding of effect (${language})`, async () => {
      const officer = await seat("treaties", language, { javaScript: false });
      await officer.goto(at(language, "/office/programmes/new"));
      await axe(officer);
      await officer.locator("#title_kk").fill(`Сынақ бағдарламасы ${language}`);
      await officer.locator("#kind").selectOption("president");
      await officer.locator("#giver_kk").fill("Парламент сессиясы (сынақ)");
      for (const [part, value] of [["day", "2"], ["month", "9"], ["year", "2024"]]) {
        await officer.locator(`#date_${part}`).fill(value);
      }
      await officer.locator("input[name=certainty][value=unknown]").check();
      await officer.locator("main form button[type=submit]").click();
      await officer.waitForURL(/\/office\/programmes\/[0-9a-f]{32}$/);
      const programme = new URL(officer.url()).pathname;
      await axe(officer);

      await officer.goto(`${server.url}${programme}/measures/new`);
      await officer.locator("#reference").fill("1.1");
      await officer.locator("#text_kk").fill("Ұсталған адамға дәрігер қарайды");
      await officer.locator("#lead").selectOption("interior");
      await officer.locator("main form button[type=submit]").click();
      await officer.waitForURL(/\/office\/measures\/[0-9a-f]{32}$/);
      const measure = new URL(officer.url()).pathname;
      const id = measure.split("/").at(-1);
      await axe(officer);
      await officer.goto(`${server.url}${programme}`);
      await officer.locator("form[action$='/publish'] button").click();

      const body = await seat("focalpoint", language, { javaScript: false });
      await body.goto(at(language, "/office/measures/mine"));
      await axe(body);
      await body.goto(at(language, `/office/measures/mine/${id}/report`));
      await axe(body);
      await body.locator("input[name=grade][value='steps:done']").check();
      await body.locator("#method").selectOption("report");
      await body.locator("#words_kk").fill("Бұйрық шықты.");
      await body.locator("#ev1_kind").selectOption("law");
      await body.locator("#ev1_shows").selectOption("act");
      await body.locator("#ev1_words").fill("Бұйрық");
      await body.locator("main form button[type=submit]").click();
      await body.waitForURL(new RegExp(`/mine/${id}$`));

      await officer.goto(`${server.url}${measure}/say?voice=office`);
      await officer.locator("input[name=grade][value='steps:done']").check();
      await officer.locator("#method").selectOption("visit");
      await officer.locator("#words_kk").fill("24 орынға бардық.");
      await officer.locator("#ev1_kind").selectOption("law");
      await officer.locator("#ev1_shows").selectOption("act");
      await officer.locator("#ev1_words").fill("Бұйрық");
      await officer.locator("main form button[type=submit]").click();
      assert.match(await officer.locator(".govuk-error-summary").innerHTML(), /#ev1_shows/);
      await axe(officer);
      await officer.locator("#ev1_kind").selectOption("visits");
      await officer.locator("#ev1_shows").selectOption("effect");
      await officer.locator("main form button[type=submit]").click();
      await officer.waitForURL(new RegExp(`/office/measures/${id}$`));

      const anybody = await browser.page({ javaScript: false });
      await anybody.goto(at(language, `/reforms/measures/${id}`));
      await axe(anybody);
      assert.equal(await anybody.locator(".voice").count(), 3);
      assert.match(await anybody.locator(".voice.state blockquote").innerText(), /Бұйрық шықты/);
      assert.match(await anybody.locator(".voice.office blockquote").innerText(), /24 орынға бардық/);
    });
  }

  test("public pages of reforms are clean in all languages, and on a small telephone", async () => {
    for (const [language, viewport] of [["kk", { width: 320, height: 568 }], ["ru"], ["en"]]) {
      const anybody = await browser.page({ javaScript: false, viewport });
      await anybody.goto(at(language, "/reforms"));
      await axe(anybody);
      await anybody.locator("section h2 a").first().click();
      await axe(anybody);
      const links = anybody.locator("th[scope=row] a");
      if (await links.count()) {
        await links.first().click();
        await axe(anybody);
      }
      for (const place of ["/reforms/since?on=2025-01-01", "/reforms/bodies", "/reforms/compare"]) {
        await anybody.goto(at(language, place));
        await axe(anybody);
      }
    }
  });
});
