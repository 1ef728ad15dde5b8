import * as z from 'zod/mini';
import type { TypeName } from '../../../content-types/define/type-name';
import type { ScalarRowOf } from '../stored-plan/stored-plan';

/**
 * Entries as Strapi gives them. Strapi turns columns into the types of the schema itself; what an officer
 * put into them is checked later, as a document.
 */
export function rowsOf<Name extends TypeName>(name: Name) {
  return z.array(
    z.custom<ScalarRowOf<Name>>(
      (row: unknown) =>
        typeof row === 'object' && row !== null && 'id' in row && 'documentId' in row,
      { error: `Not an entry of ${name}` },
    ),
  );
}
