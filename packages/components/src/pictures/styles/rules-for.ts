import type { MarkupElement } from '../markup/types.js';
import type { Compound, Rule } from './read-rules.js';

/** The rules that hold for the last element of a path, the weakest first. */
export function rulesFor(path: readonly MarkupElement[], rules: readonly Rule[]): readonly Rule[] {
  return rules
    .filter(({ selector }) => matches(selector, path))
    .toSorted((one, other) => weight(one) - weight(other));
}

/** Classes count before names of elements; of equals the later wins, as sorting keeps their order. */
function weight({ selector }: Rule): number {
  const classes = selector.reduce((sum, part) => sum + part.classes.length, 0);
  return classes * 100 + selector.filter(({ name }) => name !== null).length;
}

function matches(selector: readonly Compound[], path: readonly MarkupElement[]): boolean {
  const own = selector.at(-1);
  const element = path.at(-1);
  if (own === undefined || element === undefined || !isMeant(own, element)) return false;
  let wanted = selector.length - 2;
  for (let at = path.length - 2; at >= 0 && wanted >= 0; at -= 1) {
    const around = path[at];
    const part = selector[wanted];
    if (around !== undefined && part !== undefined && isMeant(part, around)) wanted -= 1;
  }
  return wanted < 0;
}

function isMeant({ classes, name }: Compound, element: MarkupElement): boolean {
  if (name !== null && name !== element.name) return false;
  const own = element.attributes.get('class')?.split(/\s+/) ?? [];
  return classes.every((one) => own.includes(one));
}
