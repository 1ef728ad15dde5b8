import { checkFramework, frameworks } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { copyFramework, regionalProposal } from './copy-framework';

const name = { id: 'Kerangka kami', en: 'Our framework' };

it.each(frameworks.map((base) => [base.id, base] as const))(
  'makes a sound framework of %s, labelled as a proposal of the region once',
  (_, base) => {
    const copy = copyFramework(base, { id: 'kerangka-kami', version: '1', name });
    expect(checkFramework(copy)).toEqual([]);
    expect(copy).toMatchObject({ id: 'kerangka-kami', version: '1', name });
    expect(copy.proposals).toContain('readiness-weights');
    expect(Object.keys(copy.readiness.levels ?? {})).toHaveLength(27);
    const next = copyFramework(copy, { id: copy.id, version: '2', name });
    const labels = next.legalBasis.filter(({ title }) => title.id === regionalProposal.id);
    expect(labels).toHaveLength(1);
  },
);
