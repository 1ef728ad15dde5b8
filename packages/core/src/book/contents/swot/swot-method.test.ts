import { expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/index.js';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { bookContext } from '../../compose/book-context.js';
import { plainText } from '../../testing/plain-text.js';
import { swotMethod } from './swot-method.js';

function told(...methods: readonly object[]): string[] {
  const raw = rawPlan();
  const [analysis] = raw.swot;
  const [first] = methods;
  const scopes = [
    { kind: 'region' },
    { kind: 'dimension', dimensionId: 'smart-living' },
    { kind: 'readiness-element', elementId: 'structure' },
  ];
  const masterplan = parsed({
    ...raw,
    strategies: first === undefined ? [] : raw.strategies,
    programs: raw.programs.map((program) =>
      first === undefined ? { ...program, strategyIds: [] } : program,
    ),
    swot: methods.map((method, at) => ({
      ...analysis,
      id: at === 0 ? 'sw-region' : `sw-${at}`,
      scope: scopes[at],
      factors: analysis?.factors.map((factor) => ({ ...factor, id: `${factor.id}-${at}` })),
      method,
    })),
  });
  const { blocks } = swotMethod(
    bookContext({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }),
  );
  return plainText(blocks).split('\n');
}

const reversed = 'rating kecil berarti sangat berat';
const magnitude = 'Rating besar berarti pengaruhnya besar';

it('is that of the framework where nothing else is said', () => {
  expect(told()[1]).toContain(reversed);
  expect(told({})[1]).toContain(reversed);
});

it('is that of the analyses where they set their own', () => {
  const [, text, count] = told({ ratingDirection: 'magnitude', weightUnit: 'percent' });
  expect(text).toMatch(/^Bobot faktor dalam setiap tabel berjumlah 100 persen/);
  expect(text).toContain(magnitude);
  expect(count).toBe('Rencana ini memuat satu analisis SWOT.');
});

it('is told of each where they differ, and once for those that don’t', () => {
  const [, first, second, ...rest] = told({}, { ratingDirection: 'magnitude' }, {});
  expect(first).toMatch(/^Pada analisis seluruh daerah dan elemen struktur, bobot faktor/);
  expect(first).toContain(reversed);
  expect(second).toMatch(/^Pada analisis Smart Living, bobot faktor/);
  expect(second).toContain(magnitude);
  expect(rest).toEqual(['Rencana ini memuat tiga analisis SWOT.']);
});
