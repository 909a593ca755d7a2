// Keys for life, as people meet them: a passkey, and the second factor again before a grave act.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, useBrowser } from "../lib/browser.mjs";
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
});
