import { sumBudget } from '../../action-plan/sum-budget.js';
import { parseMoment } from '../../date/parse-moment.js';
import type { Issue } from '../../issue/issue.js';
import { describeFound, valueAt } from '../../issue/value-at.js';
import { quadrants } from '../../swot/quadrant-index.js';
import type { StoredSummary } from '../stored-summary.js';
import { checkEntries } from './check-entries.js';
import { checkFigure } from './check-figure.js';
import { lengthOf, summaryLists } from './summary-lists.js';
import { laterParts, sumPaths } from './sum-paths.js';

type Place = Issue['path'];

/**
 * What keeps a summary from being counted: a part that is not there, a region code or day that is none, a figure
 * that is no number, or none that it could be (negative, beyond what a number holds exactly, a mean above its
 * scale), something that is listed twice, or a budget that isn't the sum of its parts. Summaries come from other
 * machines as JSON, where NaN has become `null`, and from other versions, where a part may be missing; so nothing
 * is taken for granted and every value is read by its path. A part that was added later may be absent; one that is
 * there must be sound.
 */
export function checkSummary(summary: StoredSummary): Issue[] {
  const shape = checkShape(summary);
  if (shape.length > 0) return shape;
  const figures = [
    ...checkText(summary, ['region', 'code'], 'region-code', (text) => regionCode.test(text)),
    ...checkText(summary, ['asOf'], 'date', (text) => parseMoment(text) !== null),
    ...wholePaths(summary).flatMap((path) => checkFigure(summary, path, 'whole')),
    ...percents
      .filter((path) => valueAt(summary, path) !== null)
      .flatMap((path) => checkFigure(summary, path, 'percent')),
    ...scorePaths(summary).flatMap((path) => checkFigure(summary, path, 'score')),
  ];
  return figures.length > 0 ? figures : checkBudget(summary);
}

/**
 * A province is one of the 38, by the first digits of its code (islands 1 to 9). Which kabupaten and kota there are
 * isn't looked up: new ones are formed.
 */
const regionCode = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])(?:\.(?!00)\d{2})?$/;

const texts: readonly Place[] = [
  ['id'],
  ['asOf'],
  ['region', 'code'],
  ['region', 'name'],
  ['framework', 'id'],
  ['framework', 'version'],
];
const score: Place = ['readiness', 'score'];
const scoreTexts: readonly Place[] = [
  [...score, 'instrument', 'id'],
  [...score, 'instrument', 'version'],
];
/** Means, which are `null` where there is none. */
const percents: readonly Place[] = [
  ['innovations', 'meanProgress'],
  ['programs', 'progress', 'mean'],
];

function checkShape(summary: StoredSummary): Issue[] {
  const isRated = valueAt(summary, ['readiness']) !== null;
  const bandId = valueAt(summary, [...score, 'bandId']);
  return [
    ...[...texts, ...(isRated ? scoreTexts : [])].flatMap((path) =>
      checkType(summary, path, 'string'),
    ),
    ...checkType(summary, ['sample'], 'boolean'),
    ...(isRated ? checkType(summary, ['readiness', 'consolidated'], 'boolean') : []),
    ...(isRated && bandId !== null ? checkType(summary, [...score, 'bandId'], 'string') : []),
    ...summaryLists.flatMap((list) =>
      list.path[0] === 'readiness' && !isRated ? [] : checkEntries(summary, list),
    ),
    ...checkQuadrants(summary),
  ];
}

function checkType(summary: StoredSummary, path: Place, expected: 'string' | 'boolean'): Issue[] {
  const value = valueAt(summary, path);
  if (typeof value === expected) return [];
  const params = { found: describeFound(value), expected };
  return [{ severity: 'error', code: 'wrong-type', path, params }];
}

/** The analyses, of which one quadrant is counted. */
function checkQuadrants(summary: StoredSummary): Issue[] {
  return Array.from({ length: lengthOf(summary, ['swot']) }, (_, at) => {
    const path = ['swot', at, 'quadrant'];
    const found = valueAt(summary, path);
    if (found === null || quadrants.some((quadrant) => quadrant === found)) return [];
    const params = { found: describeFound(found), expected: quadrants.join(', ') };
    return [{ severity: 'error' as const, code: 'not-one-of' as const, path, params }];
  }).flat();
}

function checkText(
  summary: StoredSummary,
  path: Place,
  expected: string,
  isRight: (text: string) => boolean,
): Issue[] {
  const text = String(valueAt(summary, path));
  if (isRight(text)) return [];
  const params = { found: describeFound(text), expected };
  return [{ severity: 'error', code: 'wrong-format', path, params }];
}

function wholePaths(summary: StoredSummary): Place[] {
  const absent = Object.values(laterParts).filter((part) => valueAt(summary, part) === undefined);
  const isAbsent = (path: Place) =>
    absent.some((part) => part.every((key, at) => key === path[at]));
  return [
    ...Object.values(sumPaths).filter((path) => !isAbsent(path)),
    ...summaryLists.flatMap(({ figures, path }) =>
      Array.from({ length: lengthOf(summary, path) }, (_, at) =>
        figures.map((figure): Place => [...path, at, figure]),
      ).flat(),
    ),
  ];
}

/** Scores, which are `null` where nothing is rated. */
function scorePaths(summary: StoredSummary): Place[] {
  if (valueAt(summary, ['readiness']) === null) return [];
  const elements = Array.from(
    { length: lengthOf(summary, [...score, 'elements']) },
    (_, at): Place => [...score, 'elements', at, 'score'],
  );
  return [[...score, 'score'], ...elements].filter((path) => valueAt(summary, path) !== null);
}

/** Every rupiah has a year and a source. */
function checkBudget({ budget }: StoredSummary): Issue[] {
  return [budget.byYear, budget.bySource].flatMap((parts, at) => {
    const computed = sumBudget(parts);
    if (computed === budget.total) return [];
    const path = ['budget', at === 0 ? 'byYear' : 'bySource'];
    const params = { printed: budget.total, computed };
    return [{ severity: 'error', code: 'printed-total-differs', path, params }];
  });
}
