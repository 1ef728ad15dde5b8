import { defineElement } from '../base/define-element.js';
import { KcInventory } from './inventory.js';

defineElement('kc-inventory', KcInventory);

export { KcInventory };
