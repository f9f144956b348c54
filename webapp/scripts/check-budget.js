// Fails the build of an app of which a part has grown over its budget. Sizes are gzip -9, 1 KB = 1000 bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SHELL = { JavaScript: 60, styles: 15 };

/** What is loaded on demand, with the sources that it begins with. */
const PARTS = [
  {
    name: 'map',
    begins: ['search/components/results-map.tsx', 'generated/city.json', 'generated/metro.json'],
    kb: 470,
  },
  { name: 'charts', begins: ['calculator/components/charts.tsx'], kb: 190 },
];

const [app, dist] = process.argv.slice(2);
const page = readFileSync(join(dist, 'index.html'), 'utf8');
if (/<script(?![^>]*\ssrc=)/.test(page)) {
  fail('the page carries an inline script, which the content security policy refuses.');
}

const kbOf = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) /
  1000;

/** Everything that the page itself names is loaded before the first screen shows. */
const named = [...page.matchAll(/(?:src|href)="[^"]*?\/(assets\/[^"]+)"/g)].map((match) => match[1]);
const sizes = {
  JavaScript: kbOf(named.filter((name) => name.endsWith('.js'))),
  styles: kbOf(named.filter((name) => name.endsWith('.css'))),
};
if (sizes.JavaScript === 0) fail('the page names no script.');
for (const [kind, size] of Object.entries(sizes)) hold(kind, size, SHELL[kind]);

const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
const parts = PARTS.map(({ name, begins, kb }) => {
  const files = new Set();
  for (const begin of begins) {
    const source = Object.keys(manifest).find((key) => key.endsWith(begin));
    if (source === undefined) fail(`${begin} is not in the build: what does the budget of ${name} watch?`);
    reached(source, files);
  }
  const size = kbOf(files);
  hold(name, size, kb);
  return `${name} ${size.toFixed(1)} KB`;
});
const shell = Object.entries(sizes).map(([kind, size]) => `${kind} ${size.toFixed(1)} KB`);
console.log(`${app}: ${[...shell, ...parts].join(', ')} (gzip)`);

/** The files of a chunk and of all that it asks for, at once or later, apart from the page's own. */
function reached(source, files = new Set(), seen = new Set()) {
  const chunk = manifest[source];
  if (seen.has(source) || named.includes(chunk.file)) return files;
  seen.add(source);
  [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])].forEach((file) => files.add(file));
  [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])].forEach((next) => reached(next, files, seen));
  return files;
}

function hold(what, size, kb) {
  if (size > kb) fail(`${what} is ${size.toFixed(1)} KB, ${kb} KB are allowed.`);
}

function fail(reason) {
  console.error(`${app}: ${reason}`);
  process.exit(1);
}
