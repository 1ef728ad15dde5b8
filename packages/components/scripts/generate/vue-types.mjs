const header = `/**
 * Types of the elements for Vue templates.
 *
 * @example
 * import type { KotacerdasComponents } from '@kotacerdas/components/vue';
 *
 * declare module 'vue' {
 *   interface GlobalComponents extends KotacerdasComponents {}
 * }
 */
`;

const shared = `
type Emit<Events> = {
  [Name in keyof Events]: (listen: (name: Name, event: Events[Name]) => void) => void;
}[keyof Events] extends (listen: infer All) => void
  ? All
  : never;

type Component<Element extends HTMLElement, Own, Events> = new () => Element & {
  readonly $props: Own & Omit<CommonAttributes<Element>, keyof Own | 'children'>;
  readonly $emit: Emit<Events>;
};
`;

/**
 * Types of every element for Vue. Vue itself isn't needed to read them.
 *
 * @param {import('../manifest/list-widgets.mjs').Widget[]} widgets
 * @returns {string} the text of `vue.d.ts`
 */
export function vueTypes(widgets) {
  const names = widgets.flatMap(({ className }) => [
    `${className}Attributes`,
    `${className}Events`,
    `${className}Properties`,
  ]);
  const elements = widgets.map(
    ({ className, tagName }) =>
      `  readonly '${tagName}': Component<${className}, ${className}Properties & ${className}Attributes, ${className}Events>;\n`,
  );
  return [
    header,
    ...widgets.map(
      ({ className, module }) =>
        `import type { ${className} } from './${module.replace(/^dist\//, '')}';`,
    ),
    `import type {\n  CommonAttributes,\n${names.map((name) => `  ${name},\n`).join('')}} from './jsx.js';`,
    shared,
    `/** Every element by its name. */\nexport interface KotacerdasComponents {\n${elements.join('')}}\n`,
  ].join('\n');
}
