import { defineElement } from '../base/define-element.js';
import { KcReadinessForm } from './readiness-form.js';

defineElement('kc-readiness-form', KcReadinessForm);

export { KcReadinessForm };
