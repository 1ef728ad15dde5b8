import { defineElement } from '../base/define-element.js';
import { KcTowsMatrix } from './tows-matrix.js';

defineElement('kc-tows-matrix', KcTowsMatrix);

export { KcTowsMatrix };
