import './dashboard/define.js';
import './readiness-radar/define.js';
import './swot-quadrant/define.js';
