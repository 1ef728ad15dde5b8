import approval from './approval';
import history from './history';
import item from './item';
import openapi from './openapi';
import plan from './plan';
import published from './published';
import readiness from './readiness';
import settings from './settings';
import snapshot from './snapshot';

export default {
  approval,
  history,
  item,
  openapi,
  plan,
  published,
  readiness,
  settings,
  snapshot,
};
