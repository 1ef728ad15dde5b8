import approval from './approval';
import book from './book';
import calendar from './calendar';
import chapters from './chapters';
import classification from './classification';
import direction from './direction';
import emblem from './emblem';
import embed from './embed';
import framework from './framework';
import history from './history';
import inventories from './inventories';
import imports from './imports';
import item from './item';
import masterplan from './masterplan';
import membership from './membership';
import notices from './notices';
import openData from './open-data';
import plan from './plan';
import rateLimit from './rate-limit';
import printedBook from './printed-book';
import readiness from './readiness';
import roles from './roles';
import rpjmdImport from './rpjmd-import';
import rollUp from './roll-up';
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
  embed,
  emblem,
  framework,
  history,
  inventories,
  imports,
  item,
  masterplan,
  membership,
  notices,
  'open-data': openData,
  plan,
  'printed-book': printedBook,
  'rate-limit': rateLimit,
  readiness,
  roles,
  'roll-up': rollUp,
  'rpjmd-import': rpjmdImport,
  snapshot,
  tour,
  workbook,
};
