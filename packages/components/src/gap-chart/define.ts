import { defineElement } from '../base/define-element.js';
import { KcGapChart } from './gap-chart.js';

defineElement('kc-gap-chart', KcGapChart);

export { KcGapChart };
