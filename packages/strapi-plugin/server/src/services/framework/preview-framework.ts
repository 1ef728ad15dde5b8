import type { Framework } from '@kotacerdas/core/framework';
import {
  compareFigures,
  parseMasterplan,
  planFigures,
  type Masterplan,
} from '@kotacerdas/core/masterplan';
import type { PreviewFrameworkResponse } from '../../../../shared/contracts/framework';
import { namesOf } from '../snapshot/compare/names-of';
import { referenceOf } from './framework-row';

interface Current {
  masterplan: Masterplan;
  framework: Framework;
}

/** What would move if a plan went by another framework: core computes both sides from the same answers. */
export function previewFramework(
  { masterplan, framework }: Current,
  other: Framework,
  asOf: string,
): PreviewFrameworkResponse['data'] {
  const to = referenceOf(other);
  const moved = parseMasterplan({ ...masterplan, framework: to }, { frameworks: [other] });
  const figures = moved.ok
    ? compareFigures(
        planFigures(masterplan, framework, { asOf }),
        planFigures(moved.masterplan, other, { asOf }),
      )
    : [];
  const names = new Map([
    ...namesOf({ framework, masterplan }),
    ...namesOf({ framework: other, masterplan }),
  ]);
  const ids = figures.flatMap(({ id, before, after }) => [id, before, after]);
  const mentioned = ids.flatMap((id) => {
    const name = typeof id === 'string' ? names.get(id) : undefined;
    return typeof id === 'string' && name !== undefined ? [[id, name] as const] : [];
  });
  return {
    from: referenceOf(framework),
    to,
    figures,
    issues: moved.ok ? [] : [...moved.issues],
    names: Object.fromEntries(mentioned),
  };
}
