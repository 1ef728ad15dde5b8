import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { frameworks } from '../../framework/frameworks.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { nameOwner } from '../../testing/requirement.js';
import type { Masterplan, ProblemId } from '../types.js';
import { checkMasterplan } from './check-masterplan.js';
import type { BookChapter, Completeness } from './types.js';

const empty = parsed(rawEmptyPlan());
const small = parsed(rawPlan());
const chapterOf = ({ books }: Completeness, book: string, id: string) =>
  books.find((it) => it.id === book)?.chapters.find((chapter) => chapter.id === id);

describe('an empty plan', () => {
  const check = () => checkMasterplan(empty);

  it('is empty throughout, with a share of 0', () => {
    const completeness = check();
    expect(completeness.status).toBe('empty');
    expect(completeness.share).toBe(0);
    expect(completeness.books.map(({ id, share, status }) => [id, share, status])).toEqual([
      ['buku-1', 0, 'empty'],
      ['buku-2', 0, 'empty'],
      ['buku-3', 0, 'empty'],
    ]);
  });

  it('has every chapter, and a page for each dimension', () => {
    const completeness = check();
    expect(completeness.books.map(({ chapters }) => chapters.length)).toEqual([9, 7, 6]);
    expect(completeness.books[2]?.chapters[3]).toMatchObject({
      book: 'buku-3',
      id: 'dimension/smart-living',
      dimensionId: 'smart-living',
      name: { en: 'Smart Living' },
    });
  });

  it('asks nothing in a chapter that depends on what is not there', () => {
    const completeness = check();
    expect(chapterOf(completeness, 'buku-2', 'monitoring')).toMatchObject({
      status: 'empty',
      share: null,
      next: [],
    });
  });

  it('begins with who takes part', () => {
    const completeness = check();
    expect(completeness.next[0]).toEqual({
      code: 'opds',
      path: ['opds'],
      params: { count: 1, first: null },
      who: { kind: 'role', role: 'admin', dimensionId: null },
    });
  });
});

describe('a plan', () => {
  const check = () => checkMasterplan(small, { asOf: '2026-11-23' });

  it('has a share for each chapter: the mean of what its requirements meet', () => {
    const completeness = check();
    const chapter = chapterOf(completeness, 'buku-1', 'problems-and-needs');
    expect(chapter?.requirements.map(({ done, expected, id }) => [id, done, expected])).toEqual([
      ['problems-in-dimensions', 1, 6],
      ['needs-of-problems', 1, 1],
      ['answers-of-needs', 1, 1],
      ['priorities-of-problems', 0, 1],
      ['rpjmd-of-problems', 0, 0],
      ['approved-problems', 1, 1],
      ['approved-needs', 1, 1],
    ]);
    expect(chapter?.status).toBe('started');
    expect(chapter?.share).toBe((1 / 6 + 1 + 1 + 0 + 1 + 1) / 6);
    expect(chapterOf(completeness, 'buku-1', 'innovations')?.requirements[4]).toEqual({
      id: 'approved-innovations',
      done: 1,
      expected: 1,
      share: 1,
      next: [],
    });
  });

  it('gathers steps by who takes them, who has most to do first', () => {
    const problems = ['opd-kominfo', 'opd-izin', 'opd-izin'].flatMap((opdId, at) =>
      rawPlan().problems.map((problem) => ({ ...problem, id: `p-${at}`, code: `P-${at}`, opdId })),
    );
    const plan = parsed({ ...rawPlan(), problems, needs: [], innovations: [], programs: [] });
    const chapter = chapterOf(checkMasterplan(plan), 'buku-1', 'problems-and-needs');
    const steps = chapter?.requirements.find(({ id }) => id === 'needs-of-problems')?.next;
    expect(steps).toEqual([
      {
        code: 'needs-of-problems',
        path: ['problems', 1],
        params: { count: 2, first: { id: 'P-1', en: 'P-1' } },
        who: { kind: 'opd', opdId: 'opd-izin' },
      },
      {
        code: 'needs-of-problems',
        path: ['problems', 0],
        params: { count: 1, first: { id: 'P-0', en: 'P-0' } },
        who: { kind: 'opd', opdId: 'opd-kominfo' },
      },
    ]);
  });

  it('has a page for a dimension that counts what is of it', () => {
    const completeness = check();
    const page = chapterOf(completeness, 'buku-3', 'dimension/smart-governance');
    expect(page?.requirements.map(({ done, expected, id }) => [id, done, expected])).toEqual([
      ['problems-in-dimensions', 1, 1],
      ['needs-of-problems', 1, 1],
      ['innovations-in-dimensions', 1, 1],
      ['strategies-in-dimensions', 1, 1],
      ['programs-in-dimensions', 1, 1],
      ['quick-wins-in-dimensions', 0, 1],
      ['indicators-of-programs', 0, 1],
      ['budgets-of-programs', 1, 1],
    ]);
    const other = chapterOf(completeness, 'buku-3', 'dimension/smart-living');
    expect(other?.status).toBe('empty');
    expect(other?.requirements.map(({ expected }) => expected)).toEqual([1, 0, 1, 1, 1, 1, 0, 0]);
  });

  it('says each step once, though several chapters ask for it', () => {
    const completeness = check();
    const keys = completeness.next.map(({ code, who }) => `${code} ${nameOwner(who)}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('vision planner');
    expect(keys).toContain('indicators-of-programs opd-izin');
    const counted = completeness.next.find(({ code }) => code === 'indicators-of-programs');
    expect(counted?.params.count).toBe(1);
  });
});

describe('chapters of one’s own', () => {
  const chapter = (id: string, perDimension: boolean) => ({
    book: 'ringkasan',
    id,
    name: { id, en: id },
    perDimension,
    requirements: ['swot-analysis' as const, 'budgets-of-programs' as const],
  });

  it('take the place of the built-in ones, and pages see their dimension only', () => {
    const { books } = checkMasterplan(small, { chapters: [chapter('a', true)] });
    expect(books.map(({ id }) => id)).toEqual(['ringkasan']);
    expect(books[0]?.chapters).toHaveLength(6);
    // The one analysis of the plan is about the region, so no dimension has one.
    expect(
      books[0]?.chapters[0]?.requirements.map(({ done, expected }) => [done, expected]),
    ).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('keep the step of each page where no chapter asks it for the whole', () => {
    const plan: Masterplan = {
      ...small,
      programs: small.programs.flatMap((program) => [
        { ...program, budgets: [] },
        { ...program, budgets: [], dimensionId: 'smart-living' },
      ]),
    };
    const steps = (...chapters: ReturnType<typeof chapter>[]) =>
      checkMasterplan(plan, { chapters })
        .next.filter(({ code }) => code === 'budgets-of-programs')
        .map(({ params, path }) => `${params.count} at ${path.join('.')}`);
    expect(steps(chapter('a', true))).toEqual(['1 at programs.0', '1 at programs.1']);
    expect(steps(chapter('a', true), chapter('b', false))).toEqual(['2 at programs.0']);
    expect(steps(chapter('a', false), chapter('b', false))).toEqual(['2 at programs.0']);
  });

  it('may be none', () => {
    expect(checkMasterplan(small, { chapters: [] })).toEqual({
      status: 'empty',
      share: null,
      books: [],
      next: [],
    });
  });
});

describe('a share', () => {
  it('lies between 0 and 1, and is 1 exactly where nothing is left to do', () => {
    const list = <Key extends 'problems' | 'needs' | 'innovations' | 'programs' | 'opds'>(
      key: Key,
    ) => fc.boolean().map((keep): Masterplan[Key] | [] => (keep ? small[key] : []));
    const plans = fc
      .record({
        problems: list('problems'),
        needs: list('needs'),
        innovations: list('innovations'),
        programs: list('programs'),
        opds: list('opds'),
      })
      .map((lists): Masterplan => ({ ...small, ...lists }));
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { chapters } of checkMasterplan(plan, { asOf: '2026-11-23' }).books) {
          for (const { next, requirements, share, status } of chapters) {
            expect(share === null || (share >= 0 && share <= 1)).toBe(true);
            expect(share === 1).toBe(status === 'complete');
            expect(next.length === 0).toBe(status === 'complete' || share === null);
            for (const { done, expected, next: steps } of requirements) {
              const left = steps.reduce((sum, { params }) => sum + params.count, 0);
              expect(done + left).toBe(expected);
            }
          }
        }
      }),
    );
  });
});

describe('half-linked and large plans', () => {
  it('of which nothing named exists are answered all the same', () => {
    const plan: Masterplan = { ...small, opds: [], swot: [], problems: [], strategies: [] };
    const { next } = checkMasterplan(plan, { asOf: '2026-11-23' });
    const owner = next.find(({ code }) => code === 'indicators-of-programs')?.who;
    expect(owner).toEqual({ kind: 'role', role: 'admin', dimensionId: null });
  });

  it('of 50,000 items have a step for each owner, not for each item', () => {
    const [problem] = small.problems;
    if (problem === undefined) throw new Error('the small plan has a problem');
    const problems = Array.from({ length: 50_000 }, (_, at) => ({
      ...problem,
      code: `P-${at}`,
      id: `p-${at + 2}` as ProblemId,
    }));
    const { books, next } = checkMasterplan({ ...small, problems }, { asOf: '2026-11-23' });
    expect(books[0]?.chapters[2]?.requirements[1]).toMatchObject({ done: 0, expected: 50_000 });
    expect(next.filter(({ code }) => code === 'needs-of-problems')).toMatchObject([
      { params: { count: 50_000, first: { id: 'P-0' } } },
    ]);
  });
});

describe('what is given', () => {
  it('is refused where no program should give it', () => {
    expect(() => checkMasterplan(small, { asOf: 'kemarin' })).toThrow(KotaCerdasError);
    expect(() => checkMasterplan(small, { asOf: 'kemarin' })).toThrow('KC_INVALID_DATE');
    expect(() => checkMasterplan(small, { asOf: '2026-02-30' })).toThrow('KC_INVALID_DATE');
    const own = { ...small, framework: { id: 'kerangka-daerah', version: '1' } };
    expect(() => checkMasterplan(own)).toThrow('KC_UNKNOWN_FRAMEWORK');
    expect(checkMasterplan(own, { framework: frameworks[0] }).books).toHaveLength(3);
  });

  it('as a date decides what is due', () => {
    const due = (asOf: string) =>
      chapterOf(checkMasterplan(small, { asOf }), 'buku-2', 'monitoring')?.requirements[2]
        ?.expected;
    expect(due('2023-12-31')).toBe(0);
    expect(due('2024-01-01')).toBe(6);
    // 23:59:59 in Tasikmalaya, then midnight.
    expect(due('2024-12-31T16:59:59.000Z')).toBe(6);
    expect(due('2024-12-31T17:00:00.000Z')).toBe(12);
  });
});

describe('a chapter with a requirement that there isn’t', () => {
  it.each(['daftar-isi', 'toString'])('is a fault of the program (%s)', (requirement) => {
    const chapters: readonly BookChapter[] = JSON.parse(
      JSON.stringify([
        {
          book: 'b',
          id: 'x',
          name: { id: 'X', en: 'X' },
          perDimension: false,
          requirements: [requirement],
        },
      ]),
    );
    expect(() => checkMasterplan(small, { chapters })).toThrow(
      `KC_INVALID_OPTION: no requirement "${requirement}"; there are `,
    );
  });
});
