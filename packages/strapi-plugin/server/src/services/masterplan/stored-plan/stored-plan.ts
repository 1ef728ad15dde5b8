import type { ContentTypes } from '../../../content-types/all';
import type { Row, ScalarRow } from '../../../content-types/define/row';
import type { TypeName } from '../../../content-types/define/type-name';

/** Every content type whose entries make up the document of a plan. */
export type PartName = Exclude<
  TypeName,
  | 'plan'
  | 'snapshot'
  | 'change'
  | 'member'
  | 'roll-up'
  | 'touch'
  | 'calendar'
  | 'chapter-lock'
  | 'notice'
  | 'notice-setting'
  | 'import'
  | 'import-memory'
  | 'book-addition'
  | 'printed-book'
  | 'printed-file'
  | 'emblem'
  | 'framework'
>;

export type RowOf<Name extends TypeName> = Row<ContentTypes[Name]>;

export type ScalarRowOf<Name extends TypeName> = ScalarRow<ContentTypes[Name]>;

/** All entries of one plan, as read: by content type, in order of creation. */
export type StoredParts = { [Name in PartName]: RowOf<Name>[] };

export interface StoredPlan {
  plan: ScalarRowOf<'plan'>;
  parts: StoredParts;
}
