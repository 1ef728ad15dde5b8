import * as is from './define/attribute';
import { contentType } from './define/content-type';

/** What a region remembers of the sheets that it was sent: which column was which. */
export const importMemory = contentType({
  singular: 'import-memory',
  plural: 'import-memories',
  displayName: 'Ingatan impor',
  internal: true,
  indexes: [
    { name: 'kotacerdas_import_memories_region', columns: ['region_code'], type: 'unique' },
  ],
  attributes: {
    regionCode: is.required(is.word),
    memory: is.json,
  },
});
