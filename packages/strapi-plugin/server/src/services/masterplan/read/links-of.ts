import { contentTypes, type ContentTypes } from '../../../content-types/all';
import type { Links } from '../../../content-types/define/row';
import type { PartName } from '../stored-plan/stored-plan';
import { ownedRelations } from './owned-relations';

type LinksOf<Name extends PartName> = Links<ContentTypes[Name]['attributes']>;

/** Gathers what each relation of one entry holds: for every relation it owns, if need be an empty list. */
export function linksOf<Name extends PartName>(
  name: Name,
  entryId: number,
  byRelation: ReadonlyMap<string, ReadonlyMap<number, number[]>>,
): LinksOf<Name> {
  const links: Record<string, number[]> = {};
  for (const [relation, byEntry] of byRelation) links[relation] = byEntry.get(entryId) ?? [];
  if (!isComplete(name, links)) throw new Error(`Not all relations of ${name} were read`);
  return links;
}

function isComplete<Name extends PartName>(name: Name, links: object): links is LinksOf<Name> {
  return ownedRelations(contentTypes[name].attributes).every((relation) => relation in links);
}
