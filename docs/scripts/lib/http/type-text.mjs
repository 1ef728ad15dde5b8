const nameOf = (reference) => reference.replace('#/components/schemas/', '');

const literal = (value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

const atom = (text) => (/[|&\s]/.test(text) && !text.startsWith('{') ? `(${text})` : text);

function objectText({ additionalProperties, properties = {}, required = [] }, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).flatMap(([name, schema]) => [
    ...(schema.description === undefined
      ? []
      : [`${inner}/** ${schema.description.replaceAll(/\s+/g, ' ')} */`]),
    `${inner}${/^\w+$/.test(name) ? name : `'${name}'`}${required.includes(name) ? '' : '?'}: ${typeText(schema, inner)};`,
  ]);
  if (typeof additionalProperties === 'object') {
    const text = typeText(additionalProperties, inner);
    if (lines.length === 0) return `Record<string, ${text}>`;
    lines.push(`${inner}[name: string]: ${text};`);
  }
  return lines.length === 0 ? 'object' : `{\n${lines.join('\n')}\n${indent}}`;
}

/** A JSON schema in the words of TypeScript, which most readers of it know. */
export function typeText(schema, indent = '') {
  if (schema === true || schema === undefined) return 'unknown';
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts !== undefined) return parts.map((part) => typeText(part, indent)).join(' | ');
  if (schema.allOf !== undefined) {
    return schema.allOf.map((part) => typeText(part, indent)).join(' & ');
  }
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  if (schema.format === 'binary') return 'Binary';
  switch (schema.type) {
    case 'array':
      if (schema.prefixItems !== undefined) {
        return `[${schema.prefixItems.map((item) => typeText(item, indent)).join(', ')}]`;
      }
      return `${atom(typeText(schema.items, indent))}[]`;
    case 'object':
      return objectText(schema, indent);
    case 'integer':
      return 'number';
    case undefined:
      return 'unknown';
    default:
      return schema.type;
  }
}
