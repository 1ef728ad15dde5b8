import { expect, test } from 'vitest';
import { compileExamples } from './compile-examples.js';
import { exampleModule } from './example-module.js';
import type { PublicExport } from './public-exports.js';
import { runExamples } from './run-examples.js';

const entry = (name: string, topic: string, kind: 'type' | 'value' = 'value'): PublicExport => ({
  topic,
  specifier: `@kotacerdas/core/${topic}`,
  name,
  kind,
  isGeneric: false,
  file: `src/${topic}/${name}.ts`,
  hasSummary: true,
  examples: [],
});
const findIeCell = entry('findIeCell', 'swot');
const factorKind = entry('FactorKind', 'swot', 'type');
const names = { exports: [findIeCell, factorKind], atHand: ['text'] };
const make = (code: string, owner = findIeCell) => exampleModule(owner, { line: 10, code }, names);

test('an example imports what it uses and does not declare', () => {
  const header = (code: string) => make(code).source.split(' export async')[0];
  expect(header('findIeCell(2, 3);')).toBe("import { findIeCell } from '@kotacerdas/core/swot';");
  expect(header('const kind: FactorKind = text;')).toBe(
    "import { type FactorKind } from '@kotacerdas/core/swot'; import { text } from './at-hand.js';",
  );
  expect(header('const findIeCell = 1; a.text = { text: 2 };')).not.toContain('import');
  expect(header("import { a } from 'a';\na();")).toContain("import { a } from 'a';");
});

test('what compiles and comes true is right', async () => {
  const modules = [make("findIeCell(2.5, 3.2); // 'II'"), make("'strength'", factorKind)];
  expect(compileExamples(modules)).toEqual([]);
  expect(await runExamples(modules)).toEqual([]);
  expect(modules.map(({ claims }) => claims)).toEqual([1, 0]);
});

test('what does not compile is named with its place', () => {
  const modules = [make("const a = 1;\nfindIeCell('2', a);"), make("'luck'", factorKind)];
  expect(compileExamples(modules)).toEqual([
    "src/swot/findIeCell.ts:11 findIeCell: Argument of type 'string' is not assignable to parameter of type 'number'.",
    `src/swot/FactorKind.ts:10 FactorKind: Type '"luck"' is not assignable to type 'FactorKind'.`,
  ]);
});

test('what comes out otherwise is told with what was expected and found', async () => {
  const modules = [
    make("const cell = findIeCell(2.5, 3.2);\ncell; // 'I'"),
    make('findIeCell(null, 1); // throws KC_INVALID_DATE'),
    make("JSON.parse('{'); // {}"),
    make('missing();'),
  ];
  expect(await runExamples(modules)).toEqual([
    "src/swot/findIeCell.ts:11 findIeCell: expected 'I', found 'II'",
    'src/swot/findIeCell.ts:10 findIeCell: expected throws KC_INVALID_DATE, found null',
    expect.stringContaining('expected {}, found an exception: SyntaxError'),
    'src/swot/findIeCell.ts:10 findIeCell: throws ReferenceError: missing is not defined',
  ]);
});
