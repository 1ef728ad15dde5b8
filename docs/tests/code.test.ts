import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileSamples } from './support/compile-samples.js';
import { editionText, planText } from './support/edition.js';
import { developers, samples, samplesIn } from './support/read-samples.js';

const node = promisify(execFile);

/** Below the repository, so that what samples import is the built package. */
const parent = join(developers, '../../node_modules/.cache/kotacerdas');

describe('the code in the pages for developers', () => {
  it('is of a kind that a test looks at, or that no program here can run', () => {
    const checked = ['html', 'js', 'json', 'jsx', 'ts', 'tsx', 'vue'];
    const shown = ['css', 'http', 'nginx', 'php', 'sh', 'text', 'yaml'];
    const others = samples.filter(({ language }) => ![...checked, ...shown].includes(language));
    expect(others.map(({ place }) => place)).toEqual([]);
    expect(samples.length).toBeGreaterThan(30);
  });

  it('compiles against the built packages', () => {
    expect(compileSamples(samplesIn('ts', 'tsx', 'js', 'jsx'))).toEqual([]);
  }, 180_000);

  it.each(samplesIn('json'))('is JSON: $place', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it.each(samplesIn('vue'))('is a component of Vue: $place', ({ text }) => {
    const { descriptor, errors } = parse(text);
    const { bindings } = compileScript(descriptor, { id: 'sample' });
    const template = compileTemplate({
      id: 'sample',
      filename: 'sample.vue',
      source: descriptor.template?.content ?? '',
      compilerOptions: {
        bindingMetadata: bindings,
        isCustomElement: (tag) => tag.startsWith('kc-'),
      },
    });
    expect([...errors, ...template.errors]).toEqual([]);
  });
});

describe('the code that is marked to be run', () => {
  let folder = '';

  beforeAll(() => {
    mkdirSync(parent, { recursive: true });
    folder = mkdtempSync(join(parent, 'samples-'));
    writeFileSync(join(folder, 'rencana.json'), planText);
    writeFileSync(join(folder, 'terbitan.json'), editionText);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(samples.filter(({ mark }) => mark === 'run'))(
    'prints what the page says: $place',
    async ({ output, text }) => {
      const file = join(folder, 'sample.mjs');
      writeFileSync(file, text);
      const { stdout } = await node(process.execPath, [file], { cwd: folder });
      expect(stdout).toBe(output);
    },
  );
});
