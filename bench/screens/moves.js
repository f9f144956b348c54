// What a move of the map costs the page, and when its pins are there.
import { priceFor } from './api.js';
import { deskPage } from './browser.js';
import { percentile } from './statistics.js';

const FEATURES = 500;
const MOVES = 60;
const JUMPS = 10;

/** Milliseconds of the main thread for each move of the pointer that drags the map, with some 500 pins in sight. */
export async function dragCost(origin, browser) {
  const page = await deskPage(browser);
  await page.goto(`${origin}/search?deal=SALE&price=..${await priceFor(origin, FEATURES)}`);
  const grip = await mapGrip(page);
  await drag(page, grip, 20);
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await drag(page, grip, MOVES);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await page.close();
  return mainThread(trace.traceEvents) / MOVES;
}

/**
 * Milliseconds from the map's rest, which asks for the pins of the new place, until they are on the map. What software
 * takes to draw the next frame, where there is no graphics card, is left out.
 */
export async function pinDelays(origin, browser) {
  const page = await deskPage(browser);
  await page.evaluateOnNewDocument(watchWorkers);
  await page.goto(`${origin}/search?box=37.42,55.72,37.46,55.76`);
  const grip = await mapGrip(page);
  const samples = [];
  for (let jump = 0; jump < JUMPS; jump++) {
    await page.evaluate(() => window.wewallBench.begin());
    await drag(page, grip, 4, -300);
    samples.push(await page.evaluate(() => window.wewallBench.pinsTaken()));
  }
  await page.close();
  const asked = samples.filter((sample) => sample !== null);
  return { asked: asked.length, p50: percentile(asked, 50), p95: percentile(asked, 95) };
}

async function mapGrip(page) {
  await page.waitForSelector('[data-testid=map][data-state=ready] canvas', { timeout: 90_000 });
  await page.waitForNetworkIdle({ idleTime: 1500 });
  const canvas = await page.$('[data-testid=map] canvas');
  const box = await canvas.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags the map there and back, so that the same pins stay in sight; or one way by so many pixels. */
async function drag(page, { x, y }, moves, distance = 0) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= moves; move++) {
    const swing = Math.round(80 * Math.sin((move / moves) * 2 * Math.PI));
    await page.mouse.move(x + (distance === 0 ? swing : (distance * move) / moves), y + (distance === 0 ? swing / 2 : 0));
  }
  // Resting before letting go, the map does not glide on.
  await new Promise((done) => setTimeout(done, 250));
  await page.mouse.up();
}

/** Processor time of the tasks of the page's main thread, in milliseconds. */
function mainThread(events) {
  const names = events.filter(({ name }) => name === 'thread_name');
  const main = names.filter(({ args }) => args.name === 'CrRendererMain');
  const busy = main.map(({ pid, tid }) =>
    events
      .filter((event) => event.pid === pid && event.tid === tid && event.name === 'ThreadControllerImpl::RunTask')
      .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
  );
  return Math.max(...busy);
}

/**
 * Runs in the page before its own scripts: notes when pins are asked for, when they arrive, and when the map's worker has
 * taken what was handed to it thereafter.
 */
function watchWorkers() {
  let call = null;
  let handed = null;
  let taken = null;
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', () => {
        if (handed !== null) taken ??= performance.now();
      });
    }

    postMessage(...given) {
      if (call !== null) handed ??= performance.now();
      super.postMessage(...given);
    }
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (/listings\/(pins|map)$/.test(entry.name)) call = entry;
  }).observe({ type: 'resource' });
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  window.wewallBench = {
    begin: () => {
      call = null;
      handed = null;
      taken = null;
    },
    /** Null where no pins were asked for within some seconds: those of the place were there already. */
    pinsTaken: async () => {
      for (let waited = 0; waited < 8000 && taken === null; waited += 50) await pause(50);
      return taken === null ? null : taken - call.startTime;
    },
  };
}
