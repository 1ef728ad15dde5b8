import approval from './approval';
import embed from './embed';
import framework from './framework';
import history from './history';
import masterplan from './masterplan';
import membership from './membership';
import plan from './plan';
import roles from './roles';
import snapshot from './snapshot';

export default {
  approval,
  embed,
  framework,
  history,
  masterplan,
  membership,
  plan,
  roles,
  snapshot,
};
