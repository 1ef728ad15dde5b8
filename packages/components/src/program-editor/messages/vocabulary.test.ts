import { columnsOf } from '@kotacerdas/core/exchange';
import { kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../testing/story.js';
import { en } from './en.js';
import { id } from './id.js';

/** Fields of the editor, and the columns of the worksheet that hold the same. */
const columns = {
  code: 'code',
  dimensionId: 'dimension',
  subDimensionId: 'subDimension',
  tags: 'tags',
  objective: 'objective',
  name: 'name',
  activity: 'activity',
  output: 'output',
  kind: 'kind',
  strategyIds: 'strategies',
  needIds: 'needs',
  innovationIds: 'innovations',
  dependsOnProgramIds: 'dependsOn',
  rpjmdProgramId: 'rpjmdProgram',
  nomenclatureCode: 'nomenclatureCode',
  leadOpdId: 'leadOpd',
  supportingOpdIds: 'supportingOpds',
  stakeholders: 'stakeholders',
  locations: 'locations',
  horizon: 'horizon',
  quickWin: 'quickWin',
  status: 'status',
  risk: 'risk',
  beneficiaries: 'beneficiaries',
  pillars: 'pillars',
} as const satisfies Partial<Record<keyof typeof id.fields, string>>;

const sheets = columnsOf(examplePlan, kominfo2021);
const programs = sheets.find(({ topic }) => topic === 'programs');
const indicators = sheets.find(({ topic }) => topic === 'indicators');

describe.each([
  ['id', id],
  ['en', en],
] as const)('the editor calls fields what worksheets and forms call them (%s)', (lang, texts) => {
  it.each(Object.entries(columns))('%s', (field, key) => {
    const named = new Map<string, string>(Object.entries(texts.fields)).get(field);
    expect(named).toBe(programs?.columns.find((column) => column.key === key)?.title[lang]);
  });

  it('and its directions', () => {
    const direction = indicators?.columns.find(({ key }) => key === 'direction');
    const named = direction?.options.map(({ label, value }) => [value, label[lang]]) ?? [];
    expect(Object.fromEntries(named)).toEqual(texts.directions);
  });

  it('indicators too', () => {
    const title = (key: string) =>
      indicators?.columns.find((column) => column.key === key)?.title[lang];
    expect([texts.baselineYear, texts.baselineValue, texts.unit, texts.direction]).toEqual(
      ['baselineYear', 'baselineValue', 'unit', 'direction'].map(title),
    );
  });
});
