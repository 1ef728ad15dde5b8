import { readFileSync, readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import globals from 'globals';
import { expect, test } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.c?js$/.test(path),
);

/**
 * What ECMAScript itself has, and besides what browsers, workers, Node, Deno and Bun all have of one make: files arrive
 * as bytes, and a workbook keeps its base as base64. Which folders may use these, lint says; what is built shares its
 * chunks.
 */
const known = {
  ...globals.es2024,
  console: false,
  TextDecoder: false,
  atob: false,
  btoa: false,
} as const;

/** How CommonJS hands modules around. */
const commonjs = { exports: true, module: true, require: false };

function faultsIn(path: string, text: string): string[] {
  const isCommonjs = path.endsWith('.cjs');
  const faults = new Linter().verify(text, {
    files: ['**/*'],
    linterOptions: { noInlineConfig: true },
    languageOptions: {
      sourceType: isCommonjs ? 'commonjs' : 'module',
      globals: isCommonjs ? { ...known, ...commonjs } : known,
    },
    rules: {
      'no-undef': 'error',
      'no-restricted-globals': ['error', 'globalThis', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-syntax': [
        'error',
        "NewExpression[callee.name='Date'][arguments.length=0]",
        "CallExpression[callee.name='Date']",
        'ImportExpression',
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  });
  return faults.map(({ line, message }) => `${path}:${line} ${message}`);
}

test.each([
  ['document.title', "'document' is not defined."],
  ['new Date()', 'Using'],
  ['Date.now()', "'Date.now' is restricted from being used."],
  ['Math.random()', "'Math.random' is restricted from being used."],
  ['process.env', "'process' is not defined."],
  ['globalThis.document', "Unexpected use of 'globalThis'."],
])('%s would be found', (code, message) => {
  expect(faultsIn('a.js', `export const a = () => ${code};`)[0]).toContain(message);
});

test('what was built asks for no page, clock, chance or Node', () => {
  expect(files.length).toBeGreaterThan(20);
  const faults = files.flatMap((path) => faultsIn(path, readFileSync(new URL(path, dist), 'utf8')));
  expect(faults).toEqual([]);
});

test('it loads nothing but its own few dependencies', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<'dependencies' | 'peerDependencies', Readonly<Record<string, string>>>>;
  const loaded = files.flatMap((path) =>
    [
      ...readFileSync(new URL(path, dist), 'utf8').matchAll(
        /\b(?:from|import|require\()\s*['"](\w[\w/.-]*|@[\w/.-]+)['"]/g,
      ),
    ].map(([, name = '']) => ({ path, name: name.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1') })),
  );
  const allowed = Object.keys(manifest.dependencies);
  const others = loaded.filter(({ name }) => !allowed.includes(name));
  expect(loaded.map(({ name }) => name)).toContain('zod');
  // What writes books may ask for a library that only who wants such books installs.
  const optional = Object.keys(manifest.peerDependencies);
  expect(others.filter(({ name }) => !optional.includes(name))).toEqual([]);
  expect(others.filter(({ path }) => !/^book\/\w+\/index\.c?js$/.test(path))).toEqual([]);
});
