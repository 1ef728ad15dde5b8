import type { ContentTypes } from '../../../content-types/all';
import type { Columns, Links } from '../../../content-types/define/row';
import type { TypeName } from '../../../content-types/define/type-name';
import type { PartName } from '../stored-plan/stored-plan';

type AttributesOf<Name extends TypeName> = ContentTypes[Name]['attributes'];

/** An entry that is about to be written; `ref` stands for the id that the database will give it. */
export interface Draft<Name extends PartName> {
  ref: string;
  data: Partial<Columns<AttributesOf<Name>>> & { updatedAt?: string };
  links: { [R in keyof Links<AttributesOf<Name>>]?: string[] };
}

export type Drafts = { [Name in PartName]: Draft<Name>[] };

/** Refs say of which content type they are: ids are unique only within one. */
export function refTo(name: PartName, id: string): string {
  return `${name}:${id}`;
}

export function refsTo(name: PartName, ids: readonly string[]): string[] {
  return ids.map((id) => refTo(name, id));
}

export function refIfAny(name: PartName, id: string | undefined): string[] {
  return id === undefined ? [] : [refTo(name, id)];
}
