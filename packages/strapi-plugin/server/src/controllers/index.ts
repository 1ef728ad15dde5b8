import approval from './approval';
import edition from './edition';
import history from './history';
import plan from './plan';
import published from './published';
import settings from './settings';
import snapshot from './snapshot';

export default { approval, edition, history, plan, published, settings, snapshot };
