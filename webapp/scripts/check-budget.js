// Fails the build of an app whose first load has grown over its budget. Sizes are gzip -9, 1 KB = 1000 bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = { JavaScript: 60, styles: 15 };

const [app, dist] = process.argv.slice(2);
const page = readFileSync(join(dist, 'index.html'), 'utf8');
if (/<script(?![^>]*\ssrc=)/.test(page)) {
  fail('the page carries an inline script, which the content security policy refuses.');
}

/** Everything that the page itself names is loaded before the first screen shows. */
const named = [...page.matchAll(/(?:src|href)="[^"]*?\/assets\/([^"]+)"/g)].map((match) => match[1]);
const kb = (suffix) =>
  named
    .filter((name) => name.endsWith(suffix))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, 'assets', name)), { level: 9 }).length, 0) /
  1000;

const sizes = { JavaScript: kb('.js'), styles: kb('.css') };
if (sizes.JavaScript === 0) fail('the page names no script.');
for (const [kind, size] of Object.entries(sizes)) {
  if (size > BUDGET_KB[kind]) fail(`${kind} is ${size.toFixed(1)} KB, ${BUDGET_KB[kind]} KB are allowed.`);
}
console.log(
  `${app}: JavaScript ${sizes.JavaScript.toFixed(1)} KB, styles ${sizes.styles.toFixed(1)} KB (gzip)`,
);

function fail(reason) {
  console.error(`${app}: ${reason}`);
  process.exit(1);
}
