// Signing in as a person of the demonstration institution.
import assert from "node:assert/strict";
import { nextTotp } from "./totp.mjs";

/** Signs in with the given sign-in name, by password and code; leaves the page where the server sends it. */
export async function signIn(page, server, name, language = "kk") {
  const account = server.accounts.find((a) => a.sign_in === name);
  assert.ok(account, `the demonstration has nobody who signs in as ${name}`);
  await page.goto(`${server.url}/${language}/office/sign-in`);
  await page.locator("input[autocomplete=username]").fill(account.sign_in);
  await page.locator("input[type=password]").fill(account.password);
  await page.locator("main form button[type=submit]").click();
  await page.locator("input[autocomplete=one-time-code]").fill(await nextTotp(account.totp_secret));
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.includes("/sign-in"));
  return account;
}

/** Signs out by the button in the head. */
export async function signOut(page) {
  await page.locator(".who form button").click();
}

/**
 * Signs each person in once and gives their page whenever they are asked for: a third sign-in would wait for a new code.
 * `options` are those of the first time, as `browser.page` takes them.
 */
export function useSeats(server, browser) {
  const seats = new Map();
  return async (name, language, options) => {
    if (!seats.has(name)) {
      const page = await browser.page(options);
      await signIn(page, server, name, language);
      seats.set(name, page);
    }
    return seats.get(name);
  };
}
