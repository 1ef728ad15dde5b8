import { inline } from '../markdown.mjs';
import { typeText } from './type-text.mjs';

/** A named body, in the words of TypeScript. */
export function schemaSection([name, schema]) {
  const { description } = schema === true ? {} : schema;
  return [
    `### \`${name}\` {#schema-${name.toLowerCase()}}`,
    ...(description === undefined ? [] : [inline(description)]),
    `\`\`\`ts\ntype ${name} = ${typeText(schema)};\n\`\`\``,
  ].join('\n\n');
}
