import type { Locale } from '../../../locale/locale.js';
import type { OpenColumn, OpenTable } from '../tables/open-table.js';

/** What a table says of itself in `datapackage.json`: a Table Schema of Frictionless, version 1. */
export function tableSchema({ columns, foreignKeys, primaryKey }: OpenTable, lang: Locale) {
  return {
    fields: columns.map((column) => fieldOf(column, lang)),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ columns: fields, references, table }) => ({
            fields,
            reference: { resource: table, fields: references },
          })),
        }),
  };
}

function fieldOf(column: OpenColumn, lang: Locale) {
  const { choices, maximum, minimum, name, note, required, title, type } = column;
  const constraints = {
    ...(required === true ? { required: true } : {}),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return {
    name,
    type,
    title: title[lang],
    description: note === undefined ? title[lang] : `${title[lang]}. ${note[lang]}`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
