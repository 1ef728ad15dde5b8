import { expect, test } from 'vitest';
import { typeText } from './type-text.mjs';

test('named schemas, literals and choices read as in TypeScript', () => {
  const reference = { $ref: '#/components/schemas/Issue' };
  expect(typeText(reference)).toBe('Issue');
  expect(typeText({ const: 1 })).toBe('1');
  expect(typeText({ enum: ['id', 'en', null] })).toBe("'id' | 'en' | null");
  expect(typeText({ anyOf: [reference, { type: 'null' }] })).toBe('Issue | null');
  expect(typeText({ type: ['string', 'null'] })).toBe('string | null');
});

test('a list of choices has its brackets, and a list of pairs its places', () => {
  expect(typeText({ type: 'array', items: { enum: ['a', 'b'] } })).toBe("('a' | 'b')[]");
  const pair = { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }] };
  expect(typeText(pair)).toBe('[string, number]');
});

test('an object says what may be left out and what each field means', () => {
  const schema = {
    type: 'object',
    required: ['number'],
    properties: {
      number: { type: 'integer', description: 'From 1.' },
      'as-of': { type: 'string' },
    },
  };
  expect(typeText(schema)).toBe("{\n  /** From 1. */\n  number: number;\n  'as-of'?: string;\n}");
});

test('a map of anything is a record', () => {
  const schema = { type: 'object', additionalProperties: { type: 'number' } };
  expect(typeText(schema)).toBe('Record<string, number>');
  expect(typeText({})).toBe('unknown');
});
