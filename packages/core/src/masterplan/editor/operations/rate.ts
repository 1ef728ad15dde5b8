import type { Issue } from '../../../issue/issue.js';
import { valueAt } from '../../../issue/value-at.js';
import { sameValue } from '../../same-value.js';
import type { RateChange } from '../change.js';
import type { Step } from '../step.js';
import { findEntry, findList } from './list-place.js';
import { ratingSheet, type RatingSheet } from './rating-sheet.js';
import { readValue } from './read-value.js';

/** Writes one answer of a rater; the first one makes the rater's sheet. */
export function rate(step: Step, change: RateChange): readonly Issue[] {
  const list = findList(step, { list: 'readiness' });
  if (!list.ok) return list.issues;
  const found = findEntry(step, list.place, change.assessmentId, 'readiness');
  if (!found.ok) return found.issues;
  const sheet = ratingSheet(step.masterplan.readiness[found.index], change.rater);
  const path = ['readiness', found.index, ...sheet.path];
  const refused =
    sheet.ratings === null
      ? beginSheet(step, sheet, path, change)
      : writeRating(step, sheet, path, sheet.ratings, change);
  step.touch('readiness', change.assessmentId, false);
  return refused;
}

function beginSheet(
  step: Step,
  { owner, schema }: RatingSheet,
  path: Issue['path'],
  { rater, rating }: RateChange,
): readonly Issue[] {
  const read = readValue(schema, { ...owner, ratings: [rating] }, path);
  if (!read.ok) return read.issues;
  // The consolidated sheet has a place of its own, where `null` stands until it is begun.
  const op = rater.kind === 'consolidated' ? 'replace' : 'add';
  step.write({ op, path, value: read.value });
  return [];
}

function writeRating(
  step: Step,
  { owner, ratingSchema }: RatingSheet,
  path: Issue['path'],
  ratings: NonNullable<RatingSheet['ratings']>,
  { rating }: RateChange,
): readonly Issue[] {
  const index = ratings.findIndex(({ indicatorId }) => indicatorId === rating.indicatorId);
  const place = [...path, 'ratings', index === -1 ? ratings.length : index];
  const read = readValue(ratingSchema, rating, place);
  if (!read.ok) return read.issues;
  const before = ratings[index];
  if (!sameValue(before, read.value)) {
    const op = before === undefined ? 'add' : 'replace';
    step.write({ op, path: place, value: read.value });
  }
  for (const [field, value] of Object.entries(owner)) {
    const at = [...path, field];
    if (value !== valueAt(step.masterplan, at)) step.write({ op: 'replace', path: at, value });
  }
  return [];
}
