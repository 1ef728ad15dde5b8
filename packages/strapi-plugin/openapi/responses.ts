import type { FailureCode } from '../shared/contracts/failure';
import type { Answer } from './operations/operation';
import type { JsonSchema } from './schemas/schema-of-type';

export const json = (schema: object) => ({ 'application/json': { schema } });

export function toAnswer(
  status: string,
  answer: Answer | null,
  schema: (name: string) => JsonSchema,
) {
  if (answer === null) {
    const description = status === '304' ? 'Whoever asks has it already' : 'Done';
    return { description };
  }
  if ('text' in answer) {
    return { description: 'OK', content: { [answer.text]: { schema: { type: 'string' } } } };
  }
  const bytes = { schema: { type: 'string', format: 'binary' } };
  const files = Object.fromEntries((answer.file ?? []).map((type) => [type, bytes]));
  if (!('json' in answer)) return { description: 'OK', content: files };
  const one = schema(answer.json);
  return {
    description: 'OK',
    content: { ...json(answer.list === true ? { type: 'array', items: one } : one), ...files },
  };
}

/** Strapi's own refusals have no code. */
export function toRefusals(
  refusals: Readonly<Record<number, string>>,
  codes: readonly FailureCode[],
  statusOf: (code: FailureCode) => number,
  schema: (code: FailureCode) => JsonSchema,
): Record<string, object> {
  const statuses = new Set([...Object.keys(refusals).map(Number), ...codes.map(statusOf)]);
  const retry = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } };
  return Object.fromEntries(
    [...statuses].map((status) => {
      const named = codes.filter((code) => statusOf(code) === status);
      const texts = [refusals[status] ?? [], named.map((code) => `\`${code}\``)].flat();
      return [
        String(status),
        {
          description: texts.join(', '),
          ...(status === 429 ? { headers: retry } : {}),
          ...(named.length === 0 ? {} : { content: json(oneOf(named.map(schema))) }),
        },
      ];
    }),
  );
}

/** Of many schemas those that differ, each once. */
function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
  const different = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  const [only] = different.values();
  return different.size === 1 && only !== undefined ? only : { anyOf: [...different.values()] };
}
