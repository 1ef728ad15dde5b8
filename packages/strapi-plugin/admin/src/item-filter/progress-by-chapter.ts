import { hasNoLevels, itemStates, type ItemState } from '@kotacerdas/core/masterplan';
import type { ReviewedType, ReviewItem } from '../../../shared/contracts/approval';

/** The chapters of a plan, with the kinds of items that each is made of. */
const chapters = {
  inventory: ['problem', 'need', 'innovation'],
  readiness: ['readiness-assessment'],
  swot: ['swot-analysis', 'strategy'],
  'action-plan': ['program'],
  evaluation: ['evaluation'],
} as const satisfies Record<string, readonly ReviewedType[]>;

export type Chapter = keyof typeof chapters;

export interface ChapterProgress {
  chapter: Chapter;
  types: readonly ReviewedType[];
  total: number;
  /** How many are in each state, in the order of the way; states that nothing is in are left out. */
  counts: readonly { state: ItemState; count: number }[];
  /** How many are approved or locked; an assessment in which nothing was decided isn't settled by that. */
  settled: number;
}

/** The kinds of items that a chapter is made of. */
export const typesOf = (chapter: Chapter): readonly ReviewedType[] => chapters[chapter];

/** How far each chapter has come. */
export function progressByChapter(
  items: readonly Pick<ReviewItem, 'type' | 'state' | 'levels'>[],
): ChapterProgress[] {
  return chapterNames.map((chapter) => {
    const types = typesOf(chapter);
    const own = items.filter(({ type }) => types.includes(type));
    const countOf = (state: ItemState) => own.filter((item) => item.state === state).length;
    return {
      chapter,
      types,
      total: own.length,
      counts: itemStates
        .map((state) => ({ state, count: countOf(state) }))
        .filter(({ count }) => count > 0),
      settled: own.filter(isSettled).length,
    };
  });
}

function isSettled({ levels, state }: Pick<ReviewItem, 'state' | 'levels'>): boolean {
  if (state !== 'approved' && state !== 'locked') return false;
  return levels === null || !hasNoLevels(levels);
}

/** In the order of the method. */
export const chapterNames = [
  'inventory',
  'readiness',
  'swot',
  'action-plan',
  'evaluation',
] as const satisfies readonly Chapter[];
