import type { Need } from '@kotacerdas/core/masterplan';
import { type Draft, refsTo, refTo } from './draft';
import { classificationColumns, reviewColumns } from './shared';

export function fromNeed(need: Need): Draft<'need'> {
  return {
    ref: refTo('need', need.id),
    data: {
      key: need.id,
      code: need.code,
      ...reviewColumns(need),
      ...classificationColumns(need),
      title: need.title,
      description: need.description,
      kind: need.kind,
    },
    links: { opd: [refTo('opd', need.opdId)], problems: refsTo('problem', need.problemIds) },
  };
}
