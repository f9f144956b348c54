// From a change of a filter to its new count on the button that shows the offers.
import { deskPage } from './browser.js';
import { percentile } from './statistics.js';

const CHANGES = 40;

/** The pause after the last key that is meant, and no part of what is measured. */
const DEBOUNCE = 100;

/** Milliseconds of each change, without the pause. */
export async function filterCounts(origin, browser) {
  const page = await deskPage(browser);
  await page.goto(`${origin}/search`, { waitUntil: 'networkidle0' });
  await openPriceFilter(page);
  const samples = [];
  for (let change = 0; change <= CHANGES; change++) {
    const took = await page.evaluate(changed, String(1_000_000 + 370_000 * change));
    // The first one opens the connection and warms the code.
    if (change > 0) samples.push(Math.max(0, took - DEBOUNCE));
  }
  await page.close();
  return { p50: percentile(samples, 50), p95: percentile(samples, 95), worst: Math.max(...samples) };
}

async function openPriceFilter(page) {
  await page.evaluate(() => {
    const opener = [...document.querySelectorAll('button[aria-expanded]')].find((one) => one.textContent.includes('Цена'));
    opener.click();
  });
  await page.waitForSelector('form button[type=submit]');
}

/** Runs in the page: types a lowest price and waits until the button says another number. */
function changed(price) {
  const form = [...document.querySelectorAll('form')].find((one) => /Показать/.test(one.textContent));
  const field = form.querySelector('input[inputmode]');
  const button = form.querySelector('button[type=submit]');
  return new Promise((resolve, reject) => {
    const before = button.textContent;
    const begin = performance.now();
    const seen = new MutationObserver(() => {
      if (button.textContent === before) return;
      seen.disconnect();
      // What was written is there to be seen with the next frame.
      requestAnimationFrame(() => resolve(performance.now() - begin));
    });
    seen.observe(button, { childList: true, characterData: true, subtree: true });
    setTimeout(() => reject(new Error(`no new count for ${price}`)), 10_000);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, price);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
