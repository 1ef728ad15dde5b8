import { defineElement } from '../base/define-element.js';
import { KcSwotBoard } from './swot-board.js';

defineElement('kc-swot-board', KcSwotBoard);

export { KcSwotBoard };
