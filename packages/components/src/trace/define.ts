import { defineElement } from '../base/define-element.js';
import { KcTrace } from './trace.js';

defineElement('kc-trace', KcTrace);

export { KcTrace };
