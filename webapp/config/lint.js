import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import checkFile from 'eslint-plugin-check-file';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SOURCES = ['**/*.{ts,tsx}'];

const schemaNames = Object.keys(
  JSON.parse(readFileSync(new URL('../../docs/api/openapi.json', import.meta.url), 'utf8')).components
    .schemas,
);

/** Folders of the app that everything may use, and which use nothing of features or of the app that holds them. */
const SHARED = ['api', 'components', 'host', 'i18n', 'lib', 'styles'];

/**
 * The walls of an app: feature ↛ feature, shared ↛ feature, feature ↛ app. A new feature folder is behind its walls by
 * being there.
 *
 * @param {string} src absolute path of the folder with `features`
 */
export function walls(src) {
  const folders = join(src, 'features');
  const features = existsSync(folders)
    ? readdirSync(folders, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const zones = [
    ...features.map(({ name }) => ({
      target: join(folders, name),
      from: folders,
      except: [`./${name}`],
      message: 'A feature does not reach into another one.',
    })),
    { target: folders, from: join(src, 'app'), message: 'A feature does not know the app that holds it.' },
    ...SHARED.flatMap((name) =>
      [folders, join(src, 'app')].map((from) => ({
        target: join(src, name),
        from,
        message: 'What is shared knows no feature.',
      })),
    ),
  ];
  return {
    files: SOURCES,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      // Without these two no cycle is ever seen: imported files would not be read.
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  };
}

/** Shapes of requests and responses are generated; a type that carries the name of one is a copy. */
export const contractTypes = {
  files: SOURCES,
  ignores: ['**/api/schema.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: `:matches(TSInterfaceDeclaration, TSTypeAliasDeclaration)[id.name=/^(${schemaNames.join('|')})$/]`,
        message: 'Types of the contract come from api/schema.ts.',
      },
    ],
    'no-restricted-globals': ['error', { name: 'fetch', message: 'The backend is reached by api/ alone.' }],
  },
};

/**
 * The lint of an app.
 *
 * @param {string} root absolute path of the workspace
 */
export function lint(root) {
  return tseslint.config(
    { ignores: ['dist', '**/generated', 'config/planted'] },
    js.configs.recommended,
    { files: ['**/*.js'], languageOptions: { globals: { console: false, process: false, URL: false } } },
    {
      files: SOURCES,
      extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      plugins: { 'check-file': checkFile, 'react-hooks': reactHooks },
      rules: {
        'react-hooks/rules-of-hooks': 'error',
        'react-hooks/exhaustive-deps': 'error',
        'check-file/filename-naming-convention': [
          'error',
          { '**/*.{ts,tsx}': 'KEBAB_CASE' },
          { ignoreMiddleExtensions: true },
        ],
        'check-file/folder-naming-convention': ['error', { 'src/**/': 'KEBAB_CASE' }],
        'max-lines': ['error', { max: 250 }],
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        'no-console': 'error',
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: '/webapp/src/', message: 'The door of the web app is @wewall/webapp/shell.' },
            ],
          },
        ],
        '@typescript-eslint/ban-ts-comment': 'error',
        '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      },
    },
    contractTypes,
    { files: ['src/api/**'], rules: { 'no-restricted-globals': 'off' } },
    walls(join(root, 'src')),
  );
}
