import { defineElement } from '../base/define-element.js';
import { KcActionTable } from './action-table.js';

defineElement('kc-action-table', KcActionTable);

export { KcActionTable };
