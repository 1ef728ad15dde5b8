import { defineElement } from '../base/define-element.js';
import { KcRoadmap } from './roadmap.js';

defineElement('kc-roadmap', KcRoadmap);

export { KcRoadmap };
