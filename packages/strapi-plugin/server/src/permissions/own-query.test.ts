import { describe, expect, it } from 'vitest';
import { contentTypes } from '../content-types/all';
import { typeNames, uid } from '../content-types/define/type-name';
import { ownershipPaths } from './ownership';
import { ownQuery } from './own-query';

const member = { opdIds: ['opd1'], dimensionIds: ['smart-economy'], regionCodes: ['32.78'] };
const nobody = { opdIds: [], dimensionIds: [], regionCodes: [] };

describe('what is one’s own', () => {
  it('is found in an entry by its content type', () => {
    expect(ownQuery('opd', uid('problem'), member)).toEqual({
      $and: [{ 'opd.documentId': { $in: ['opd1'] } }, { 'plan.regionCode': { $in: ['32.78'] } }],
    });
    expect(ownQuery('opd', uid('budget-line'), member)).toMatchObject({
      $and: [{ 'program.leadOpd.documentId': { $in: ['opd1'] } }, {}],
    });
    expect(ownQuery('dimension', uid('swot-factor'), member)).toMatchObject({
      $and: [{ 'analysis.dimensionId': { $in: ['smart-economy'] } }, {}],
    });
    expect(ownQuery('region', uid('plan'), member)).toEqual({ regionCode: { $in: ['32.78'] } });
  });

  it('is found in the facts of an item where a permission is of no content type', () => {
    expect(ownQuery('opd', null, member)).toEqual({
      $and: [{ opdIds: { $in: ['opd1'] } }, { regionCode: { $in: ['32.78'] } }],
    });
  });

  it('is nothing for who belongs nowhere, and of types that are nobody’s own', () => {
    for (const kind of ['opd', 'dimension', 'region'] as const) {
      expect(ownQuery(kind, uid('problem'), nobody)).toBe(false);
      expect(ownQuery(kind, null, nobody)).toBe(false);
      expect(ownQuery(kind, 'api::berita.berita', member)).toBe(false);
    }
    expect(ownQuery('opd', uid('swot-analysis'), member)).toBe(false);
    expect(ownQuery('dimension', uid('opd'), member)).toBe(false);
    expect(ownQuery('opd', uid('problem'), { ...member, opdIds: [] })).toBe(false);
  });

  it('is reached by paths that the content types have', () => {
    for (const name of typeNames) {
      for (const path of ownershipPaths(name)) {
        const steps = path.split('.');
        const end = steps.reduce<string>((type, step) => {
          if (step === 'documentId') return 'text';
          const known: Readonly<Record<string, { attributes: object }>> = contentTypes;
          const attribute: unknown = Reflect.get(known[type]?.attributes ?? {}, step);
          if (typeof attribute !== 'object' || attribute === null)
            throw new Error(`${name}: ${path}`);
          return String(Reflect.get(attribute, 'target') ?? 'text').replace(/^.*\./, '');
        }, name);
        expect([name, path, end]).toEqual([name, path, 'text']);
      }
    }
  });
});
