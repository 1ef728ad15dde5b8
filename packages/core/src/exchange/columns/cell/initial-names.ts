import { nameWords } from '../../names/name-words.js';

/** What departments are; no other name is shortened to initials. */
const kinds: ReadonlySet<string> = new Set(['dinas', 'badan', 'bagian', 'kantor', 'satuan']);
const unsaid: ReadonlySet<string> = new Set(['dan', 'serta', 'atau', 'dengan', 'untuk']);
/** Of two words the initials would be one letter. */
const fewest = 3;

/**
 * A department's name as people shorten it: what it is and the initials of the rest, and all initials. None for any
 * other name, or where too little is left.
 *
 * @example
 * initialNames('Dinas Lingkungan Hidup'); // ['dinas lh', 'dlh']
 */
export function initialNames(name: string): readonly string[] {
  const [kind, ...rest] = nameWords(name).filter((word) => !unsaid.has(word));
  if (kind === undefined || !kinds.has(kind) || rest.length + 1 < fewest) return [];
  const initials = rest.map(([initial = '']) => initial).join('');
  return [`${kind} ${initials}`, `${kind.charAt(0)}${initials}`];
}
