// Signing in as a person of the demonstration institution.
import assert from "node:assert/strict";
import { nextTotp } from "./totp.mjs";

/** Signs in as the first account that holds the role; leaves the page where the server sends it. */
export async function signIn(page, server, role, language = "kk") {
  const account = server.accounts.find((a) => a.role === role);
  assert.ok(account, `the demonstration has nobody who is ${role}`);
  await page.goto(`${server.url}/${language}/sign-in`);
  await page.locator("input[autocomplete=username]").fill(account.name);
  await page.locator("input[type=password]").fill(account.password);
  await page.locator("input[autocomplete=one-time-code]").fill(await nextTotp(account.totp_secret));
  await page.locator("main form button").click();
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return account;
}
