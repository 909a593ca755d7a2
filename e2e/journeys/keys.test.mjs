// Keys for life, as people meet them: a passkey, and the second factor again before a grave act.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
import { act } from "../lib/case.mjs";
import { onEachEngine } from "../lib/server.mjs";
import { signIn, signOut } from "../lib/sign-in.mjs";

onEachEngine("keys for life", (server) => {
  const browser = useBrowser();

  test("a passkey is made, signs in, and is removed", async () => {
    const page = await browser.page();
    const here = { accounts: server.accounts, url: server.url.replace("127.0.0.1", "localhost") };
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    const key = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
    await devtools.send("WebAuthn.addVirtualAuthenticator", { options: { ...key, automaticPresenceSimulation: true } });

    const account = await signIn(page, here, "head3", "ru");
    await page.goto(`${here.url}/ru/office/account`);
    await axe(page);
    assert.match(await page.locator("main").innerText(), /Chrome, Linux/);
    await page.locator('a[href$="/office/account/passkeys"]').click();
    await axe(page);
    await page.locator("#name").fill("рабочий ноутбук");
    await page.locator("[data-passkey] button").click();
    await page.waitForURL("**/office/account");
    await axe(page);
    assert.match(await page.locator("main").innerText(), /рабочий ноутбук/);
    await signOut(page);

    await page.goto(`${here.url}/ru/office/sign-in`);
    await page.locator("input[autocomplete=username]").fill(account.sign_in);
    await page.locator("input[type=password]").fill(account.password);
    await page.locator("main form button[type=submit]").click();
    await axe(page);
    await page.locator("[data-passkey] button").click();
    await page.waitForURL((url) => !url.pathname.includes("/sign-in"));

    await page.goto(`${here.url}/ru/office/account`);
    await page.locator('form[action*="/passkeys/"] button').click();
    await page.waitForURL("**/office/account");
    assert.doesNotMatch(await page.locator("main").innerText(), /рабочий ноутбук/);
  });

  test("where the site has no name, no passkey is offered", async () => {
    const page = await browser.page();
    await signIn(page, server, "head3", "kk");
    await page.goto(`${server.url}/kk/office/account`);
    assert.equal(await page.locator('a[href$="/office/account/passkeys"]').count(), 0, "not at an address without a name");
  });

  for (const [language, javaScript, lost] of [["kk", false, "case03"], ["ru", true, "case11"]]) {
    const words = `${language}, ${javaScript ? "with" : "without"} JavaScript`;

    test(`a lost password, given back by three of five trustees: ${words}`, async () => {
      const page = await browser.page({ javaScript });
      const shares = JSON.parse(await readFile(join(server.data, "demo-shares.json"), "utf8"));
      await signIn(page, server, "administrator", language);
      const person = await personPage(page, server, language, lost);
      await axe(page);
      await page.locator('form[action$="/renew"] button').click();
      await axe(page);
      assert.ok((await page.locator(".slip .num").innerText()).length > 8, "a password to hand over");
      await signOut(page);

      await signIn(page, server, "ombudsperson", language);
      await page.goto(`${server.url}/${language}/office/recovery`);
      await axe(page);
      await page.locator("#person").selectOption(person.split("/").at(-1));
      await page.locator("#ground-forgotten").check();
      await page.locator('form[action$="/recovery/ask"] button').click();
      await page.waitForURL("**/office/recovery");
      await page.locator("table.grid a").first().click();
      await axe(page);
      await typeShares(page, [shares[0], shares[2].replace(/^.../, "AAA"), shares[4]]);
      assert.equal(await page.locator(".govuk-error-summary").count(), 1, "a wrong share is named");
      await axe(page);
      await typeShares(page, [shares[0], shares[2], shares[4]]);
      assert.equal(await page.locator(".govuk-error-summary").count(), 0);
      await axe(page);

      await page.goto(`${server.url}/${language}/office/recovery`);
      await page.locator("#share").fill(shares[3]);
      await page.locator('form[action$="/recovery/prove"] button').click();
      await axe(page);
      assert.match(await page.locator(".notice").innerText(), /4/, "the drill says whose share is true");
      await page.goto(`${server.url}/${language}/office/keys`);
      await axe(page);
      assert.ok((await page.locator("table.grid tbody tr").count()) > 10);
      await page.goto(`${server.url}/${language}/office/recovery/sheets`);
      await axe(page);
    });

    test(`held, walled, a name released by two people: ${words}`, async () => {
      const page = await browser.page({ javaScript });
      await signIn(page, server, "head2", language);
      const place = await nameProposed(page, server, language);
      await act(page, place, "hold", async () => page.locator("#reasons").fill("Сот жүріп жатыр"));
      await act(page, place, "unhold", async () => page.locator("#reasons").fill("Сот аяқталды"));
      await act(page, place, "wall", async () => {
        const choices = await page.locator("#person option").evaluateAll((all) => all.map((o) => [o.value, o.textContent]));
        await page.locator("#person").selectOption(choices.find(([value, text]) => value && text.includes("03"))[0]);
        await page.locator("#reasons").fill("Туысы");
      });
      await page.goto(`${place}/release`);
      await page.locator("main form button.btn").first().click();
      assert.equal(page.url(), `${place}/release`, "not by the same person");
      await signOut(page);
      await signIn(page, server, "ombudsperson", language);
      await page.goto(place);
      await axe(page);
      await act(page, place, "release");
      await page.goto(`${place}?part=log`);
      await axe(page);
    });

    test(`erased by two people: ${words}`, async () => {
      const page = await browser.page({ javaScript });
      await signIn(page, server, "head2", language);
      await page.goto(`${server.url}/${language}/office/erasure`);
      await axe(page);
      const propose = await page.locator('form[action$="/propose"]').first().getAttribute("action");
      const place = `${server.url}/${language}/office/cases/${propose.split("/").at(-2)}`;
      await page.locator(`form[action="${propose}"] button`).click();
      const confirm = propose.replace("/propose", "/confirm");
      assert.equal(await page.locator(`form[action="${confirm}"]`).count(), 0, "not by the same person");
      await axe(page);
      await signOut(page);
      await signIn(page, server, "head1", language);
      await page.goto(`${server.url}/${language}/office/erasure`);
      await page.locator(`form[action="${confirm}"] button`).click();
      await signOut(page);
      await signIn(page, server, "head2", language);
      await page.goto(`${place}?part=story`);
      await axe(page);
      assert.equal(await page.locator(".notice").count(), 1, "it says that it was erased");
      await page.goto(`${place}?part=log`);
      assert.match(await page.locator("table.grid").innerText(), /case\.erased/);
      await axe(page);
    });
  }

  test("new sheets end the old ones", async () => {
    const page = await browser.page();
    const shares = JSON.parse(await readFile(join(server.data, "demo-shares.json"), "utf8"));
    await signIn(page, server, "ombudsperson", "ru");
    await page.goto(`${server.url}/ru/office/recovery/sheets`);
    const fields = page.locator("main textarea:not(#names)");
    for (let n = 0; n < (await fields.count()); n += 1) await fields.nth(n).fill(shares[n]);
    await page.locator("#names").fill("Первый\nВторой\nТретий");
    await page.locator("#threshold").fill("2");
    const [sheets] = await Promise.all([page.waitForEvent("download"), page.locator("main form button.btn").first().click()]);
    assert.equal((await readFile(await sheets.path())).subarray(0, 5).toString(), "%PDF-");
    await page.goto(`${server.url}/ru/office/recovery`);
    assert.equal(await page.locator("ol li[value]").count(), 3);
  });

  test("a leaver is locked out", async () => {
    const page = await browser.page();
    const leaver = await browser.page();
    await signIn(leaver, server, "case12", "kk");
    await signIn(page, server, "administrator", "kk");
    await personPage(page, server, "kk", "case12");
    await page.locator('form[action$="/lock"] button').click();
    await axe(page);
    await leaver.goto(`${server.url}/kk/office/account`);
    assert.match(leaver.url(), /sign-in/);
  });
}, { amend: { "retention.toml": (text) => text.replace("days = 1826", "days = 1") } });

/** Opens the page of a person's account, and gives its address. */
async function personPage(page, server, language, name) {
  await page.goto(`${server.url}/${language}/office/people`);
  await page.locator("tr", { hasText: name }).locator("a").first().click();
  await page.waitForURL("**/office/people/*");
  return page.url();
}

async function typeShares(page, shares) {
  const fields = page.locator("main textarea");
  for (const [n, share] of shares.entries()) await fields.nth(n).fill(share);
  await page.locator("main form button.btn").first().click();
}

/** Proposes to pass a name on in a case whose complainant did not allow it, and gives its address. */
async function nameProposed(page, server, language) {
  await page.goto(`${server.url}/${language}/office/queue`);
  const places = await page.locator("table .do a").evaluateAll((links) => links.map((a) => a.href));
  for (const place of places) {
    const found = await page.goto(`${place}/override`);
    if (!found.ok()) continue;
    await page.locator("#passes-name").check();
    for (const field of ["ground", "risk", "told"]) await page.locator(`#${field}`).fill("Заң талап етеді");
    await Promise.all([page.waitForEvent("load"), page.locator("main form button.btn").first().click()]);
    if (page.url() === place) return place;
  }
  throw new Error(`in none of ${places.length} cases can a name be proposed`);
}
