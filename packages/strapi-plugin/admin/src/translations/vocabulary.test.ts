import { columnsOf, type SheetColumn, type Topic } from '@kotacerdas/core/exchange';
import { kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../tests/fixtures/make-plan';
import { parsedPlan } from '../../../tests/fixtures/parsed-plan';
import type { typeNames } from '../../../server/src/content-types/define/type-name';
import fieldsEn from './fields.en.json';
import fieldsId from './fields.id.json';

const names: Readonly<Record<'id' | 'en', Readonly<Record<string, string>>>> = {
  id: fieldsId,
  en: fieldsEn,
};

/** Which content type has the fields of a sheet. */
const types = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  strategies: 'strategy',
  programs: 'program',
  indicators: 'measure',
  budgets: 'budget-line',
  swot: 'swot-factor',
} as const satisfies Partial<Record<Topic, (typeof typeNames)[number]>>;

/** Fields that are called otherwise in the database than in a plan. */
const fieldNames: Readonly<Record<string, string>> = {
  dimension: 'dimensionId',
  subDimension: 'subDimensionId',
  door: 'proposer',
  from: 'periodFrom',
  to: 'periodTo',
  impact: 'impactScale',
  effort: 'effortScale',
  'benefits-organiser': 'benefitOrganiser',
  'benefits-government': 'benefitGovernment',
  'benefits-public': 'benefitPublic',
  'resources-budget': 'resourceBudget',
  'resources-people': 'resourcePeople',
  'resources-facilities': 'resourceFacilities',
};

const camel = (key: string) => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a form calls the field of a column; `undefined` where none of its own shows it. */
function fieldOf(type: string, { key }: SheetColumn): string | undefined {
  const isOwnImpact = key === 'impact' && type === 'problem';
  const isStatus = key === 'status' && type === 'program';
  if (isStatus) return 'implementationStatus';
  return isOwnImpact ? key : (fieldNames[key] ?? camel(key));
}

/** A name without its unit or a hint in brackets. */
const bare = (name: string) => name.replace(/ \([^()]*\)$/u, '');

const sheets = columnsOf(parsedPlan(emptyPlan('33.04')), kominfo2021);

describe.each(['id', 'en'] as const)(
  'a field has one name in forms and worksheets (%s)',
  (lang) => {
    it.each(Object.entries(types))('%s', (topic, type) => {
      const columns = sheets.find((sheet) => sheet.topic === topic)?.columns ?? [];
      const compared = columns.flatMap((column) => {
        const field = fieldOf(type, column) ?? '';
        const label = names[lang][`${field}@${type}`] ?? names[lang][field];
        return label === undefined ? [] : [[column.key, bare(column.title[lang]), bare(label)]];
      });
      expect(compared.length).toBeGreaterThan(3);
      expect(compared.filter(([, header, label]) => header !== label)).toEqual([]);
    });
  },
);
