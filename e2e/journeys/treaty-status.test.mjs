// Treaties as anybody reads them on a day, the guide to UN committees as a person walks it, and the treaty officer who
// corrects a fact.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

const NO_SCRIPT = { javaScript: false };
const TELEPHONE = { javaScript: false, viewport: { width: 320, height: 568 } };

const main = (page) => page.locator("main").innerText();
const row = (page, words) => page.locator("tr", { hasText: words }).first().innerText();

onEachEngine("treaties", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);

  test("on 1 March 2021 a law was signed and the State was no party: three languages, a telephone, no JavaScript", async () => {
    const page = await browser.page(TELEPHONE);
    for (const [lang, standing, four] of [
      ["kk", "Заң бар, сақтауға тапсырылмаған", "8 комитеттің ішінде"],
      ["ru", "Закон есть, грамота не сдана на хранение", "4 из 8 комитетов"],
      ["en", "Law adopted, not deposited", "4 of the 8 committees"],
    ]) {
      for (const place of ["treaties", "treaties/iccpr-op2", "treaties/crpd-op", "treaties/committees", "treaties/guide"]) {
        await page.goto(`${server.url}/${lang}/${place}?on=2021-03-01`);
        await axe(page);
      }
      await page.goto(`${server.url}/${lang}/treaties?on=2021-03-01`);
      assert.match(await row(page, "ICCPR-OP2"), new RegExp(standing));
      await page.goto(`${server.url}/${lang}/treaties/committees?on=2021-03-01`);
      assert.ok((await main(page)).includes(four), lang);
    }
  });

  test("a day is chosen on the page, and nonsense is told with its remedy", async () => {
    const page = await browser.page(NO_SCRIPT);
    await page.goto(`${server.url}/en/treaties/iccpr-op2`);
    await page.locator("summary").first().click();
    await page.locator("#on").fill("2022-06-23");
    await page.locator("main button[type=submit]").first().click();
    await axe(page);
    assert.ok((await main(page)).includes("Deposited, not yet in force"));
    const answer = await page.goto(`${server.url}/en/treaties?on=yesterday`);
    assert.equal(answer.status(), 422);
    await axe(page);
  });

  for (const lang of ["kk", "ru", "en"]) {
    test(`a person asks which committee would take their complaint, and nothing stands in the address: ${lang}`, async () => {
      const page = await browser.page(TELEPHONE);
      await page.goto(`${server.url}/${lang}/treaties/guide`);
      const go = async () => {
        await page.locator("main form button.btn").first().click();
        await page.waitForLoadState();
        await axe(page);
        assert.equal(new URL(page.url()).search, "");
      };
      await go();
      await page.locator("#topic-race").check();
      await go();
      await page.locator("#who-myself").check();
      await go();
      await page.locator("#when_year").fill("2025");
      await go();
      // a year alone is no day: what was typed stays, and the page says what to mend
      assert.equal(await page.locator("#when_year").inputValue(), "2025");
      await page.locator("#when_day").fill("1");
      await page.locator("#when_month").fill("5");
      await page.locator("#goes_on-over").check();
      await go();
      await page.locator("#courts-unsure").check();
      await go();
      await page.locator("#hindered-slow").check();
      await go();
      await page.locator("#before-no").check();
      await go();
      await page.locator("#named-yes").check();
      await go();
      const text = await main(page);
      assert.ok(text.includes("ICERD, 14(5)") && text.includes("ICCPR-OP1, 5(2)(a)"), text);
      assert.ok(await page.locator(`a[href="/${lang}/complain"]`).isVisible());
      assert.deepEqual(await page.context().cookies(), []);
    });
  }

  test("the treaty officer corrects a fact in kk, and everybody reads it with its reason", async () => {
    const page = await seat("treaties", "kk", NO_SCRIPT);
    await page.goto(`${server.url}/kk/office/treaty-facts`);
    await axe(page);
    await page.locator("a[href$='/office/treaty-facts/crpd-op']").click();
    await axe(page);
    await page.locator("a[href$='/crpd-op-deposit']").click();
    await axe(page);
    await page.locator("#on").fill("2024-02-01");
    await page.locator("#certainty").selectOption("confirmed");
    await page.locator("#source").fill("Сынақ депозитарийі");
    await page.locator("#url").fill("https://treaties.example/1");
    await page.locator("#reason").fill("Хабарлама оқылды.");
    await page.locator("main form button.btn").last().click();
    await page.waitForURL(/crpd-op$/);
    await axe(page);
    const anybody = await browser.page(NO_SCRIPT);
    await anybody.goto(`${server.url}/kk/treaties/crpd-op`);
    await axe(anybody);
    assert.ok((await main(anybody)).includes("Хабарлама оқылды."));
  });
});
