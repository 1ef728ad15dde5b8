import { expect, it } from 'vitest';
import { schemasOf } from './schemas-of.mjs';

const refer = (name) => ({ $ref: `#/components/schemas/${name}` });
const topic = (name, ...bodies) => [name, [{ operation: { responses: bodies.map(refer) } }]];

const schemas = {
  Plan: { properties: { region: refer('Region') } },
  Region: { type: 'string' },
  Book: { properties: { plan: refer('Plan'), pages: { items: refer('Page') } } },
  Page: { properties: { next: refer('Page') } },
  Unused: { type: 'string' },
};

it('gives a topic what it alone has, with what that refers to', () => {
  const { ofTopic } = schemasOf(schemas, [topic('plans', 'Plan'), topic('books', 'Book')]);
  expect(Object.fromEntries(ofTopic)).toEqual({ plans: [], books: ['Book', 'Page'] });
});

it('sets apart what several have, and what nobody names', () => {
  const { shared } = schemasOf(schemas, [topic('plans', 'Plan'), topic('books', 'Book')]);
  expect([...shared]).toEqual(['Plan', 'Region', 'Unused']);
});
