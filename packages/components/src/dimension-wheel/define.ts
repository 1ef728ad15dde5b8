import { defineElement } from '../base/define-element.js';
import { KcDimensionWheel } from './dimension-wheel.js';

defineElement('kc-dimension-wheel', KcDimensionWheel);

export { KcDimensionWheel };
