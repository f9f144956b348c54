// What travels: the parts of the build against their limits, and the answers that a screen begins with.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const CHECK = new URL('../../webapp/scripts/check-budget.js', import.meta.url).pathname;

/** The lines of the check that also fails the build. */
export function bundles(web) {
  return [
    ['webapp', web],
    ['miniapp', join(web, 'miniapp')],
  ].map(([app, dist]) => execFileSync(process.execPath, [CHECK, app, dist], { encoding: 'utf8' }).trim());
}

/** Bytes on the wire of the dots of the whole city. */
export async function dotsOnTheWire(origin, browser) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  const calls = new Set();
  const bytes = new Promise((resolve) => {
    client.on('Network.responseReceived', ({ requestId, response }) => {
      if (/listings\/(places|pins)$/.test(response.url)) calls.add(requestId);
    });
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (calls.has(requestId)) resolve(encodedDataLength);
    });
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${origin}/search`);
  const size = await bytes;
  await page.close();
  return size;
}
