import approval from './approval';
import history from './history';
import masterplan from './masterplan';
import plan from './plan';
import snapshot from './snapshot';

export default { approval, history, masterplan, plan, snapshot };
