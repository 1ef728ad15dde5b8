import { parseMoment } from '../../date/parse-moment.js';
import type { Issue } from '../../issue/issue.js';
import { describeFound, valueAt } from '../../issue/value-at.js';
import type { StoredSummary } from '../stored-summary.js';
import { dimensionSums, laterParts, sumPaths } from './sum-paths.js';

type Place = Issue['path'];

/**
 * What keeps a summary from being counted: a part that is not there, a region code or day that is none, or a
 * figure that is no number or negative. Summaries come from other machines as JSON, where NaN has become
 * `null`, and from other versions, where a part may be missing; so nothing is taken for granted. A part that was
 * added later may be absent; one that is there must be sound.
 */
export function checkSummary(summary: StoredSummary): Issue[] {
  const shape = checkShape(summary);
  if (shape.length > 0) return shape;
  return [
    ...checkText(summary, ['region', 'code'], 'region-code', (text) => regionCode.test(text)),
    ...checkText(summary, ['asOf'], 'date', (text) => parseMoment(text) !== null),
    ...wholePaths(summary).flatMap((path) => checkNumber(summary, path, true)),
    ...meanPaths(summary).flatMap((path) => checkNumber(summary, path, false)),
  ];
}

const regionCode = /^\d{2}(?:\.\d{2})?$/;
const texts: readonly Place[] = [
  ['id'],
  ['asOf'],
  ['region', 'code'],
  ['region', 'name'],
  ['framework', 'id'],
  ['framework', 'version'],
];
const lists: readonly Place[] = [
  ['innovations', 'stages'],
  ['dimensions'],
  ['swot'],
  ['budget', 'byYear'],
  ['budget', 'bySource'],
];
const scored: Place = ['readiness', 'score', 'elements'];

function checkShape(summary: StoredSummary): Issue[] {
  const wanted = valueAt(summary, ['readiness']) === null ? lists : [...lists, scored];
  return [
    ...texts
      .filter((path) => typeof valueAt(summary, path) !== 'string')
      .map((path) => wrongType(summary, path, 'string')),
    ...wanted
      .filter((path) => !Array.isArray(valueAt(summary, path)))
      .map((path) => wrongType(summary, path, 'array')),
  ];
}

function wrongType(summary: StoredSummary, path: Place, expected: string): Issue {
  const params = { found: describeFound(valueAt(summary, path)), expected };
  return { severity: 'error', code: 'wrong-type', path, params };
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
  const { budget, dimensions, innovations } = summary;
  const absent = new Set<string>(laterParts.filter((part) => summary[part] === undefined));
  return [
    ...Object.values(sumPaths).filter(([part]) => !absent.has(part)),
    ...innovations.stages.map((_, at): Place => ['innovations', 'stages', at, 'innovations']),
    ...budget.byYear.flatMap((_, at): Place[] => [
      ['budget', 'byYear', at, 'year'],
      ['budget', 'byYear', at, 'amount'],
    ]),
    ...budget.bySource.map((_, at): Place => ['budget', 'bySource', at, 'amount']),
    ...dimensions.flatMap((_, at) => dimensionSums.map((sum): Place => ['dimensions', at, sum])),
  ];
}

/** Means and scores, which are `null` where there is none. */
function meanPaths(summary: StoredSummary): Place[] {
  const elements = summary.readiness?.score.elements ?? [];
  const paths: Place[] = [
    ['innovations', 'meanProgress'],
    ['programs', 'progress', 'mean'],
    ...(summary.readiness === null ? [] : [['readiness', 'score', 'score']]),
    ...elements.map((_, at): Place => ['readiness', 'score', 'elements', at, 'score']),
  ];
  return paths.filter((path) => valueAt(summary, path) !== null);
}

function checkNumber(summary: StoredSummary, path: Place, whole: boolean): Issue[] {
  const value = valueAt(summary, path);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const params = { found: describeFound(value) };
    return [{ severity: 'error', code: 'not-a-finite-number', path, params }];
  }
  if (value < 0) {
    const params = { found: value, limit: 0 };
    return [{ severity: 'error', code: 'number-too-small', path, params }];
  }
  if (!whole || Number.isInteger(value)) return [];
  return [{ severity: 'error', code: 'not-an-integer', path, params: { found: value } }];
}
