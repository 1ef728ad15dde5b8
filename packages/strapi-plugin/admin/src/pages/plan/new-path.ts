import { programParameter, newProgram } from '../../action-plan/program-parameter';
import type { quickTypes } from '../../api/allowed-by';
import { withNew } from '../../addresses/item-address';
import { pagePath } from '../../addresses/page-path';

/** Where something new of a plan is written: the form of ours, already open. */
export function newPath(type: (typeof quickTypes)[number], plan: string): string {
  switch (type) {
    case 'program':
      return `${pagePath('action-plan')}?${new URLSearchParams({ plan, [programParameter]: newProgram })}`;
    case 'progress-entry':
      return `${pagePath('action-plan')}?${new URLSearchParams({ plan, view: 'progress' })}`;
    default:
      return `${pagePath('inventory')}?${withNew(new URLSearchParams({ plan }), type)}`;
  }
}
