import type { Core } from '@strapi/strapi';
import { checkImport } from './check-import';
import { makeImport } from './make-import';
import type { WantedImport } from './prepare';
import { listImports } from './records/list-imports';
import { toRecord } from './records/to-record';
import { reportImport } from './report-import';
import type { Importer, NamedPlan } from './rights/asker';
import { undoImport } from './undo/undo-import';
import type { WantedUndo } from './undo/wanted-undo';

/** Files that officers filled in, read back into the plan. */
const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  check: (wanted: WantedImport) => checkImport(strapi, wanted),
  report: (wanted: WantedImport) => reportImport(strapi, wanted),
  make: (wanted: WantedImport) => makeImport(strapi, wanted),
  undo: (wanted: WantedUndo) => undoImport(strapi, wanted),
  kindOf: async (plan: NamedPlan, documentId: string) =>
    (await listImports(strapi, plan.id, { documentId }))[0]?.kind ?? null,
  list: async (plan: NamedPlan, importer: Importer) =>
    (await listImports(strapi, plan.id)).map((row) => toRecord(row, plan, importer)),
});

export default imports;
