import { columnContext } from '../columns/column-context.js';
import { topics } from '../columns/column.js';
import { topicColumns } from '../columns/columns-of.js';
import { rowsOf } from '../columns/rows/rows-of.js';
import { requireDay } from '../../date/require-day.js';
import { withLevels } from '../../framework/with-levels.js';
import type { Framework } from '../../framework/types.js';
import type { Locale } from '../../locale/locale.js';
import type { Masterplan } from '../../masterplan/types.js';
import { templateVersion } from './base/base-document.js';
import { basePlan } from './base/base-plan.js';
import { baseSheet } from './base/base-sheet.js';
import { guideSheet } from './guide/guide-sheet.js';
import { listSheet } from './list-sheet.js';
import { topicSheet } from './topic-sheet.js';
import { packWorkbook } from './xml/pack-workbook.js';

/**
 * How a workbook is made.
 *
 * @example
 * const options: WriteWorkbookOptions = { framework, lang: 'id', issuedOn: '2026-11-29' };
 */
export interface WriteWorkbookOptions {
  /** The one that the plan names. */
  readonly framework: Framework;
  readonly lang: Locale;
  /** Whose workbook it is; without it, it is of the whole plan. */
  readonly opdId?: string | undefined;
  /** The day it is made on, ISO 8601. */
  readonly issuedOn: string;
  /** Which revision each item is at, by its id, for who stores them. */
  readonly revisions?: ReadonlyMap<string, number> | undefined;
}

/**
 * A workbook (`.xlsx`) in which officers change a plan: a guide, one sheet a topic with its entries, drop-downs and
 * empty rows, and hidden what it was made from, so that `draftImport` can tell what was changed. Headers are locked
 * without a password. A department's workbook has what it owns; SWOT and strategies belong to the region. The same
 * plan and options give the same bytes. A department that the plan doesn't have owns nothing.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `issuedOn` is no day.
 *
 * @example
 * const bytes = await writeWorkbook(masterplan, { framework, lang: 'id', issuedOn: '2026-11-29' });
 * String.fromCharCode(...bytes.subarray(0, 2)); // 'PK'
 */
export function writeWorkbook(
  plan: Masterplan,
  { framework: lean, issuedOn: day, lang, opdId, revisions = new Map() }: WriteWorkbookOptions,
): Promise<Uint8Array> {
  const issuedOn = requireDay(day);
  const framework = withLevels(lean);
  const context = columnContext(plan, framework);
  const ofRegion = ['swot', 'strategies'];
  const sheets = topics
    .filter((topic) => opdId === undefined || !ofRegion.includes(topic))
    .map((topic) => topicColumns(topic, context));
  const lists = listSheet(sheets, lang);
  const base = {
    template: templateVersion,
    lang,
    issuedOn,
    opdId: opdId ?? null,
    revisions,
    ...context,
    plan: basePlan(plan, opdId),
  };
  const written = sheets.map((sheet) =>
    topicSheet(sheet, rowsOf(sheet.topic, plan, { framework, lang, opdId }), {
      lang,
      lists: lists.places,
    }),
  );
  const guide = guideSheet({ plan, sheets, lang, opdId, issuedOn });
  // A promise, so that the work may move to another thread without anybody having to know.
  return Promise.resolve(packWorkbook([guide, ...written, lists.sheet, baseSheet(base)]));
}
