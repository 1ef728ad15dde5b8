import { describeFound, valueAt } from '../../issue/value-at.js';
import { quadrants } from '../../swot/quadrant-index.js';
import type { Quadrant } from '../../swot/types.js';
import type { RegionFigure, RegionFiguresResult } from './types.js';

/**
 * Reads the regions of a map from JSON: a list, or an object with one in `data` or `regions`. An entry may be
 * a summary of a plan (also one from an older version), a line of the list of published editions, or a
 * {@link RegionFigure}. An entry that names no region is left out and said; of two for one region the later
 * one counts. It never throws.
 *
 * @example
 * const result = readRegionFigures([{ code: '32.78', name: 'Kota Tasikmalaya', readiness: 3.27 }]);
 * if (result.ok) result.regions[0]?.readiness; // 3.27
 * readRegionFigures('bukan daftar').ok; // false
 */
export function readRegionFigures(input: unknown): RegionFiguresResult {
  const entries = listOf(input);
  if (entries === null) {
    const params = { expected: 'array', found: describeFound(input) };
    return { ok: false, issues: [{ severity: 'error', code: 'wrong-type', path: [], params }] };
  }
  const regions = new Map<string, RegionFigure>();
  const leftOut: number[] = [];
  entries.forEach((entry, index) => {
    const figure = readEntry(entry);
    const known = figure === null ? undefined : regions.get(figure.code);
    if (figure === null) leftOut.push(index);
    else if (known === undefined || (known.publishedAt ?? '') <= (figure.publishedAt ?? '')) {
      regions.set(figure.code, figure);
    }
  });
  const sorted = [...regions.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  return { ok: true, regions: sorted, leftOut };
}

function listOf(input: unknown): readonly unknown[] | null {
  const found = [input, valueAt(input, ['data']), valueAt(input, ['regions'])].find(Array.isArray);
  return found ?? null;
}

const codePattern = /^\d{2}(?:\.\d{2})?$/;

function readEntry(entry: unknown): RegionFigure | null {
  const at = (...path: (string | number)[]): unknown => valueAt(entry, path);
  const code = text(at('code')) ?? text(at('regionCode')) ?? text(at('region', 'code'));
  if (code === null || !codePattern.test(code)) return null;
  const consolidated = at('readiness', 'consolidated') !== false;
  return {
    code,
    name: text(at('name')) ?? text(at('regionName')) ?? text(at('region', 'name')) ?? code,
    title: text(at('title')),
    sample: at('sample') === true,
    publishedAt: text(at('publishedAt')) ?? text(at('asOf')),
    readiness:
      within(at('readiness'), 1, 5) ??
      (consolidated ? within(at('readiness', 'score', 'score'), 1, 5) : null),
    bandId: text(at('bandId')) ?? (consolidated ? text(at('readiness', 'score', 'bandId')) : null),
    quadrant: quadrant(at('quadrant')) ?? regionQuadrant(at('swot')),
    innovations:
      within(at('innovations'), 0, Number.MAX_SAFE_INTEGER) ??
      within(at('innovations', 'total'), 0, Number.MAX_SAFE_INTEGER),
    progress: within(at('progress'), 0, 100) ?? within(at('programs', 'progress', 'mean'), 0, 100),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function within(value: unknown, from: number, to: number): number | null {
  return typeof value === 'number' && value >= from && value <= to ? value : null;
}

function quadrant(value: unknown): Quadrant | null {
  return quadrants.find((known) => known === value) ?? null;
}

function regionQuadrant(swot: unknown): Quadrant | null {
  if (!Array.isArray(swot)) return null;
  const own: unknown = swot.find((entry) => valueAt(entry, ['scope', 'kind']) === 'region');
  return quadrant(valueAt(own, ['quadrant']));
}
