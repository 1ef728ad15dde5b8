import { changeActs } from '../../../shared/contracts/history';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** One line of the change log: who did what to which entry, and how it was before and after. Never rewritten. */
export const change = contentType({
  singular: 'change',
  plural: 'changes',
  displayName: 'Riwayat',
  internal: true,
  // Strapi itself makes one of the plan.
  indexes: [{ name: 'kotacerdas_changes_entry', columns: ['entry_document_id'] }],
  attributes: {
    at: is.required(is.moment),
    /** The officer's account in the admin; empty for programs and for Strapi itself. */
    actorId: is.integer,
    actorName: is.shortText,
    act: is.required(is.choice('change-act', changeActs)),
    entryType: is.required(is.word),
    entryDocumentId: is.required(is.word),
    entryLabel: is.shortText,
    /** Only the fields that differ. */
    before: is.json,
    after: is.json,
    /** Of a deletion: what it takes to undo it. Never leaves the server. */
    archive: is.json,
    reason: is.longText,
    /** That the entry has since. */
    revision: is.integer,
    plan: column('plan'),
  },
});
