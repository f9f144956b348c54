// Lighthouse, as on a phone.
import lighthouse from 'lighthouse';
import { withBrowser } from './browser.js';
import { median } from './statistics.js';

const RUNS = Number(process.env.WEWALL_BENCH_RUNS ?? '5');
const LEAST = { performance: 90, accessibility: 100, 'best-practices': 95, seo: 95 };

/** The median scores of a page, with what cost points. */
export async function audit(url) {
  const scores = Object.fromEntries(Object.keys(LEAST).map((category) => [category, []]));
  const paints = { fcp: [], lcp: [], tbt: [], cls: [] };
  const faults = new Set();
  for (let run = 0; run < RUNS; run++) {
    const { categories, audits } = await withBrowser((browser) => one(url, browser));
    for (const category of Object.keys(LEAST)) scores[category].push(Math.round(categories[category].score * 100));
    paints.fcp.push(audits['first-contentful-paint'].numericValue);
    paints.lcp.push(audits['largest-contentful-paint'].numericValue);
    paints.tbt.push(audits['total-blocking-time'].numericValue);
    paints.cls.push(audits['cumulative-layout-shift'].numericValue);
    failing(categories, audits).forEach((fault) => faults.add(fault));
  }
  return { scores: rows(scores), paints, faults: [...faults] };
}

async function one(url, browser) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.keys(LEAST) });
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

/** What Lighthouse found wrong, apart from the speed, which has rows of its own. */
function failing(categories, audits) {
  return Object.entries(categories)
    .filter(([category]) => category !== 'performance')
    .flatMap(([category, { auditRefs }]) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
        .map(({ id }) => `${category}: ${audits[id].title}${places(audits[id])}`),
    );
}

function places({ details }) {
  const found = (details?.items ?? []).map((item) => item.node?.snippet ?? item.description ?? item.source ?? '').filter(Boolean);
  return found.length === 0 ? '' : ` (${found.slice(0, 3).join('; ')})`;
}

function rows(scores) {
  return Object.entries(scores).map(([category, all]) => ({
    what: category,
    value: median(all),
    all,
    good: median(all) >= LEAST[category],
    target: `≥ ${LEAST[category]}`,
  }));
}
