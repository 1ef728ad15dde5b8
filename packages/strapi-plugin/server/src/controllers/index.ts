import approval from './approval';
import book from './book';
import calendar from './calendar';
import chapters from './chapters';
import classification from './classification';
import direction from './direction';
import edition from './edition';
import emblem from './emblem';
import embed from './embed';
import framework from './framework';
import history from './history';
import inventories from './inventories';
import imports from './imports';
import item from './item';
import notices from './notices';
import openapi from './openapi';
import plan from './plan';
import printedBook from './printed-book';
import published from './published';
import readiness from './readiness';
import rpjmdImport from './rpjmd-import';
import settings from './settings';
import snapshot from './snapshot';
import tour from './tour';
import workbook from './workbook';

export default {
  approval,
  book,
  calendar,
  chapters,
  classification,
  direction,
  edition,
  embed,
  emblem,
  framework,
  history,
  inventories,
  imports,
  item,
  notices,
  openapi,
  plan,
  'printed-book': printedBook,
  published,
  readiness,
  'rpjmd-import': rpjmdImport,
  settings,
  snapshot,
  tour,
  workbook,
};
