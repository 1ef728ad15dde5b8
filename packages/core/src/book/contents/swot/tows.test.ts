import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/index.js';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { bookContext } from '../../compose/book-context.js';
import { plainText } from '../../testing/plain-text.js';
import { tows } from './tows.js';

const factor = (code: string, kind: string, weight: number, rating: number) => ({
  id: `f-${code.toLowerCase()}`,
  code,
  kind,
  statement: code,
  weight,
  rating,
});

/** A slight weakness W1 and a serious one W2, on the scale where the serious one has the smaller rating. */
const factors = [
  factor('S1', 'strength', 0.4, 4),
  factor('W1', 'weakness', 0.3, 4),
  factor('W2', 'weakness', 0.3, 1),
  factor('O1', 'opportunity', 1, 3),
];

function composed(
  strategies: readonly (readonly [kind: string, ...factorCodes: string[]])[],
  change: object = {},
) {
  const raw = rawPlan();
  const [analysis] = raw.swot;
  const [strategy] = raw.strategies;
  const masterplan = parsed({
    ...raw,
    programs: raw.programs.map((program) => ({ ...program, strategyIds: [] })),
    swot: [{ ...analysis, factors, ...change }],
    strategies: strategies.map(([kind, ...factorCodes], at) => ({
      ...strategy,
      id: `st-${at + 1}`,
      code: `ST-${at + 1}`,
      kind,
      factorCodes,
    })),
  });
  const { blocks } = tows(
    bookContext({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }),
  );
  const [table] = blocks.filter((block) => block.kind === 'table');
  return {
    text: plainText(blocks),
    headings: table?.columns.map(({ heading }) => heading),
    rows: table?.rows.map(({ cells }) => cells.slice(0, 3)),
    scores: table?.rows.map(({ cells }) => cells.at(-1)),
  };
}

describe('on a scale where the most serious weakness has the smallest score', () => {
  const { headings, rows, text } = composed([
    ['WO', 'W1', 'O1'],
    ['WO', 'W2', 'O1'],
  ]);

  it('strategies have both ranks', () => {
    expect(headings?.slice(0, 3)).toEqual(['Peringkat', 'Setelah dibalik', 'Kode']);
    expect(rows).toEqual([
      ['1', '2', 'ST-1'],
      ['2', '1', 'ST-2'],
    ]);
  });

  it('the warning is printed', () => {
    expect(text).toContain('strategi yang menjawabnya turun peringkat');
  });
});

it('a scale that can’t mislead has one rank and no warning', () => {
  const { headings, text } = composed([['WO', 'W1', 'O1']], {
    method: { ratingDirection: 'magnitude' },
  });
  expect(headings?.slice(0, 2)).toEqual(['Peringkat', 'Kode']);
  expect(text).not.toContain('turun peringkat');
});

it('a strategy without a rank stands last, with why', () => {
  const offTheScale = factor('S2', 'strength', 0.1, 9);
  const { rows, scores, text } = composed(
    [
      ['SO', 'S2'],
      ['SO', 'S1', 'O1'],
    ],
    {
      factors: [...factors, offTheScale],
    },
  );
  expect(rows).toEqual([
    ['1', '1', 'ST-2'],
    ['–', '–', 'ST-1'],
  ]);
  expect(scores).toEqual(['4,60', '–']);
  expect(text).toContain('Strategi ST-1 tidak diperingkat');
});
