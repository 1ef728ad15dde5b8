import { expect, test, vi } from 'vitest';
import { changedLines, make, refusal } from '../testing/make.mjs';
import { runWith } from '../testing/run-with.mjs';
import { typeErrors } from '../testing/type-errors.mjs';

// The compiler reads a whole package, and others may be at work beside.
vi.setConfig({ testTimeout: 120_000 });

const entry = `
  export * from './packages/core/src/framework/index.js';
  export { scoreReadiness } from './packages/core/src/readiness/index.js';
`;

test('it is exported, with the texts of its levels apart', async () => {
  expect(changedLines(await make('indicator-set', 'smart-village'))).toEqual({
    'packages/core/src/framework/index.ts': {
      added: [
        "export { smartVillageInstrument } from './instrument/smart-village/smart-village.js';",
        "export { smartVillageLevels } from './instrument/smart-village/levels.js';",
      ],
      lost: [],
    },
  });
});

test('a framework can use it, with its levels or without', async () => {
  const { texts } = await make('indicator-set', 'smart-village');
  const core = await runWith(texts, entry);
  for (const levels of [undefined, core.smartVillageLevels]) {
    const readiness = { ...core.smartVillageInstrument, levels };
    const framework = { ...core.kominfo2021, id: 'own', readiness };
    expect(core.frameworkSchema.safeParse(framework).error).toBeUndefined();
    expect(core.checkFramework(framework)).toEqual([]);
  }
});

test('it scores, and describes the first of its indicators', async () => {
  const { texts } = await make('indicator-set', 'smart-village');
  const core = await runWith(texts, entry);
  const [first, ...others] = core.indicatorsOf(core.smartVillageInstrument);
  expect(Object.keys(core.smartVillageLevels)).toEqual([first.id]);
  expect(core.smartVillageLevels[first.id]).toHaveLength(5);
  const ratings = [first, ...others].map(({ id }) => ({ indicatorId: id, current: 3 }));
  const { score } = core.scoreReadiness(core.smartVillageInstrument, ratings);
  expect(score).toBe(3);
});

test('no indicator has the id of one of the built-in instrument, whose levels it would get', async () => {
  const { texts } = await make('indicator-set', 'readiness-of-villages');
  const core = await runWith(texts, entry);
  const own = core.indicatorsOf(core.readinessOfVillagesInstrument).map(({ id }) => id);
  expect(own.filter((id) => id in core.readinessLevels)).toEqual([]);
});

test('all of it compiles', async () => {
  const { texts } = await make('indicator-set', 'smart-village');
  expect(typeErrors(texts, 'packages/core')).toEqual([]);
});

test('what is to be done next says why it is an instrument and not an index', async () => {
  const { next } = await make('indicator-set', 'smart-village');
  expect(next.join('\n')).toContain('is an index instead');
});

test.each([
  ['Smart', 'is no id of an indicator set'],
  ['a/b', 'is no id of an indicator set'],
  ['levels', 'is taken: there is packages/core/src/framework/instrument/levels.'],
  ['bands', 'is taken: there is packages/core/src/framework/instrument/bands.ts.'],
  ['three-elements', 'is taken: it is the id of the instrument'],
  ['readiness', 'is taken: @kotacerdas/core/framework exports readinessInstrument.'],
])('%s is refused, and why is said', async (id, sentence) => {
  expect(await refusal('indicator-set', id)).toContain(sentence);
});
