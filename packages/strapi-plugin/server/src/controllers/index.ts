import approval from './approval';
import history from './history';
import plan from './plan';
import published from './published';
import readiness from './readiness';
import settings from './settings';
import snapshot from './snapshot';

export default { approval, history, plan, published, readiness, settings, snapshot };
