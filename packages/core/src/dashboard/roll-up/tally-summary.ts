import { valueAt } from '../../issue/value-at.js';
import type { StoredSummary } from '../stored-summary.js';
import { dimensionSums, laterParts, sumPaths } from './sum-paths.js';
import { emptyTally, newInstrument, versionKey, type Tally } from './tally.js';

/** The tally of one region, from a summary that `checkSummary` found sound. */
export function tallySummary(summary: StoredSummary): Tally {
  const { budget, dimensions, framework, innovations, programs, swot } = summary;
  const tally = emptyTally();
  tally.regions = 1;
  for (const [key, path] of Object.entries(sumPaths)) {
    const value = valueAt(summary, path);
    if (value !== undefined) tally.sums.set(key, Number(value));
  }
  for (const [part, path] of Object.entries(laterParts)) {
    tally.told.set(part, valueAt(summary, path) === undefined ? 0 : 1);
  }
  for (const { innovations: count, stage } of innovations.stages) tally.stages.set(stage, count);
  for (const { amount, year } of budget.byYear) tally.years.set(year, amount);
  for (const { amount, source } of budget.bySource) tally.sources.set(source, amount);
  const position = swot.find(({ scope }) => scope.kind === 'region');
  const own = position?.quadrant ?? 'none';
  tally.quadrants.set(own, 1);
  if (own !== 'none' && (position?.turnedRound?.quadrant ?? null) !== null) {
    tally.trapped.set(own, 1);
  }
  tally.innovationProgress = (innovations.meanProgress ?? 0) * innovations.total;
  tally.programProgress = (programs.progress.mean ?? 0) * programs.progress.reported;
  tally.frameworks.set(versionKey(framework), {
    id: framework.id,
    version: framework.version,
    regions: 1,
    dimensions: new Map(
      dimensions.map((dimension) => [
        dimension.dimensionId,
        new Map(dimensionSums.map((sum) => [sum, dimension[sum]])),
      ]),
    ),
  });
  addReadiness(tally, summary);
  return tally;
}

function addReadiness(tally: Tally, { readiness, region: { code, name } }: StoredSummary) {
  const score = readiness?.score.score ?? null;
  if (readiness === null || score === null) {
    tally.unscored.push({ code, name, reason: whyUnscored(readiness) });
    return;
  }
  const { bandId, elements, instrument } = readiness.score;
  const own = newInstrument(instrument.id, instrument.version);
  own.sum = score;
  if (bandId !== null) own.bands.set(bandId, 1);
  for (const element of elements) {
    if (element.score === null) continue;
    own.elements.set(element.elementId, { sum: element.score, regions: 1 });
  }
  own.scores.push({ code, name, score, bandId });
  tally.instruments.set(versionKey(instrument), own);
}

function whyUnscored(readiness: StoredSummary['readiness']) {
  if (readiness === null) return 'no-assessment';
  return readiness.consolidated ? 'nothing-rated' : 'not-consolidated';
}
