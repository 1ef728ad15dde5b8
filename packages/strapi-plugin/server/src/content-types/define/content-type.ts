import { isReviewed } from './reviewed';
import type { TypeName } from './type-name';

interface Definition<Name extends TypeName, Attributes> {
  singular: Name;
  plural: string;
  /** As officers read it in Content Manager. */
  displayName: string;
  /** Rows that only this plugin writes stay out of Content Manager and Content-Type Builder. */
  internal?: boolean;
  /** Attributes that Content Manager doesn't show. */
  hidden?: readonly (keyof Attributes & string)[];
  /** What an entry is called by where Strapi's guess, its first short text, says little. */
  title?: keyof Attributes & string;
  /** Columns of the list in Content Manager. */
  listed?: readonly (keyof Attributes & string)[];
  indexes?: readonly { name: string; columns: readonly string[]; type?: 'unique' }[];
  attributes: Attributes;
}

/** A Strapi schema from what differs between content types; its types keep every attribute. */
export function contentType<Name extends TypeName, const Attributes extends object>(
  definition: Definition<Name, Attributes>,
) {
  const { singular, plural, displayName, internal = false, attributes } = definition;
  const visible = { visible: !internal };
  // A form sends the revision that it was made from; the edit view keeps it out of sight.
  const hidden = [
    'key',
    ...(isReviewed(singular) ? [] : ['revision']),
    ...(definition.hidden ?? []),
  ];
  return {
    kind: 'collectionType',
    collectionName: `kotacerdas_${plural.replaceAll('-', '_')}`,
    info: { singularName: singular, pluralName: plural, displayName },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': visible,
      'content-type-builder': { visible: false },
      kotacerdas: { title: definition.title },
    },
    config: {
      attributes: Object.fromEntries(hidden.map((name) => [name, { hidden: true }])),
      layouts: definition.listed === undefined ? {} : { list: [...definition.listed] },
    },
    ...(definition.indexes === undefined ? {} : { indexes: definition.indexes }),
    attributes,
  };
}
