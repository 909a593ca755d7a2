// Debian's Chromium, driven by Playwright, and the accessibility check of every page a journey sees.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

// axe waits between its steps, which never ends on a page without JavaScript: so its timer is a microtask.
const axeSource = `((setTimeout) => {${await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8")}
})((step) => void Promise.resolve().then(step));`;
/** The rules of WCAG 2.2 at levels A and AA, in axe's words. */
const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A browser while the tests of the enclosing `describe` run: `await browser.page({ javaScript: false })`. */
export function useBrowser() {
  const browser = new Browser();
  before(() => browser.launch());
  after(() => browser.close());
  return browser;
}

class Browser {
  #chromium;

  async launch() {
    this.#chromium = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // Playwright itself turns off what would call home, and the sandbox, which does not run as root.
      args: ["--disable-quic"],
    });
  }

  close() {
    return this.#chromium?.close();
  }

  /** A page with cookies and storage of its own. `viewport`: the size of a small telephone is 320 by 568. */
  async page({ javaScript = true, viewport = { width: 1280, height: 900 } } = {}) {
    const context = await this.#chromium.newContext({ javaScriptEnabled: javaScript, viewport, acceptDownloads: true });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }
}

/** Fails if the page is wider than its window: nobody should have to scroll sideways to read a line (WCAG 1.4.10). */
export async function noOverflow(page) {
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (Math.max(document.body.scrollWidth, document.documentElement.scrollWidth) <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > width + 1);
    return [`${document.body.scrollWidth} px in a window of ${width} px`, ...wide.slice(0, 5).map((e) => e.cloneNode().outerHTML)];
  });
  assert.deepEqual(found, [], `too wide: ${page.url()}`);
}

/** Fails on any violation of WCAG 2.2 A or AA that axe can find on the page as it is now, and if it is wider than its window. */
export async function axe(page) {
  await noOverflow(page);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false }),
    WCAG_22_AA,
  );
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((n) => `${id}: ${help}\n    ${n.html}`));
  assert.deepEqual(found, [], `axe on ${page.url()}`);
}
