import approval from './approval';
import history from './history';
import item from './item';
import masterplan from './masterplan';
import membership from './membership';
import plan from './plan';
import readiness from './readiness';
import roles from './roles';
import snapshot from './snapshot';

export default { approval, history, item, masterplan, membership, plan, readiness, roles, snapshot };
