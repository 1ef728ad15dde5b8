import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWidgetNames } from '../packages/components/scripts/widget-names.mjs';
import { listWorkspaces } from './lib/checks/workspaces.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { installIn } from './lib/tarballs/npm-in.mjs';
import { packPackages } from './lib/tarballs/pack-packages.mjs';

const manifestOf = (folder) =>
  listWorkspaces().find((workspace) => workspace.folder === folder).manifest;
const core = manifestOf('packages/core');
const components = manifestOf('packages/components');

/** Every module a package offers, by the name a user imports. */
const modulesOf = ({ name, exports }) =>
  Object.keys(exports)
    .filter((key) => !/\.(?:json|min\.js|css)$/.test(key))
    .map((key) => name + key.slice(1));

/** Modules of the widgets: patterns stand for one of each widget, and some modules are types alone. */
const widgets = await readWidgetNames();
const widgetModules = Object.entries(components.exports)
  .filter(([key, target]) => target.default !== undefined || key.endsWith('.js'))
  .flatMap(([key]) => (key.includes('*') ? widgets.map((name) => key.replace('*', name)) : [key]))
  .filter((key) => !key.endsWith('.min.js'))
  .map((key) => components.name + key.slice(1));

/** What these need is installed by those who use them. */
const optionalOfCore = {
  [`${core.name}/book/docx`]: 'docx',
  [`${core.name}/book/pdf`]: 'pdfmake',
};
const optional = {
  [`${components.name}/hydrate`]: '@lit-labs/ssr-client',
  [`${components.name}/react`]: '@lit/react',
  [`${components.name}/pictures`]: '@lit-labs/ssr',
  [`${components.name}/server`]: '@lit-labs/ssr',
};

let project;
const write = (file, text) => writeFileSync(join(project, file), text);
const runHere = async (args) => {
  const { ok, output } = await runNode(args, { cwd: project });
  return ok ? 'ok' : output;
};

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'kotacerdas-tarball-'));
  const packed = await packPackages(join(project, 'packed'));
  write('package.json', JSON.stringify({ name: 'a-user', private: true }));
  await installIn(project, Object.values(packed));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('@kotacerdas/core, installed from its tarball', () => {
  test.each(modulesOf(core).filter((name) => optionalOfCore[name] === undefined))(
    '%s can be imported and required',
    async (name) => {
      write('import.mjs', `if (Object.keys(await import('${name}')).length === 0) throw name;`);
      write('require.cjs', `if (Object.keys(require('${name}')).length === 0) throw name;`);
      expect(await runHere(['import.mjs'])).toBe('ok');
      expect(await runHere(['require.cjs'])).toBe('ok');
    },
  );

  test.each(Object.entries(optionalOfCore))(
    '%s asks for %s, and nothing else does',
    async (name, peer) => {
      write('import.mjs', `await import('${name}');`);
      expect(await runHere(['import.mjs'])).toContain(`Cannot find package '${peer}'`);
      expect(core.peerDependenciesMeta[peer]).toEqual({ optional: true });
    },
  );

  test.each(['import', 'require'])('its subpaths share one error class (%s)', async (kind) => {
    const load = (name) => (kind === 'import' ? `await import('${name}')` : `require('${name}')`);
    write(
      kind === 'import' ? 'same.mjs' : 'same.cjs',
      `const { KotaCerdasError } = ${load('@kotacerdas/core')};
       const { summariseMasterplan } = ${load('@kotacerdas/core/dashboard')};
       try { summariseMasterplan({ framework: { id: 'x', version: '1' } }, { asOf: '2026-01-01' }); process.exit(1); }
       catch (error) { if (!(error instanceof KotaCerdasError)) throw error; }`,
    );
    expect(await runHere([kind === 'import' ? 'same.mjs' : 'same.cjs'])).toBe('ok');
  });

  test.each(['LICENSE', 'NOTICE'])('brings its %s', async (file) => {
    const path = join(project, 'node_modules/@kotacerdas/core', file);
    expect(await runHere(['-e', `require('fs').accessSync(${JSON.stringify(path)})`])).toBe('ok');
  });
});

describe('@kotacerdas/components, installed from its tarball', () => {
  test.each(widgetModules.filter((name) => optional[name] === undefined))(
    '%s can be imported',
    async (name) => {
      write('import.mjs', `await import('${name}');`);
      expect(await runHere(['import.mjs'])).toBe('ok');
    },
  );

  test.each(Object.entries(optional))(
    '%s asks for %s, and nothing else does',
    async (name, peer) => {
      write('import.mjs', `await import('${name}');`);
      expect(await runHere(['import.mjs'])).toContain(`Cannot find package '${peer}'`);
      expect(components.peerDependenciesMeta[peer]).toEqual({ optional: true });
    },
  );
});

describe('types', () => {
  const use = `
    import { evaluateSwot, type SwotAnalysis } from '@kotacerdas/core/swot';
    import { parseMasterplan, type Masterplan } from '@kotacerdas/core/masterplan';
    const analysis: SwotAnalysis = {
      factors: [{ code: 'S1', kind: 'strength', weight: 1, rating: 4 }],
    };
    export const total: number | null = evaluateSwot(analysis).ifas.total;
    // @ts-expect-error: a kind is one of four
    export const wrong: SwotAnalysis = { factors: [{ code: 'S1', kind: 'x', weight: 1, rating: 4 }] };
    export function titleOf(input: unknown): string | null {
      const parsed = parseMasterplan(input);
      const masterplan: Masterplan | null = parsed.ok ? parsed.masterplan : null;
      return masterplan?.title ?? null;
    }
  `;

  test.each([
    ['a bundler', 'use.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['Node, ESM', 'use.mts', ['--module', 'node16']],
    ['Node, CommonJS', 'use.cts', ['--module', 'node16']],
    [
      'old resolution',
      'use.ts',
      ['--module', 'commonjs', '--moduleResolution', 'node10', '--esModuleInterop'],
    ],
  ])('are right for %s', async (_, file, args) => {
    write(file, use);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const strict = ['--noEmit', '--strict', '--target', 'es2022'];
    expect(await runHere([compiler, ...strict, ...args, file])).toBe('ok');
  });
});
