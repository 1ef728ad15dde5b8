import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { snippet } from '../scripts/generate/snippet.mjs';
import { widgetNames } from '../src/widgets.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  exports: Record<string, string | { types?: string; default?: string }>;
};

const targets = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [target] : [target.types ?? [], target.default ?? []].flat(),
);
const single = targets.filter((target) => !target.includes('*'));
const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.\w+$/.test(path),
);

test.each(single)('%s was built', (file) => {
  expect(existsSync(join(root, file))).toBe(true);
});

test.each(widgetNames)('%s can be imported as a class and as a definition, with types', (name) => {
  for (const [entry, file] of [
    [name, `dist/${name}/${name}`],
    [`${name}/define`, `dist/${name}/define`],
  ] as const) {
    expect(resolve(`@kotacerdas/components/${entry}`)).toBe(join(root, `${file}.js`));
    expect(existsSync(join(root, `${file}.d.ts`))).toBe(true);
  }
});

test('publint has nothing to object to', async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('class modules can be imported where there is no page, and define nothing', async () => {
  expect(globalThis).not.toHaveProperty('document');
  const index = (await import(join(root, 'dist/index.js'))) as object;
  const classes = widgetNames.map(
    (name) => `Kc${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
  );
  expect(Object.keys(index)).toEqual(expect.arrayContaining([...classes, 'PlanElement']));
  for (const name of widgetNames) {
    const module = (await import(join(root, `dist/${name}/${name}.js`))) as object;
    expect(Object.keys(module)).toHaveLength(1);
    expect(customElements.get(`kc-${name}`)).toBeUndefined();
  }
  // Where there is no page there is nothing to watch.
  await import(join(root, 'dist/auto.js'));
  await import(join(root, 'dist/define.js'));
  for (const name of widgetNames) expect(customElements.get(`kc-${name}`)).toBeDefined();
});

/** What a bundler keeps of these lines: the names of the package's files. */
async function kept(contents: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    external: ['react', '@lit/react', 'lit', 'lit/*', '@kotacerdas/core/*'],
    write: false,
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: root,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

test('a bundler drops what is imported for nothing, and keeps what defines', async () => {
  expect(await kept(`import '@kotacerdas/components';`)).toEqual([]);
  for (const name of widgetNames) {
    const files = await kept(`import '@kotacerdas/components/${name}/define';`);
    expect(files).toContain(`dist/${name}/define.js`);
  }
});

test('a wrapper for React takes no other widget along', async () => {
  const one = `import { KcReadinessRadar } from '@kotacerdas/components/react';\nglobalThis.x = KcReadinessRadar;`;
  const all = `import * as all from '@kotacerdas/components/react';\nglobalThis.x = all;`;
  const radar = await kept(`import '@kotacerdas/components/readiness-radar/define';`);
  const extra = (await kept(one)).filter((file) => !radar.includes(file));
  expect(extra.filter((file) => file.startsWith('dist/')).toSorted()).toEqual(['dist/react.js']);
  expect((await kept(all)).length).toBeGreaterThan((await kept(one)).length);
});

test('the tarball holds what was built and nothing else', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [tarball] = JSON.parse(output) as { files: { path: string }[] }[];
  const files = (tarball?.files ?? []).map(({ path }) => path);
  const meant = /^(?:dist\/|package\.json$|README\.md$|LICENSE$|NOTICE$)/;
  expect(files.filter((path) => !meant.test(path))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(single.map((path) => path.replace('./', ''))));
  expect(files).toContain('dist/custom-elements.json');
  expect(files).toContain('dist/snippet.html');
});

test('no file knows the machine it was built on', () => {
  const repository = join(root, '..', '..').replace(/[\\/]$/, '');
  const places = [repository, tmpdir(), 'file://'].filter((place) => place.length > 3);
  const telling = built.filter((path) => {
    const text = read(join('dist', path));
    return places.some((place) => text.includes(`${place}/`) || text.includes(`${place}\\`));
  });
  expect(telling).toEqual([]);
});

test('the lines that embed the scripts name their version and their sums', () => {
  const script = readFileSync(join(root, 'dist/script/kotacerdas.js'));
  const oneFile = readFileSync(join(root, 'dist/kotacerdas.min.js'));
  expect(read('dist/snippet.html')).toBe(snippet({ script, oneFile }, manifest.version));
});

test('the one file says that it is UTF-8, for pages that say nothing', () => {
  const bytes = readFileSync(join(root, 'dist/kotacerdas.min.js'));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('the one file asks for nothing else', () => {
  const script = read('dist/kotacerdas.min.js');
  expect(script).not.toMatch(/\bimport\s*\(|\brequire\s*\(|\beval\s*\(|sourceMappingURL/);
  const addresses = [...script.matchAll(/https?:\/\/\w[^\s"'`)]+/g)].map(([address]) => address);
  const allowed = /^http:\/\/www\.w3\.org\/|^https:\/\/(?:lit\.dev|json-schema\.org)\//;
  expect(addresses.filter((address) => !allowed.test(address))).toEqual([]);
});

test('the README names every element', () => {
  const readme = read('README.md');
  expect(widgetNames.filter((name) => !readme.includes(`\`<kc-${name}>\``))).toEqual([]);
});
