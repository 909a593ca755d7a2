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
