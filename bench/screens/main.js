// The figures of the screens, by the production build on this machine. WEWALL_BENCH_RUNS sets the runs of Lighthouse,
// arguments choose among sizes, counts, moves and audits.
import { loadavg } from 'node:os';
import { someListing } from './api.js';
import { audit } from './audits.js';
import { withBrowser } from './browser.js';
import { filterCounts } from './counts.js';
import { dragCost, pinDelays } from './moves.js';
import { bundles, dotsOnTheWire } from './sizes.js';
import { median } from './statistics.js';

const origin = process.env.WEWALL_PUBLIC_URL;
const wanted = process.argv.slice(2);
const chosen = (part) => wanted.length === 0 || wanted.includes(part);
const load = () => loadavg().map((average) => average.toFixed(1)).join(', ');
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

function row(what, value, target, good) {
  console.log(`  ${what.padEnd(44)} ${String(value).padEnd(26)} ${target.padEnd(12)} ${good ? 'met' : 'MISSED'}`);
}

async function sizes() {
  bundles(process.env.WEWALL_WEB_ROOT).forEach((line) => console.log(`  ${line}`));
  const bytes = await withBrowser((browser) => dotsOnTheWire(origin, browser), true);
  console.log(`  dots of the whole city: ${(bytes / 1000).toFixed(0)} KB on the wire`);
}

async function counts() {
  const { p50, p95, worst } = await withBrowser((browser) => filterCounts(origin, browser), true);
  row('filter to new count, after 100 ms: p95', `${ms(p95)} (p50 ${ms(p50)}, most ${ms(worst)})`, '≤ 150 ms', p95 <= 150);
}

async function moves() {
  const cost = await withBrowser((browser) => dragCost(origin, browser), true);
  row('main thread for a move of the map, 500 pins', `${ms(cost)} of CPU`, '≤ 8 ms', cost <= 8);
  const { asked, p50 = NaN, p95 = NaN } = await withBrowser((browser) => pinDelays(origin, browser), true);
  row(`pins after a move, ${asked} moves: p95`, `${ms(p95)} (p50 ${ms(p50)})`, '≤ 300 ms', p95 <= 300);
}

async function audits() {
  const pages = { list: `${origin}/search`, listing: await someListing(origin) };
  for (const [name, url] of Object.entries(pages)) {
    const { scores, paints, faults } = await audit(url);
    scores.forEach(({ what, value, all, target, good }) => row(`${name}: ${what}`, `${value} (${all.join(', ')})`, target, good));
    const medians = Object.entries(paints).map(([paint, all]) => `${paint} ${median(all).toFixed(paint === 'cls' ? 3 : 0)}`);
    console.log(`    medians: ${medians.join(', ')}`);
    faults.forEach((fault) => console.log(`    ${fault}`));
  }
}

console.log(`load average before: ${load()}`);
for (const [part, work] of Object.entries({ sizes, counts, moves, audits })) if (chosen(part)) await work();
console.log(`load average after: ${load()}`);
