import masterplan from './masterplan';
import plan from './plan';
import snapshot from './snapshot';

export default { masterplan, plan, snapshot };
