const header = `/**
 * Types of the elements for JSX (React 19, Preact, Solid …), and what the wrappers of
 * \`@kotacerdas/components/react\` and the types for Vue are made from.
 *
 * @example
 * import type { KotacerdasElements } from '@kotacerdas/components/jsx';
 *
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends KotacerdasElements {}
 *   }
 * }
 */
`;

const shared = `
/** What every element takes, whichever library draws it. */
export interface CommonAttributes<Element> {
  readonly children?: unknown;
  readonly class?: string | undefined;
  readonly className?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  readonly hidden?: boolean | undefined;
  readonly id?: string | undefined;
  readonly key?: string | number | bigint | null | undefined;
  readonly part?: string | undefined;
  readonly ref?:
    | Element
    | { readonly current: Element | null }
    | { call(element: Element | null): unknown }['call']
    | null
    | undefined;
  readonly role?: string | undefined;
  readonly slot?: string | undefined;
  readonly style?: string | object | undefined;
  readonly tabIndex?: number | undefined;
  readonly title?: string | undefined;
}

/** \`onkc-load\` for React 19 and Preact, \`on:kc-load\` for Solid. */
export type Listeners<Events> = {
  readonly [Name in keyof Events & string as \`on\${Name}\` | \`on:\${Name}\`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

type Props<Element, Own, Events, More> = Own &
  Listeners<Events> &
  Omit<CommonAttributes<Element>, keyof Own> &
  Omit<More, keyof Own | keyof CommonAttributes<Element>>;
`;

/**
 * Types of every element for JSX.
 *
 * @param {import('../manifest/list-widgets.mjs').Widget[]} widgets
 * @returns {string} the text of \`jsx.d.ts\`
 */
export function jsxTypes(widgets) {
  const events = [...new Set(widgets.flatMap((widget) => widget.events.map(({ type }) => type)))];
  const imports = [
    `import type { ${events.toSorted().join(', ')} } from './index.js';`,
    ...widgets.map(
      ({ className, module }) =>
        `import type { ${className} } from './${module.replace(/^dist\//, '')}';`,
    ),
  ];
  const elements = widgets.map(
    ({ className, tagName }) =>
      `  '${tagName}': Props<${className}, ${className}Properties & ${className}Attributes, ${className}Events, More>;\n`,
  );
  return [
    header,
    imports.join('\n'),
    shared,
    ...widgets.map(typesOf),
    `/**
 * Every element by its name. \`More\` are attributes of your library that are not here, such as
 * \`React.HTMLAttributes<HTMLElement>\`.
 */
export interface KotacerdasElements<More = object> {
${elements.join('')}}
`,
  ].join('\n');
}

/** Three interfaces of a widget: what is set as a property, what only as an attribute, what is heard. */
function typesOf({ attributes, className, events, properties, tagName }) {
  const names = new Set(properties.map(({ name }) => name));
  const only = attributes.filter(({ name }) => !names.has(name));
  return `/** Properties of \`<${tagName}>\`. */
export interface ${className}Properties {
${properties.map((entry) => member(entry, `${className}['${entry.name}'] | undefined`)).join('')}}

/** Attributes of \`<${tagName}>\` that aren't called like a property. */
export interface ${className}Attributes {
${only.map((entry) => member(entry, attributeType(className, entry))).join('')}}

/** Events of \`<${tagName}>\`. */
export interface ${className}Events {
${events.map(({ description, name, type }) => `${comment(description)}  readonly '${name}': ${type};\n`).join('')}}
`;
}

function attributeType(className, { fieldName }) {
  return `${className}['${fieldName}'] | undefined`;
}

function member({ description, name }, type) {
  return `${comment(description)}  readonly '${name}'?: ${type};\n`;
}

function comment(description) {
  return `  /** ${description.replaceAll('*/', '*\\/')} */\n`;
}
