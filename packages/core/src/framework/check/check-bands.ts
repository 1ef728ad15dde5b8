import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';
import { scoreSlack } from '../score-slack.js';
import type { Band } from '../types.js';
import { checkNumber } from './check-number.js';

/** The lowest and the highest value that can come out. */
interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Bands must rise, and each must begin where the one before it ends. The path names the first band that
 * does not, with where it should begin (`expected`) and where it does (`found`). A band that is empty or
 * upside down is reported too, and a border that is no number. Bands that join must leave no part of the scale, where
 * one is given, without a band: a score there would have none.
 */
export function checkBands(bands: readonly Band[], path: Issue['path'], scale?: Scale): Issue[] {
  const issues = bands.flatMap((band, at): Issue[] => {
    const { below, from: found } = band;
    const faults = [
      ...checkNumber(found, [...path, at, 'from']),
      ...checkNumber(below, [...path, at, 'below']),
    ];
    if (faults.length > 0) return faults;
    const before = bands[at - 1]?.below;
    const expected = before === undefined || !Number.isFinite(before) ? found : before;
    if (found === expected && below > found) return [];
    const params = { band: band.id, expected, found, below };
    return [issueOf('error', 'bands-not-contiguous', [...path, at], params)];
  });
  return issues.length > 0 || scale === undefined ? issues : checkCover(bands, path, scale);
}

function checkCover(
  bands: readonly Band[],
  path: Issue['path'],
  { highest, lowest }: Scale,
): Issue[] {
  const [first, last] = [bands[0], bands.at(-1)];
  if (first === undefined || last === undefined) {
    return [issueOf('error', 'list-too-short', path, { limit: 1 })];
  }
  const { from } = first;
  const { below } = last;
  const covers = from <= lowest + scoreSlack && below >= highest - scoreSlack;
  // A scale that doesn't rise is told of where it stands.
  if (covers || !(lowest < highest)) return [];
  return [issueOf('error', 'bands-do-not-cover', path, { from, below, lowest, highest })];
}
