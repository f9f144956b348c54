// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { contractTypes, walls } from './lint.js';

const planted = fileURLToPath(new URL('./planted/src', import.meta.url));

async function rulesBrokenIn(file: string): Promise<(string | null)[]> {
  const eslint = new ESLint({
    cwd: planted,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      walls(planted),
      contractTypes,
    ] as ESLint.Options['overrideConfig'],
  });
  const [result] = await eslint.lintFiles(file);
  return result?.messages.map(({ ruleId }) => ruleId) ?? ['no such file'];
}

describe('the walls', () => {
  it.each([
    ['features/alpha/knows-beta.ts', 'import-x/no-restricted-paths'],
    ['features/alpha/knows-app.ts', 'import-x/no-restricted-paths'],
    ['lib/knows-app.ts', 'import-x/no-restricted-paths'],
    ['lib/knows-feature.ts', 'import-x/no-restricted-paths'],
    ['features/alpha/circle-left.ts', 'import-x/no-cycle'],
    ['features/alpha/writes-contract.ts', 'no-restricted-syntax'],
    ['features/alpha/fetches.ts', 'no-restricted-globals'],
  ])('stop %s', async (file, rule) => {
    expect(await rulesBrokenIn(file)).toEqual([rule]);
  });

  it.each(['features/alpha/proper.ts', 'features/beta/beta.ts', 'lib/tool.ts'])(
    'let %s pass',
    async (file) => {
      expect(await rulesBrokenIn(file)).toEqual([]);
    },
  );
});
