import { describe, expect, it } from 'vitest';
import published from '../../fixtures/swot-published.json' with { type: 'json' };
import { formatNumber } from '../locale/format-number.js';
import { evaluateSwot } from './evaluate-swot.js';
import type { FactorKind, PrintedFigures, SwotFactor } from './types.js';

const kinds: Readonly<Record<string, FactorKind>> = {
  strength: 'strength',
  weakness: 'weakness',
  opportunity: 'opportunity',
  threat: 'threat',
};

function example(id: string) {
  const found = published.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no published example ${id}`);
  const factors = found.factors.map((factor): SwotFactor => {
    const kind = kinds[factor.kind];
    if (kind === undefined) throw new Error(`no kind ${factor.kind}`);
    return {
      code: factor.code,
      kind,
      weight: Number(factor.weight),
      rating: Number(factor.rating),
      printedScore: Number(factor.printedScore),
    };
  });
  const { ifas, ifasWeight, efas, efasWeight, x, y, ...sides } = found.printed;
  const figure = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const printed: PrintedFigures = {
    ifas: {
      weight: figure(ifasWeight),
      strengths: figure(sides.strengths),
      weaknesses: figure(sides.weaknesses),
      total: figure(ifas),
    },
    efas: {
      weight: figure(efasWeight),
      opportunities: figure(sides.opportunities),
      threats: figure(sides.threats),
      total: figure(efas),
    },
    coordinates: { x: figure(x), y: figure(y) },
  };
  return { printed: found.printed, result: evaluateSwot({ factors, printed }) };
}

const print = (value: number | null) => (value === null ? null : formatNumber('en', value));

describe('published SWOT tables', () => {
  it('A: a complete table gives the printed totals, coordinates and quadrant', () => {
    const { printed, result } = example('A');
    expect(print(result.ifas.strengths)).toBe(printed.strengths);
    expect(print(result.ifas.weaknesses)).toBe(printed.weaknesses);
    expect(print(result.ifas.total)).toBe(printed.ifas);
    expect(print(result.efas.opportunities)).toBe(printed.opportunities);
    expect(print(result.efas.threats)).toBe(printed.threats);
    expect(print(result.efas.total)).toBe(printed.efas);
    expect(print(result.coordinates.x)).toBe('1.04');
    expect(print(result.coordinates.y)).toBe('0.55');
    expect(result.quadrant).toBe('SO');
    expect(result.quadrantLabel).toBe('swot.quadrant.rangkuti.SO');
    expect(result.issues.map(({ code }) => code)).toEqual(['reversed-scale-trap']);
  });

  it('C: external factors alone have a total but no quadrant', () => {
    const { printed, result } = example('C');
    expect(print(result.efas.total)).toBe(printed.efas);
    expect(print(result.efas.weight)).toBe(printed.efasWeight);
    expect(result.coordinates.x).toBeNull();
    expect(result.quadrant).toBeNull();
    expect(result.quadrantLabel).toBeNull();
    const empty = result.issues.filter((issue) => issue.code === 'side-empty');
    expect(empty.map((issue) => issue.params['kind'])).toEqual(['strength', 'weakness']);
  });

  it('F: a misprinted score is reported with its factor, and the total is computed', () => {
    const { printed, result } = example('F');
    expect(printed.ifas).toBe('2.85');
    expect(print(result.ifas.total)).toBe('2.70');
    expect(result.quadrant).toBeNull();
    const differences = result.issues.filter((issue) => issue.code === 'printed-score-differs');
    expect(differences).toHaveLength(1);
    expect(differences[0]?.params).toMatchObject({ factor: 'W3', printed: 0.3, computed: 0.15 });
    expect(differences[0]?.path).toEqual(['factors', 7, 'printedScore']);
    const totals = result.issues.filter((issue) => issue.code === 'printed-total-differs');
    expect(totals).toEqual([
      {
        severity: 'warning',
        code: 'printed-total-differs',
        path: ['printed', 'ifas', 'total'],
        params: { printed: 2.85, computed: result.ifas.total },
      },
    ]);
    expect(print(result.turnedRound?.ifas.total ?? null)).toBeNull();
  });
});
