import type { HeaderCandidate } from './header-candidate.js';
import { nearness } from './nearness.js';
import type { PreparedColumn, PreparedTopic } from './prepared-topic.js';
import type { HowMatched } from './types.js';

export interface Fit {
  readonly how: HowMatched;
  readonly confidence: number;
}

function fitOf(text: string, column: PreparedColumn): Fit | null {
  const { loose, synonyms, titles, withTopic } = column;
  if (titles.includes(text)) return { how: 'exact', confidence: 1 };
  if (synonyms.includes(text)) return { how: 'synonym', confidence: 0.95 };
  if (withTopic.includes(text)) return { how: 'similar', confidence: 0.9 };
  if (loose.includes(text)) return { how: 'synonym', confidence: 0.85 };
  const confidence = Math.max(0, ...[...titles, ...synonyms].map((name) => nearness(text, name)));
  return confidence === 0 ? null : { how: 'similar', confidence };
}

/** How a header fits each column of a topic by its names; `null` where it doesn't. */
export type NameFits = (header: HeaderCandidate) => readonly (Fit | null)[];

/** Headers repeat, and so do texts of rows that only might be one: each is compared once. */
export function nameFits({ columns }: PreparedTopic): NameFits {
  const known = new Map<string, readonly (Fit | null)[]>();
  const fitsOf = (text: string) => {
    let fits = known.get(text);
    if (fits === undefined) {
      fits = columns.map((column) => fitOf(text, column));
      known.set(text, fits);
    }
    return fits;
  };
  const named = columnsByName(columns);
  return ({ alternatives, texts }) => {
    const loosely = onlyNamed(alternatives, named);
    return columns.map((_, index) => {
      let best: Fit | null = null;
      for (const { cut, isLoose, text } of texts) {
        const fit = fitsOf(text)[index];
        if (fit === undefined || fit === null) continue;
        const confidence = fit.confidence - cut;
        if (best === null || confidence > best.confidence) {
          best = { how: isLoose ? 'similar' : fit.how, confidence };
        }
      }
      return best ?? (loosely === index ? { how: 'similar', confidence: oneOfSeveral } : null);
    });
  };
}

/** A person looks at it. */
const oneOfSeveral = 0.75;

/** The places of the columns that have a name, by the name. */
function columnsByName(columns: readonly PreparedColumn[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  columns.forEach(({ synonyms, titles }, index) => {
    for (const name of [...titles, ...synonyms]) {
      places.set(name, [...(places.get(name) ?? []), index]);
    }
  });
  return places;
}

/**
 * The one column that names stand for, as far as they are known; `null` where none is, or they are several. A name that
 * nobody knows says nothing against it: `Masalah / Foto` holds problems all the same.
 */
function onlyNamed(
  names: readonly string[],
  columns: ReadonlyMap<string, readonly number[]>,
): number | null {
  const [only, ...others] = new Set(names.flatMap((name) => columns.get(name) ?? []));
  return only === undefined || others.length > 0 ? null : only;
}
