import approval from './approval';
import calendar from './calendar';
import chapters from './chapters';
import history from './history';
import masterplan from './masterplan';
import membership from './membership';
import notices from './notices';
import plan from './plan';
import roles from './roles';
import snapshot from './snapshot';

export default {
  approval,
  calendar,
  chapters,
  history,
  masterplan,
  membership,
  notices,
  plan,
  roles,
  snapshot,
};
