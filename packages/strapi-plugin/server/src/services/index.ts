import approval from './approval';
import history from './history';
import masterplan from './masterplan';
import membership from './membership';
import plan from './plan';
import rateLimit from './rate-limit';
import rollUp from './roll-up';
import roles from './roles';
import snapshot from './snapshot';

export default {
  approval,
  history,
  masterplan,
  membership,
  plan,
  'rate-limit': rateLimit,
  'roll-up': rollUp,
  roles,
  snapshot,
};
