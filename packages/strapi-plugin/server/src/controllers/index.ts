import approval from './approval';
import history from './history';
import item from './item';
import plan from './plan';
import published from './published';
import readiness from './readiness';
import settings from './settings';
import snapshot from './snapshot';

export default { approval, history, item, plan, published, readiness, settings, snapshot };
