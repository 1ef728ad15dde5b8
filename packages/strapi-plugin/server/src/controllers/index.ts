import plan from './plan';
import published from './published';
import snapshot from './snapshot';

export default { plan, published, snapshot };
