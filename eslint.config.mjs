import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

const typed = ['**/*.{ts,tsx,mts,cts}'];
const tests = ['**/*.{test,test-d}.{ts,tsx,mjs}', '**/tests/**', '**/testing/**'];
const stories = ['**/*.stories.ts', '**/.storybook/**'];
const data = ['**/messages/**', '**/translations/**'];

/** What a browser or Node has and the language itself has not: core runs anywhere. */
const platformGlobals = [...Object.keys({ ...globals.browser, ...globals.node })].filter(
  (name) => !(name in globals.es2024) && !/^(?:undefined|console|URL|URLSearchParams)$/.test(name),
);

const clockOrChance = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Core has no clock: take the date as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Core has no clock: take the date as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Core has no clock: take the date as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Core has no chance: take a seed as an argument.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/build/',
    '**/coverage/',
    '**/.cache/',
    '**/.strapi/',
    '**/.stryker*/',
    '**/.tmp/',
    '**/storybook-static/',
    'examples/strapi/types/generated/',
    'examples/strapi/public/',
    'docs/public/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    files: [
      'packages/components/bench/{lib,peers,rows}/*.mjs',
      'examples/plain-html/public/*.js',
      'examples/ssr/browser/*.js',
      'examples/tests/**/*.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // `as const` stays allowed: it narrows and never silences.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `return context.notFound()` is how Strapi's controllers answer.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // Spreading a text gives its characters, and that is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Takes a key of a mapped type for one of an enum.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clockOrChance] },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...platformGlobals],
    },
  },
  {
    // Files arrive as bytes, and are unpacked as streams: browsers and Node have both, of one make.
    files: ['packages/core/src/exchange/reader/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...platformGlobals.filter((name) => name !== 'TextDecoder' && name !== 'WritableStream'),
      ],
    },
  },
  {
    // A base hidden in a workbook is base64, which browsers and Node make of one make.
    files: ['packages/core/src/exchange/workbook/base/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...platformGlobals.filter((name) => name !== 'atob' && name !== 'btoa'),
      ],
    },
  },
  { files: ['packages/components/src/**/*.ts'], extends: [lit['flat/recommended']] },
  {
    // Lit's static templates bind the name of an element, which its lint rules take for a mistake.
    files: ['packages/components/src/server/*.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    // A test may say what a body that came over the wire is, and may lie to a function on purpose.
    files: tests.flatMap((pattern) => typed.map((kind) => [pattern, kind])),
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: [...tests, ...stories, ...data], rules: { 'max-lines': 'off' } },
  prettier,
);
