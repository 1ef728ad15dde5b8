import { contentTypes } from '../../../server/src/content-types/all';

type Texts = Record<string, string>;

/**
 * The labels of Content Manager's fields. One name serves a field in every content type; where a content
 * type needs another, it stands as `field@content-type`.
 */
export function labelFields(names: Texts): Texts {
  return Object.fromEntries(
    Object.entries(contentTypes).flatMap(([type, schema]) =>
      fieldsOf(type, schema).flatMap((field) => {
        const label = names[`${field}@${type}`] ?? names[field];
        const id = `content-manager.content-types.plugin::kotacerdas.${type}.${field}`;
        return label === undefined ? [] : [[id, label]];
      }),
    ),
  );
}

/** What only the change log tells of: an edition, as of its plan, and whether a printed book is offered. */
const toldFields: Readonly<Record<string, readonly string[]>> = {
  plan: ['number', 'hash', 'republicationOf'],
  'printed-book': ['offered'],
};

function fieldsOf(type: string, { attributes }: { attributes: object }): string[] {
  return [...Object.keys(attributes), ...(toldFields[type] ?? [])];
}
