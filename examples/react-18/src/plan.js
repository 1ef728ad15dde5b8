import { parseMasterplan } from '@kotacerdas/core/masterplan';
import document from '../../data/kota-tasikmalaya.json';

const result = parseMasterplan(document);
if (!result.ok) throw new Error(JSON.stringify(result.issues));

/** The example plan, checked once. A portal would fetch an edition, or give its address to the widgets: `src`. */
export const examplePlan = result.masterplan;
