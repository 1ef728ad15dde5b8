/** The module that registers the element. */
export const define = ({ className, name, tag }) => `
import { defineElement } from '../base/define-element.js';
import { ${className} } from './${name}.js';

defineElement('${tag}', ${className});

export { ${className} };
`;
