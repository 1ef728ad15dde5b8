import { ReadingEnded } from '../refusal.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanXml } from '../xml/scan-xml.js';
import type { OpenPackage } from '../zip/open-package.js';

export interface Relation {
  /** The last word of its type: `worksheet`, `styles`, `hyperlink`. */
  readonly type: string;
  /** A part of the package, from its root; of an outside link, its address as it stands. */
  readonly target: string;
}

/** Where a part's relations stand: beside it, in `_rels`. */
const relationsOf = (part: string) => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** A path from the part's folder, or from the root where it begins with a slash. */
function resolvePart(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** A sheet may have 65,530 links; what refers to more was made to hurt. */
const most = 100_000;

/** What a part refers to, by the ids it uses; none where nothing is said of it. */
export async function readRelations(
  parts: OpenPackage,
  part: string,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const file = relationsOf(part);
  if (!parts.has(file)) return relations;
  const scanner = scanXml({
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const id = attributeOf(attributes, 'Id');
      const target = attributeOf(attributes, 'Target');
      if (id === null || target === null) return;
      if (relations.size > most) throw new ReadingEnded('too-many-parts', { limit: most });
      const isOutside = attributeOf(attributes, 'TargetMode') === 'External';
      relations.set(id, {
        type: attributeOf(attributes, 'Type')?.split('/').at(-1) ?? '',
        target: isOutside ? target : resolvePart(part, target),
      });
    },
    text: () => {},
    close: () => {},
  });
  await parts.read(file, scanner.write);
  scanner.end();
  return relations;
}
