import { requireDay } from '../../date/require-day.js';
import type { Dimension, Framework } from '../../framework/types.js';
import { frameworkOf } from '../framework-of.js';
import { traceMasterplan } from '../trace/trace-masterplan.js';
import type { Masterplan } from '../types.js';
import { bookChapters } from './book-chapters.js';
import { chapterOfDimension } from './chapter-of-dimension.js';
import { checkRequirement, ownerKey } from './check-requirement.js';
import { viewDimension, viewPlan, type PlanView } from './plan-view.js';
import { meanShare, statusOf } from './summarise-checks.js';
import type { BookChapter, BookCheck, ChapterCheck, Completeness, NextStep } from './types.js';

/**
 * What {@link checkMasterplan} may be told.
 *
 * @example
 * const options: CheckOptions = { asOf: '2026-11-23' };
 */
export interface CheckOptions {
  /** The plan's framework; only needed when it isn't a built-in one. */
  readonly framework?: Framework | undefined;
  /**
   * ISO 8601 date or moment. Without it nothing is asked that depends on the date: realisations and evaluations
   * of years that are over, reports of programmes that should have begun.
   */
  readonly asOf?: string | undefined;
  /** Other chapters than {@link bookChapters}. */
  readonly chapters?: readonly BookChapter[] | undefined;
}

/**
 * How far a plan fills its books, chapter by chapter, and what to do next.
 *
 * Each requirement counts places of the plan that it asks something of, and those that have it; its share is the
 * quotient of the two. A chapter's share is the mean of its requirements' shares, a book's that of its chapters,
 * the plan's that of its books; what asks nothing counts nowhere. An empty plan is `empty` with a share of 0.
 * The figures say how much is written, not how good it is. What a book requires is our own proposal, not an
 * official rule: see {@link bookChapters}.
 *
 * @throws KotaCerdasError `KC_UNKNOWN_FRAMEWORK` when the plan's framework is neither built in nor given;
 * `KC_INVALID_DATE` when `asOf` is given but no date; `KC_INVALID_OPTION` when a chapter has a requirement that there isn't.
 *
 * @example
 * checkMasterplan(masterplan).books[2]?.chapters[0]?.status; // 'started'
 * checkMasterplan(masterplan).next[0]?.code; // 'leaders-commitment'
 */
export function checkMasterplan(masterplan: Masterplan, options: CheckOptions = {}): Completeness {
  const framework = frameworkOf(masterplan, options.framework);
  const trace = traceMasterplan(masterplan, framework);
  const view = viewPlan(masterplan, framework, trace, yearOf(options.asOf));
  const chapters = (options.chapters ?? bookChapters).flatMap((chapter) =>
    chapter.perDimension
      ? framework.dimensions.map((dimension) => checkPage(chapter, dimension, view))
      : checkChapter(chapter, view),
  );
  const books = groupByBook(chapters);
  return {
    status: statusOf(chapters.flatMap(({ requirements }) => requirements)),
    share: meanShare(books),
    books,
    next: stepsOf(chapters),
  };
}

function yearOf(asOf: string | undefined): number | null {
  return asOf === undefined ? null : Number(requireDay(asOf).slice(0, 4));
}

function checkPage(chapter: BookChapter, dimension: Dimension, view: PlanView): ChapterCheck {
  return {
    ...checkChapter(chapter, viewDimension(view, dimension)),
    id: chapterOfDimension(chapter.id, dimension.id),
    name: dimension.name,
    dimensionId: dimension.id,
  };
}

function checkChapter({ book, id, name, requirements }: BookChapter, view: PlanView): ChapterCheck {
  const checks = requirements.map((requirement) => checkRequirement(requirement, view));
  return {
    book,
    id,
    name,
    dimensionId: null,
    status: statusOf(checks),
    share: meanShare(checks),
    requirements: checks,
    next: checks.flatMap(({ next }) => next),
  };
}

function groupByBook(chapters: readonly ChapterCheck[]): BookCheck[] {
  const books = new Map<string, ChapterCheck[]>();
  for (const chapter of chapters) {
    const book = books.get(chapter.book);
    if (book === undefined) books.set(chapter.book, [chapter]);
    else book.push(chapter);
  }
  return [...books].map(([id, ofBook]) => ({
    id,
    status: statusOf(ofBook.flatMap(({ requirements }) => requirements)),
    share: meanShare(ofBook),
    chapters: ofBook,
  }));
}

/** Each step once; a page of one dimension asks for part of what a chapter on all of them asks already. */
function stepsOf(chapters: readonly ChapterCheck[]): NextStep[] {
  const keyOf = ({ code, who }: NextStep, dimensionId: string | null) =>
    `${code} ${ownerKey(who)} ${dimensionId ?? ''}`;
  const ofAll = new Set(
    chapters.flatMap(({ dimensionId, next }) =>
      dimensionId === null ? next.map((step) => keyOf(step, null)) : [],
    ),
  );
  const seen = new Set<string>();
  return chapters.flatMap(({ dimensionId, next }) =>
    next.filter((step) => {
      const key = keyOf(step, dimensionId);
      if (seen.has(key) || (dimensionId !== null && ofAll.has(keyOf(step, null)))) return false;
      seen.add(key);
      return true;
    }),
  );
}
