import { describe, expect, it } from 'vitest';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import { usgScore, rankByUsg, sumBudget } from '@kotacerdas/core/action-plan';
import {
  buku1,
  buku2,
  buku3,
  composeBook,
  ringkasan,
  type BookBlock,
  type BookSection,
  type BookTemplate,
} from '@kotacerdas/core/book';
import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { findFramework } from '@kotacerdas/core/framework';
import {
  formatInteger,
  formatNumber,
  formatPercent,
  formatRupiahShort,
  translateTerm,
  type TermKey,
} from '@kotacerdas/core/locale';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { evaluateSwot } from '@kotacerdas/core/swot';

const asOf = '2026-11-23';

function read() {
  const parsed = parseMasterplan(example);
  const framework = findFramework('kominfo-2021');
  if (!parsed.ok || framework === null) throw new Error('The example can not be read.');
  return { masterplan: parsed.masterplan, framework };
}

const { framework, masterplan } = read();
const summary = summariseMasterplan(masterplan, { asOf });
const every = (sections: readonly BookSection[]): BookSection[] =>
  sections.flatMap((section) => [section, ...every(section.sections)]);
const blocksOf = (template: BookTemplate): BookBlock[] => {
  const book = composeBook({ masterplan, framework, asOf, edition: null }, template);
  return every([...book.chapters, ...book.appendices]).flatMap(({ blocks }) => blocks);
};
const blocks = [buku1, buku2, buku3, ringkasan].flatMap(blocksOf);
const rowsOf = (id: string): (readonly string[])[] => {
  const table = blocks.find((block) => block.kind === 'table' && block.id === id);
  if (table?.kind !== 'table') throw new Error(`No book has a table "${id}".`);
  return table.rows.map(({ cells }) => cells);
};
const count = (value: number) => formatInteger('id', value);
const rupiah = (value: number) => formatRupiahShort('id', value);
const percent = (value: number | null) => (value === null ? '–' : formatPercent('id', value, 1));
const score = (value: number | null) =>
  value === null ? 'belum dinilai' : formatNumber('id', value);

describe('figures of the books are those of the dashboard', () => {
  it('for problems and needs by dimension', () => {
    expect(rowsOf('problems-by-dimension').map((cells) => cells.slice(1))).toEqual([
      ...summary.dimensions.map(({ needs, problems }) => [count(problems), count(needs)]),
      [count(summary.items.problems), count(summary.items.needs)],
    ]);
  });

  it('for everything by sub-dimension', () => {
    expect(rowsOf('inventory-gaps').map((cells) => cells.slice(1))).toEqual(
      summary.dimensions
        .flatMap((dimension) => [dimension, ...dimension.subDimensions])
        .map(({ innovations, needs, problems, programs }) =>
          [problems, needs, innovations, programs].map(count),
        ),
    );
  });

  it('for readiness, element by element', () => {
    const readiness = summary.readiness?.score;
    if (readiness === undefined) throw new Error('The example is rated.');
    expect(rowsOf('readiness-scores').map((cells) => cells.slice(1, 4))).toEqual(
      [
        ...readiness.elements.flatMap((element) => [element, ...element.subElements]),
        readiness,
      ].map(({ gap, score: value, target }) => [value, target, gap].map(score)),
    );
  });

  const turned = (label: TermKey | null) => (label === null ? '–' : translateTerm('id', label));

  it('for the place of every SWOT analysis, and the score of every factor', () => {
    expect(rowsOf('swot-positions').map((cells) => cells.slice(1))).toEqual(
      summary.swot.map(({ coordinates, quadrantLabel, turnedRound }) => [
        score(coordinates.x),
        score(coordinates.y),
        quadrantLabel === null ? 'belum dapat ditentukan' : translateTerm('id', quadrantLabel),
        // With a scale that misleads, where it would stand with its ratings turned round.
        turned(turnedRound?.quadrantLabel ?? null),
      ]),
    );
    for (const analysis of masterplan.swot) {
      const { efas, factors, ifas } = evaluateSwot(analysis, framework.swot.method);
      const printed = [...rowsOf(`ifas-${analysis.id}`), ...rowsOf(`efas-${analysis.id}`)];
      for (const factor of factors) {
        expect(printed.find(([code]) => code === factor.code)?.at(-1)).toBe(score(factor.score));
      }
      const sums = printed.filter(([, name]) => name === 'Jumlah').map((cells) => cells.at(-1));
      expect(sums).toEqual([score(ifas.total), score(efas.total)]);
    }
  });

  it('for ranks of problems', () => {
    const { ranked } = rankByUsg(masterplan.problems);
    const printed = rowsOf('problem-priorities');
    expect(printed.length).toBeGreaterThan(9);
    printed.forEach(([rank, code, , , , , , sum], at) => {
      expect([rank, code, sum]).toEqual([
        String(ranked[at]?.rank),
        ranked[at]?.code,
        String(ranked[at]?.score),
      ]);
    });
    for (const problem of masterplan.problems) {
      const row = rowsOf(`problems-${problem.dimensionId}`).find(([code]) => code === problem.code);
      expect(row?.at(-1)).toBe(problem.usg === undefined ? '–' : String(usgScore(problem.usg)));
    }
  });

  it('for innovations by stage', () => {
    expect(rowsOf('innovation-stages').map((cells) => cells[1])).toEqual([
      ...summary.innovations.stages.map(({ innovations }) => count(innovations)),
      count(summary.innovations.total),
    ]);
  });

  it('for money by dimension, year, source and department', () => {
    expect(rowsOf('programs-by-dimension').map((cells) => cells.slice(1))).toEqual([
      ...summary.dimensions.map(({ budget, programs }) => [count(programs), rupiah(budget)]),
      [count(summary.items.programs), rupiah(summary.budget.total)],
    ]);
    const funding = rowsOf('funding');
    expect(funding.map((cells) => cells.at(-1))).toEqual([
      ...summary.budget.bySource.map(({ amount }) => rupiah(amount)),
      rupiah(summary.budget.total),
    ]);
    expect(funding.at(-1)?.slice(1, -1)).toEqual(
      summary.budget.byYear.map(({ amount }) => rupiah(amount)),
    );
    for (const program of masterplan.programs) {
      const row = rowsOf(`programs-${program.dimensionId}`).find(([code]) => code === program.code);
      expect(row?.[5]).toBe(rupiah(sumBudget(program.budgets)));
    }
  });

  it('for progress, as it is and as it should be', () => {
    expect(rowsOf('progress').map((cells) => cells.slice(1))).toEqual(
      [...summary.dimensions.map(({ progress }) => progress), summary.programs.progress].map(
        ({ expected, mean, reported, unreported }) => [
          count(reported),
          count(unreported),
          percent(mean),
          percent(expected),
        ],
      ),
    );
  });
});
