// What others recommended: a treaty officer takes a file in after a dry run, and anybody searches it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { useSeats } from "../lib/sign-in.mjs";

const TELEPHONE = { javaScript: false, viewport: { width: 320, height: 568 } };
/** In the shape of UPR Info's table: lone returns, commas in quotation marks, Latin-1. */
const FILE = {
  name: "upr.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session",
      'Kazakhstan,Asia,"OIC, CIS","Paint every waiting room of the invented region, and tell people why",Atlantis,WEOG,EU,Accepted,5,Other,20',
      'Kazakhstan,Asia,"OIC, CIS",Count the lanterns of the invented c\u00f4te,Ruritania,WEOG,EU,Noted,3,Other,20',
      "Atlantis,WEOG,EU,Is about another State,Kazakhstan,Asia,OIC,Accepted,2,Other,20",
    ].join("\r"),
    "latin1",
  ),
};

onEachEngine("what others recommended", (server) => {
  const browser = useBrowser();
  const seat = useSeats(server, browser);
  const at = (language, place) => `${server.url}/${language}${place}`;

  test("a treaty officer looks at a file first, takes it, and takes it again with no change: kk, without JavaScript", async () => {
    const page = await seat("treaties", "kk", { javaScript: false });
    const offer = async (file) => {
      await page.goto(at("kk", "/office/outside/imports"));
      await axe(page);
      await page.locator("input[name=origin][value=upr]").check();
      await page.locator("#state").fill("Kazakhstan");
      await page.locator("input[type=file]").setInputFiles(file);
      await page.locator(".side form button[type=submit]").click();
      await page.waitForLoadState();
      await axe(page);
    };
    await offer({ ...FILE, buffer: Buffer.from("not a table") });
    assert.ok(await page.locator(".govuk-error-summary li").count(), "a strange file is named as one");
    await offer(FILE);
    assert.equal((await page.request.get(`${server.url}/api/v1/recommendations?q=lanterns`).then((r) => r.json())).total, 0, "a dry run keeps nothing");
    await page.locator("main form button[type=submit]").first().click();
    await page.waitForURL(/\/imports\/[0-9a-f]{32}$/);
    await axe(page);
    await offer(FILE);
    assert.equal((await page.request.get(`${server.url}/api/v1/recommendations?q=lanterns`).then((r) => r.json())).total, 1);
  });

  test("anybody finds it by other forms of its words and is told of nonsense: three languages, a small telephone", async () => {
    const page = await browser.page(TELEPHONE);
    for (const language of ["kk", "ru", "en"]) {
      await page.goto(at(language, "/reforms/recommendations"));
      await axe(page);
      await page.goto(at(language, "/reforms/recommendations?q=painting+AND+room+NOT+lantern"));
      await axe(page);
      assert.match(await page.locator("main").innerText(), /Paint every waiting room/);
      await page.locator("main a[href*='/reforms/recommendations/']").first().click();
      await axe(page);
      assert.match(await page.locator("main").innerText(), /Atlantis/);
      assert.equal((await page.goto(at(language, "/reforms/recommendations?q=(room+OR"))).status(), 422);
      await axe(page);
    }
  });
});
