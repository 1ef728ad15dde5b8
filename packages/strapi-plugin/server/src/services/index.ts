import approval from './approval';
import history from './history';
import masterplan from './masterplan';
import membership from './membership';
import notices from './notices';
import plan from './plan';
import roles from './roles';
import snapshot from './snapshot';

export default { approval, history, masterplan, membership, notices, plan, roles, snapshot };
