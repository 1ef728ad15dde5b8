import { contentTypes, type ContentTypes } from '../../../content-types/all';
import type { Links } from '../../../content-types/define/row';
import type { PartName } from '../stored-plan/stored-plan';
import { ownedRelations } from './owned-relations';

type LinksOf<Name extends PartName> = Links<ContentTypes[Name]['attributes']>;

/** Gathers what each relation of an entry holds: for every relation it owns, if need be an empty list. */
export function linksOf<Name extends PartName>(
  name: Name,
  byRelation: ReadonlyMap<string, ReadonlyMap<number, number[]>>,
): (entryId: number) => LinksOf<Name> {
  const owned = ownedRelations(contentTypes[name].attributes);
  const isComplete = (links: object): links is LinksOf<Name> =>
    owned.every((relation) => relation in links);
  return (entryId) => {
    const links: Record<string, number[]> = {};
    for (const [relation, byEntry] of byRelation) links[relation] = byEntry.get(entryId) ?? [];
    if (!isComplete(links)) throw new Error(`Not all relations of ${name} were read`);
    return links;
  };
}
