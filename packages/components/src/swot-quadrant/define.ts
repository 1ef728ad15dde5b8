import { defineElement } from '../base/define-element.js';
import { KcSwotQuadrant } from './swot-quadrant.js';

defineElement('kc-swot-quadrant', KcSwotQuadrant);

export { KcSwotQuadrant };
