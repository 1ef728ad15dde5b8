import { defineElement } from '../base/define-element.js';
import { KcDashboard } from './dashboard.js';

defineElement('kc-dashboard', KcDashboard);

export { KcDashboard };
