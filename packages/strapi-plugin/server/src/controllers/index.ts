import approval from './approval';
import edition from './edition';
import embed from './embed';
import framework from './framework';
import history from './history';
import plan from './plan';
import published from './published';
import settings from './settings';
import snapshot from './snapshot';

export default {
  approval,
  edition,
  embed,
  framework,
  history,
  plan,
  published,
  settings,
  snapshot,
};
