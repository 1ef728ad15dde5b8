import type { Locale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type { ConfirmedRpjmdProgram } from '../../../../shared/contracts/rpjmd-import';
import { openPlan } from '../imports/open-plan';
import type { NamedPlan } from '../imports/rights/asker';
import type { WantedUndo } from '../imports/undo/wanted-undo';
import type { Asker } from '../item/asker';
import { NotOwn } from '../item/item-refused';
import { dryRun, type WantedRpjmd } from './dry-run';
import { makeImport, type RpjmdOutcome } from './make-import';
import { reportRpjmd } from './report-rpjmd';
import { confirmPrograms } from './suggest/confirm-programs';
import { listSuggestions } from './suggest/list-suggestions';
import { undoRpjmd } from './undo/undo-rpjmd';

/** An RPJMD out of a file, and what of it comes into the action plan. */
const rpjmdImport = ({ strapi }: { strapi: Core.Strapi }) => ({
  check: (wanted: WantedRpjmd) => dryRun(strapi, wanted),
  report: (wanted: WantedRpjmd) => reportRpjmd(strapi, wanted),
  undo: (wanted: WantedUndo) => undoRpjmd(strapi, wanted),
  make: (wanted: WantedRpjmd) => taken(() => makeImport(strapi, wanted)),
  async suggest(plan: NamedPlan, lang: Locale) {
    const open = await openPlan(strapi, plan);
    if (!open.ok) return open;
    return { ok: true as const, data: listSuggestions(open.masterplan, open.framework, lang) };
  },
  async confirm(
    plan: NamedPlan,
    confirmed: readonly ConfirmedRpjmdProgram[],
    { asker, lang }: { asker: Asker; lang: Locale },
  ) {
    const open = await openPlan(strapi, plan);
    if (!open.ok) return open;
    const confirming = { plan, open, asker, lang, now: new Date() };
    return { ok: true as const, data: await confirmPrograms(strapi, confirmed, confirming) };
  },
});

/** An import of which any part isn't the importer's to write is none. */
async function taken(
  make: () => Promise<RpjmdOutcome>,
): Promise<RpjmdOutcome | { ok: false; code: 'item-not-own' }> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof NotOwn) return { ok: false, code: 'item-not-own' };
    throw error;
  }
}

export default rpjmdImport;
