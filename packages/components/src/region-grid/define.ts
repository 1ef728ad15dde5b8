import { defineElement } from '../base/define-element.js';
import { KcRegionGrid } from './region-grid.js';

defineElement('kc-region-grid', KcRegionGrid);

export { KcRegionGrid };
