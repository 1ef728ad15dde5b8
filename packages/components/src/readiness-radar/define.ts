import { defineElement } from '../base/define-element.js';
import { KcReadinessRadar } from './readiness-radar.js';

defineElement('kc-readiness-radar', KcReadinessRadar);

export { KcReadinessRadar };
