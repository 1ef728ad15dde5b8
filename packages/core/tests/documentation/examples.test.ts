import { describe, expect, test } from 'vitest';
import * as atHand from './at-hand.js';
import { compileExamples } from './compile-examples.js';
import { exampleModule } from './example-module.js';
import { listPublicExports } from './public-exports.js';
import { runExamples } from './run-examples.js';

const exports = listPublicExports();
const topics = [...new Set(exports.map(({ topic }) => topic))];
const names = { exports, atHand: Object.keys(atHand) };
/** What two topics export stands in one comment. */
const once = new Map(exports.toReversed().map((entry) => [`${entry.file} ${entry.name}`, entry]));
const modules = [...once.values()]
  .toReversed()
  .flatMap((owner) => owner.examples.map((example) => exampleModule(owner, example, names)));

describe.each(topics)('every public export of %s', (topic) => {
  const own = exports.filter((entry) => entry.topic === topic);
  const place = ({ file, name }: (typeof own)[number]) => `${file} ${name}`;

  test('says what it is', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ hasSummary }) => !hasSummary).map(place)).toEqual([]);
  });

  test('has an @example', () => {
    expect(own.filter(({ examples }) => examples.length === 0).map(place)).toEqual([]);
  });
});

describe('examples', () => {
  test('are there, and claim something', () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.reduce((sum, { claims }) => sum + claims, 0)).toBeGreaterThan(0);
  });

  test('have no comment that only looks like a result', () => {
    const faults = modules.flatMap((module) =>
      module.faults.map((fault) => `${module.file}:${module.line} ${module.name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('compile', () => {
    expect(compileExamples(modules)).toEqual([]);
  });

  test('give what they say', async () => {
    expect(await runExamples(modules)).toEqual([]);
  });
});
