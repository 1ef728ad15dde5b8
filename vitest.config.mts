import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunchOptions } from './scripts/find-browser.mjs';

/** Few projects need a browser: where there is none, they alone fail, with the reason above. */
const launchOptions = await browserLaunchOptions().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return {};
});

/** Real servers on real databases: slow machines are allowed. */
const patient = { environment: 'node', testTimeout: 60_000, hookTimeout: 180_000 } as const;

/** Rules without state: files share what they load, and each worker loads it once. */
const pure = { environment: 'node', pool: 'threads', isolate: false } as const;

/** A fresh object for each project: Vitest writes into it. */
const inChromium = (contextOptions: { reducedMotion?: 'reduce' } = {}) => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions, contextOptions }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});

/** Storybook takes its time to load: not for those who asked for other projects. */
const asked = process.argv.join(' ');
const wantsStories = !/--project\b/.test(asked) || /--project[= ]stories\b/.test(asked);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...pure,
          name: 'core',
          include: ['packages/core/src/**/*.test.ts'],
          // Property tests try hundreds of plans, and slow machines are allowed.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'core-package',
          environment: 'node',
          include: ['packages/core/tests/**/*.test.ts'],
          exclude: ['packages/core/tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        optimizeDeps: { include: ['zod/mini', 'canonicalize', 'immer'] },
        test: {
          name: 'core-browser',
          include: ['packages/core/tests/browser/**/*.test.ts'],
          browser: inChromium(),
        },
      },
      {
        root: 'packages/components',
        // Known beforehand: a dependency that Vite finds halfway makes it reload the page under a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'fast-check',
            'lit/async-directive.js',
            'lit/directives/live.js',
            'lit/directives/ref.js',
            'lit/directives/repeat.js',
            'zod/mini',
            'canonicalize',
            'immer',
          ],
        },
        test: {
          name: 'components',
          include: ['src/**/*.test.ts'],
          // What is fetched on demand comes late on a slow machine, where others fetch as well.
          expect: { poll: { timeout: 15_000 } },
          browser: inChromium(),
        },
      },
      {
        root: 'packages/components',
        plugins: wantsStories
          ? [
              storybookTest({
                configDir: join(import.meta.dirname, 'packages/components/.storybook'),
              }),
            ]
          : [],
        test: {
          name: 'stories',
          // What is still fading in has not the contrast that it is checked for.
          browser: inChromium({ reducedMotion: 'reduce' }),
        },
      },
      {
        test: {
          ...patient,
          name: 'components-package',
          include: ['packages/components/tests/**/*.test.ts'],
        },
      },
      {
        test: {
          ...patient,
          name: 'press',
          include: ['packages/press/tests/**/*.test.ts'],
        },
      },
      {
        test: {
          ...patient,
          name: 'command',
          include: ['packages/command/{src,tests}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...pure,
          name: 'plugin',
          include: [
            'packages/strapi-plugin/{server/src,admin/src,openapi,shared}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        test: {
          ...patient,
          name: 'strapi',
          globalSetup: 'packages/strapi-plugin/tests/support/shared-postgres.ts',
          // Strapi takes every listener off the process when it is destroyed, also those of forks.
          pool: 'threads',
          include: ['packages/strapi-plugin/tests/**/*.test.ts'],
          exclude: ['packages/strapi-plugin/tests/sqlite.test.ts'],
        },
      },
      {
        test: {
          ...patient,
          // What PostgreSQL is asked too, without one.
          name: 'strapi-sqlite',
          pool: 'threads',
          include: ['packages/strapi-plugin/tests/sqlite.test.ts'],
        },
      },
      {
        test: {
          name: 'scripts',
          environment: 'node',
          include: ['{scripts/lib,packages/components/scripts}/**/*.test.mjs'],
        },
      },
      {
        test: {
          ...patient,
          name: 'tarballs',
          include: ['scripts/*.test.mjs'],
        },
      },
      {
        test: {
          ...patient,
          name: 'docs',
          include: ['docs/{scripts,tests}/**/*.test.{mjs,ts}'],
        },
      },
      {
        test: {
          name: 'examples',
          environment: 'node',
          include: ['examples/{data,portal,ssr,strapi}/**/*.test.{ts,mjs}'],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          ...patient,
          name: 'end-to-end',
          include: ['examples/tests/**/*.test.{ts,mjs}'],
        },
      },
    ],
  },
});
