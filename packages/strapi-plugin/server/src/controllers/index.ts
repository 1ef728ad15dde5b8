import approval from './approval';
import calendar from './calendar';
import chapters from './chapters';
import history from './history';
import notices from './notices';
import plan from './plan';
import published from './published';
import settings from './settings';
import snapshot from './snapshot';

export default {
  approval,
  calendar,
  chapters,
  history,
  notices,
  plan,
  published,
  settings,
  snapshot,
};
