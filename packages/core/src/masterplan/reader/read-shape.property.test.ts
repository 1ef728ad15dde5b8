import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { withLevels } from '../../framework/with-levels.js';
import { issuesFromZod } from '../../issue/issues-from-zod.js';
import { rawFullPlan } from '../../testing/full-plan.js';
import { mutation, type Mutation } from '../../testing/mutations.js';
import { isRecord } from '../compare/is-record.js';
import { masterplanSchema } from '../schema/masterplan.js';
import { publishedSchema } from '../schema/published.js';
import { readDocument } from './read-document.js';

const plan = rawFullPlan();
const edition = {
  schemaVersion: 1,
  number: 3,
  publishedAt: '2026-11-23T04:05:06.000Z',
  hash: 'a'.repeat(64),
  framework: withLevels(kominfo2021),
  masterplan: null,
};

/** Several at once, so that faults meet. */
const mutations = fc.array(mutation, { minLength: 1, maxLength: 2 }).map(
  (steps): Mutation =>
    (document) =>
      steps.reduce((result, step) => step(result), document),
);

function parsed(schema: typeof masterplanSchema | typeof publishedSchema, input: unknown) {
  const result = schema.safeParse(input);
  return result.success
    ? { ok: true, document: result.data }
    : { ok: false, issues: issuesFromZod(result.error, input) };
}

describe('reading says what the schema says, of whatever comes', () => {
  it('for a plan', () => {
    const count = { sound: 0, broken: 0 };
    fc.assert(
      fc.property(mutations, (mutate) => {
        const input = mutate(plan);
        const result = readDocument('masterplan', input);
        expect(result).toEqual(parsed(masterplanSchema, input));
        count[result.ok ? 'sound' : 'broken']++;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(count.sound, count.broken)).toBeGreaterThan(20);
  });

  it('for an edition with its framework', () => {
    const count = { sound: 0, broken: 0 };
    fc.assert(
      fc.property(mutations, (mutate) => {
        const input = mutate(edition);
        // No JSON says that: parsing tells it from an edition without the field, reading doesn't.
        fc.pre(!isRecord(input) || !('masterplan' in input) || input['masterplan'] !== undefined);
        const result = readDocument('published', input);
        expect(result).toEqual(parsed(publishedSchema, input));
        count[result.ok ? 'sound' : 'broken']++;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(count.sound, count.broken)).toBeGreaterThan(20);
  });

  it('for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readDocument('masterplan', input)).toEqual(parsed(masterplanSchema, input));
      }),
    );
  });
});
