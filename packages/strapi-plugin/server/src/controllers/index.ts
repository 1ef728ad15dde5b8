import approval from './approval';
import history from './history';
import openapi from './openapi';
import plan from './plan';
import published from './published';
import settings from './settings';
import snapshot from './snapshot';

export default { approval, history, openapi, plan, published, settings, snapshot };
