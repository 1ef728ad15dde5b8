import { bookOperations } from './books';
import { calendarOperations } from './calendar';
import { chapterOperations } from './chapters';
import { classificationOperations } from './classification';
import { directionOperations } from './direction';
import { frameworkOperations } from './frameworks';
import { historyOperations } from './history';
import { inventoryOperations } from './inventories';
import { importOperations } from './imports';
import { itemOperations } from './items';
import { noticeOperations } from './notices';
import type { Operations } from './operation';
import { planOperations } from './plans';
import { readinessOperations } from './readiness';
import { rpjmdImportOperations } from './rpjmd-import';
import { settingsOperations } from './settings';
import { snapshotOperations } from './snapshots';
import { tourOperations } from './tour';
import { workbookOperations } from './workbook';

/** Of the admin, a file a topic. */
export const adminOperations: Operations = {
  ...planOperations,
  ...snapshotOperations,
  ...frameworkOperations,
  ...itemOperations,
  ...readinessOperations,
  ...historyOperations,
  ...chapterOperations,
  ...bookOperations,
  ...calendarOperations,
  ...classificationOperations,
  ...directionOperations,
  ...noticeOperations,
  ...tourOperations,
  ...settingsOperations,
  ...workbookOperations,
  ...inventoryOperations,
  ...rpjmdImportOperations,
  ...importOperations,
};

export { publicOperations } from './public';
