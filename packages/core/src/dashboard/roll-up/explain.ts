import type { ExplainedMean } from './types.js';

/** A mean with its parts; `null` where nothing was counted. */
export function explainMean(numerator: number, denominator: number): ExplainedMean {
  return { mean: denominator > 0 ? numerator / denominator : null, numerator, denominator };
}

interface Versioned {
  readonly id: string;
  readonly version: string;
  readonly regions: number;
}

/** That of most regions first; of as many, by id and version. */
export function mostRegionsFirst(a: Versioned, b: Versioned): number {
  if (a.regions !== b.regions) return b.regions - a.regions;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.version < b.version ? -1 : 1;
}
