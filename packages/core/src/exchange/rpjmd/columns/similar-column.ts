import { distance } from 'fastest-levenshtein';
import type { TopicNames } from '../../columns/column.js';
import { folded } from '../folded.js';
import type { MatchColumn } from './match-column.js';

/** Shorter names are too easily mistaken for each other: misi, visi. */
const shortest = 6;
const nearestSpelling = 0.85;

const digitsOf = (text: string) => text.replaceAll(/\D+/g, ' ').trim();

/** How near two folded names are by their spelling, from 0 to 1; 0 where their figures differ. */
function nearness(a: string, b: string): number {
  const [short, long] = [a.length, b.length].toSorted((one, other) => one - other);
  if (short === undefined || long === undefined || short < shortest) return 0;
  if (short < nearestSpelling * long || digitsOf(a) !== digitsOf(b)) return 0;
  return 1 - distance(a, b) / long;
}

/** Finds the column whose name is spelled nearly so; `null` where none is, or two are equally near. */
export function similarColumn({ columns }: Pick<TopicNames, 'columns'>): MatchColumn {
  const names = columns.flatMap(({ key, synonyms, title }) =>
    [title.id, title.en, key, ...synonyms].map((name) => ({ key, name: folded(name) })),
  );
  return (header) => {
    const wanted = folded(header);
    const near = names
      .map(({ key, name }) => ({ key, share: nearness(wanted, name) }))
      .filter(({ share }) => share >= nearestSpelling);
    const most = Math.max(...near.map(({ share }) => share));
    const keys = new Set(near.filter(({ share }) => share === most).map(({ key }) => key));
    const [only] = keys;
    return only !== undefined && keys.size === 1 ? only : null;
  };
}
