import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSubDimension } from '../../../framework/find-sub-dimension.js';
import { kominfo2021 } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { rpmKotaCerdas2026 } from '../../../framework/rpm-kota-cerdas-2026/rpm-kota-cerdas-2026.js';
import { foldText } from '../../../inventory/fold-text.js';
import { parseItem } from '../../../masterplan/item/parse-item.js';
import { fullPlan } from '../../../testing/full-plan.js';
import { hintsFor } from './hints-for.js';
import { kominfoHints } from './kominfo-hints.js';
import { suggestDimensions } from './suggest-dimensions.js';
import { suggestPrograms } from './suggest-programs.js';
import type { SuggestedFrom } from './types.js';

const program = (
  nomenclatureCode: string,
  name: string,
  ...indicators: readonly string[]
): SuggestedFrom => ({
  id: `${nomenclatureCode} ${name}`,
  name,
  nomenclatureCode,
  indicators: indicators.map((one) => ({ name: one })),
});

const suggested = (one: SuggestedFrom, framework = kominfo2021) => {
  const [suggestion] = suggestDimensions([one], framework);
  return `${suggestion?.best?.subDimensionId ?? '-'} ${suggestion?.confidence ?? '-'}`;
};

describe('hints', () => {
  it('lead to parts of their framework, for every part of it', () => {
    for (const framework of [kominfo2021, rpmKotaCerdas2026]) {
      const hints = hintsFor(framework);
      const all = framework.dimensions.flatMap(({ subDimensions }) => subDimensions);
      const fields = hints?.fields.flatMap(({ subDimensionIds }) => subDimensionIds) ?? [];
      const words = hints?.words.map(({ subDimensionId }) => subDimensionId) ?? [];
      for (const id of [...fields, ...words, hints?.support.subDimensionId ?? '']) {
        expect(findSubDimension(framework, id), id).not.toBeNull();
      }
      expect(new Set(words)).toEqual(new Set(all.map(({ id }) => id)));
      expect(hints?.proposal).toBe(true);
    }
  });

  it('name each bidang urusan once, and words in small letters', () => {
    const codes = kominfoHints.fields.map(({ field }) => field);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^\d\.\d{2}$/);
    const words = kominfoHints.words.flatMap((hint) => hint.words);
    expect(words).toEqual(words.map(foldText));
  });

  it('are none for a framework of one’s own', () => {
    const own = { ...kominfo2021, id: 'kerangka-kami' };
    expect(hintsFor(own)).toBeNull();
    expect(suggested(program('1.02.02', 'Kesehatan'), own)).toBe('- none');
  });
});

describe('where a programme belongs', () => {
  it.each([
    [program('2.11.11', 'PROGRAM PENGELOLAAN PERSAMPAHAN'), 'environment-waste strong'],
    [program('1.02.02', 'Program Upaya Kesehatan Masyarakat'), 'living-health strong'],
    [program('1.03.10', 'Program Penyelenggaraan Jalan'), 'living-mobility strong'],
    [program('2.16.03', 'Program Aplikasi Informatika'), 'governance-bureaucracy strong'],
    [program('3.26.02', 'Daya tarik'), 'branding-tourism weak'],
    [program('1.03.05', 'Sistem Air Limbah'), 'environment-waste weak'],
    [program('9.99.02', 'Penanganan Sampah'), 'environment-waste weak'],
    [program('1.02.01', 'Penunjang Urusan Kesehatan'), 'governance-bureaucracy strong'],
    [program('9.99.02', 'Program Lain'), '- none'],
  ])('%o', (one, expected) => {
    expect(suggested(one)).toBe(expected);
  });

  it('follows the crosswalk into the other framework', () => {
    const health = program('1.02.02', 'Upaya Kesehatan');
    expect(suggested(health, rpmKotaCerdas2026)).toBe('city-life-health strong');
  });

  it('finds whole words only, and the longer of two', () => {
    expect(suggested(program('9.99.02', 'Persampahannya'))).toBe('- none');
    const [one] = suggestDimensions([program('9.99.02', 'Air Limbah')], kominfo2021);
    expect(one?.best?.reasons).toEqual([{ kind: 'word', word: 'air limbah', in: 'name' }]);
  });

  const vocabulary = [...kominfoHints.words.flatMap(({ words }) => words), 'dan', 'Program'];
  const text = fc
    .array(fc.constantFrom(...vocabulary), { maxLength: 5 })
    .map((words) => words.join(' ').toUpperCase());
  const arbitrary = fc.record({
    id: fc.uuid(),
    name: text,
    nomenclatureCode: fc.constantFrom(...kominfoHints.fields.map(({ field }) => `${field}.02`)),
    indicators: fc.array(fc.record({ name: text }), { maxLength: 3 }),
  });

  it('has reasons that stand in the text or the code', () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        const [suggestion] = suggestDimensions([one], kominfo2021);
        const all =
          suggestion === undefined || suggestion.best === null
            ? []
            : [suggestion.best, ...suggestion.others];
        for (const { points, reasons } of all) {
          expect(points).toBeGreaterThan(0);
          for (const reason of reasons) {
            if (reason.kind === 'field') {
              expect(one.nomenclatureCode.startsWith(reason.field)).toBe(true);
            } else if (reason.kind === 'word') {
              const where =
                reason.in === 'name' ? one.name : (one.indicators[reason.indicator]?.name ?? '');
              expect(where.toLowerCase()).toContain(reason.word);
            }
          }
        }
      }),
    );
  });

  it('does not depend on the order of programmes or of hints', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 6 }), (list) => {
        const forwards = suggestDimensions(list, kominfo2021);
        expect(suggestDimensions(list.toReversed(), kominfo2021).toReversed()).toEqual(forwards);
        const turned = {
          ...kominfoHints,
          fields: kominfoHints.fields.toReversed(),
          words: kominfoHints.words.toReversed(),
        };
        const places = (all: typeof forwards) =>
          all.map(({ best, confidence, others }) => [
            confidence,
            best?.subDimensionId,
            others.map(({ subDimensionId }) => subDimensionId),
          ]);
        expect(places(suggestDimensions(list, kominfo2021, turned))).toEqual(places(forwards));
      }),
    );
  });
});

describe('drafts of the action plan', () => {
  const plan = fullPlan();
  const options = { framework: kominfo2021, now: '2026-11-29T02:00:00.000Z' };
  const wanted = {
    rpjmdProgramId: 'v-p1',
    dimensionId: 'smart-governance',
    subDimensionId: 'governance-service',
  };

  it('say what the RPJMD says, and what is missing', () => {
    const free = { ...plan, programs: plan.programs.slice(0, 1) };
    const [draft] = suggestPrograms([wanted, wanted], free, options).drafts;
    expect(draft?.missing).toEqual(['activity', 'output', 'kind']);
    expect(draft?.item).toMatchObject({
      code: 'PR-GOV-02',
      name: 'Aplikasi informatika',
      objective: 'Isi v-s1',
      leadOpdId: 'opd-kominfo',
      rpjmdProgramId: 'v-p1',
      nomenclatureCode: '2.16.03',
      period: { from: 2024, to: 2024 },
      horizon: 'short',
      budgets: [{ year: 2024, source: 'apbd-kabupaten-kota', amount: 500_000_000 }],
    });
    const filled = { ...draft?.item, activity: 'A', output: 'B', kind: 'application' };
    expect(parseItem('programs', filled, kominfo2021)).toMatchObject({ ok: true });
  });

  it('are not made twice, nor of what nobody knows', () => {
    const unknown = [
      { ...wanted, rpjmdProgramId: 'v-p9' },
      { ...wanted, dimensionId: 'smart-moon' },
    ];
    expect(suggestPrograms([wanted, ...unknown], plan, options)).toEqual({
      drafts: [],
      planned: [{ rpjmdProgramId: 'v-p1', code: 'PR-GOV-02' }],
      unknown,
    });
  });
});
