import { defineElement } from '../base/define-element.js';
import { KcProgramEditor } from './program-editor.js';

defineElement('kc-program-editor', KcProgramEditor);

export { KcProgramEditor };
