import { expect, test, vi } from 'vitest';
import { changedLines, make, makeAll, refusal } from '../testing/make.mjs';
import { runWith } from '../testing/run-with.mjs';
import { typeErrors } from '../testing/type-errors.mjs';

// The compiler reads a whole package, and others may be at work beside.
vi.setConfig({ testTimeout: 120_000 });

const entry = `
  export { frameworks, checkFramework, kominfo2021 } from './packages/core/src/framework/index.js';
  export { frameworkSchema } from './packages/core/src/framework/index.js';
  export { dimensionLook } from './packages/components/src/base/dimension/dimension-look.js';
`;

test('it gets a line in every list', async () => {
  expect(changedLines(await make('framework', 'kota-sehat-2027'))).toEqual({
    'packages/core/src/framework/frameworks.ts': {
      added: [
        "import { kotaSehat2027 } from './kota-sehat-2027/kota-sehat-2027.js';",
        '* frameworks.map(({ id }) => id);',
        "* // ['kominfo-2021', 'rpm-kota-cerdas-2026', 'kota-sehat-2027']",
        expect.stringMatching(/^export const frameworks.* = \[kominfo2021, .*kotaSehat2027\];$/),
      ],
      lost: [
        expect.stringContaining('* frameworks.map'),
        expect.stringContaining('export const frameworks'),
      ],
    },
    'packages/core/src/framework/index.ts': {
      added: ["export { kotaSehat2027 } from './kota-sehat-2027/kota-sehat-2027.js';"],
      lost: [],
    },
    'packages/components/src/base/dimension/dimension-look.ts': {
      added: [
        "'kota-sehat-2027-governance': { hue: 1, icon: 'governance' },",
        "'kota-sehat-2027-branding': { hue: 2, icon: 'branding' },",
        "'kota-sehat-2027-economy': { hue: 3, icon: 'economy' },",
        "'kota-sehat-2027-living': { hue: 4, icon: 'living' },",
        "'kota-sehat-2027-society': { hue: 5, icon: 'society' },",
        "'kota-sehat-2027-environment': { hue: 6, icon: 'environment' },",
      ],
      lost: [],
    },
  });
});

test('it is sound, begun as a copy, and says that it is a proposal', async () => {
  const { texts } = await make('framework', 'kota-sehat-2027');
  const core = await runWith(texts, entry);
  const framework = core.frameworks.at(-1);
  expect(framework.id).toBe('kota-sehat-2027');
  expect(core.frameworkSchema.safeParse(framework).error).toBeUndefined();
  expect(core.checkFramework(framework)).toEqual([]);
  expect(framework.name.id).toBe('Kota Sehat 2027 (usulan)');
  expect(framework.status).toBe('draft');
  expect(framework.proposals).toContain('sub-dimensions');
  const words = ({ dimensions }) =>
    dimensions.map(({ code, description, name, subDimensions }) => ({
      code,
      description,
      name,
      parts: subDimensions.map(({ aspect, name: partName }) => [partName, aspect]),
    }));
  expect(words(framework)).toEqual(words(core.kominfo2021));
});

test('no dimension has the id of one elsewhere, and each keeps the look of its model', async () => {
  const { texts } = await make('framework', 'kota-sehat-2027');
  const { dimensionLook, frameworks, kominfo2021 } = await runWith(texts, entry);
  const ids = frameworks.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ id, subDimensions }) => [id, ...subDimensions.map((part) => part.id)]),
  );
  expect(new Set(ids).size).toBe(ids.length);
  const looks = (framework) =>
    framework.dimensions.map(({ id }) => dimensionLook({ dimensions: [] }, id));
  expect(looks(frameworks.at(-1))).toEqual(looks(kominfo2021));
});

test('all of it compiles', async () => {
  const { texts } = await make('framework', 'kota-sehat-2027');
  const ofCore = [...texts].filter(([path]) => path.startsWith('packages/core/'));
  expect(typeErrors(new Map(ofCore), 'packages/core')).toEqual([]);
});

test('after others it comes last, also where the list has become too long for a line', async () => {
  const ids = ['kota-sehat-2027', 'kota-tangguh-dan-berketahanan-2028', 'kabupaten-cerdas-2029'];
  const texts = await makeAll('framework', ids);
  const list = texts.get('packages/core/src/framework/frameworks.ts');
  expect(list).toContain('  kabupatenCerdas2029,\n];');
  const core = await runWith(texts, entry);
  const all = ['kominfo-2021', 'rpm-kota-cerdas-2026', ...ids];
  expect(core.frameworks.map(({ id }) => id)).toEqual(all);
  expect(core.frameworks.flatMap(core.checkFramework)).toEqual([]);
  expect(list).toContain(`// [${all.map((id) => `'${id}'`).join(', ')}]`);
});

test.each([
  ['kotasehat', 'is no id of a framework'],
  ['Kota-Sehat', 'is no id of a framework'],
  ['../kota-sehat', 'is no id of a framework'],
  ['kominfo-2021', 'is taken: there is packages/core/src/framework/kominfo-2021.'],
  ['default-swot-method', 'is taken: @kotacerdas/core/framework exports defaultSwotMethod.'],
])('%s is refused, and why is said', async (id, sentence) => {
  expect(await refusal('framework', id)).toContain(sentence);
});
