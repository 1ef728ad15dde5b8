/** `kc-load` is heard as `onKcLoad`. */
const handler = (event) =>
  `on${event.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;

const path = (module) => `./${module.replace(/^dist\//, '')}`;

/**
 * Components for React 18 and 19, which set properties and hear events as React users expect. One that
 * isn't used takes nothing along: each is made by a call that bundlers may drop.
 *
 * @param {import('../manifest/list-widgets.mjs').Widget[]} widgets
 * @returns {string} the text of `react.js`
 */
export function reactWrappers(widgets) {
  return `'use client';
import { createComponent } from '@lit/react';
import * as React from 'react';
${widgets
  .map(
    ({ className, module }) =>
      `import { ${className} as ${className}Element } from '${path(module)}';`,
  )
  .join('\n')}

function wrap(tagName, displayName, elementClass, events) {
  if (customElements.get(tagName) === undefined) customElements.define(tagName, elementClass);
  return createComponent({ react: React, tagName, displayName, elementClass, events });
}

${widgets.map(wrapper).join('\n')}`;
}

function wrapper({ className, events, tagName }) {
  const names = events.map(({ name }) => `  ${handler(name)}: '${name}',\n`).join('');
  return `export const ${className} = /* @__PURE__ */ wrap('${tagName}', '${className}', ${className}Element, {
${names}});
`;
}

/**
 * @param {import('../manifest/list-widgets.mjs').Widget[]} widgets
 * @returns {string} the text of `react.d.ts`
 */
export function reactTypes(widgets) {
  const imports = widgets.map(
    ({ className, module }) =>
      `import type { ${className} as ${className}Element } from '${path(module)}';`,
  );
  const types = widgets.flatMap(({ className }) => [
    `${className}Events`,
    `${className}Properties`,
  ]);
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
${imports.join('\n')}
import type { ${types.join(', ')} } from './jsx.js';

type Wrapper<Element extends HTMLElement, Properties, Handlers> = ForwardRefExoticComponent<
  Properties &
    Handlers &
    Omit<HTMLAttributes<Element>, keyof Properties | keyof Handlers> &
    RefAttributes<Element>
>;

${widgets.map(declaration).join('\n')}`;
}

function declaration({ className, description, events, tagName }) {
  const handlers = events
    .map(
      (event) =>
        `    /** ${event.description} */\n    readonly ${handler(event.name)}?: ((event: ${className}Events['${event.name}']) => void) | undefined;\n`,
    )
    .join('');
  return `/** \`<${tagName}>\`: ${description} */
export declare const ${className}: Wrapper<
  ${className}Element,
  ${className}Properties,
  {
${handlers}  }
>;
`;
}
