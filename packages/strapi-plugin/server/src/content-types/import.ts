import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** An import that was made, with what it takes to undo it. */
export const importType = contentType({
  singular: 'import',
  plural: 'imports',
  displayName: 'Impor',
  internal: true,
  indexes: [{ name: 'kotacerdas_imports_plan', columns: ['plan_id'] }],
  attributes: {
    /** Of what: nothing stands for a workbook. */
    kind: is.word,
    fileName: is.required(is.shortText),
    /** Of the file alone. */
    sha256: is.required(is.word),
    /** Of the file and all that was said beside it: the same once more is the same import. */
    fingerprint: is.required(is.word),
    at: is.required(is.moment),
    actorId: is.integer,
    actorName: is.shortText,
    created: is.required(is.integer),
    updated: is.required(is.integer),
    /** Each item with how it was left, and what it said before. Never leaves the server. */
    items: is.json,
    undoneAt: is.moment,
    undoneBy: is.shortText,
    plan: column('plan'),
  },
});
