import { editPath } from './content-manager-path';
import { inventoryTypes } from '../item-types/form-types';
import { programParameter } from '../action-plan/program-parameter';
import { withItem } from './item-address';
import { pagePath, type PageName } from './page-path';

interface Addressed {
  /** Of the content type. */
  readonly type: string;
  readonly documentId: string;
  /** In the document of the plan; entries that were made in Strapi have their documentId there too. */
  readonly id?: string;
}

/** Where an item is read and written: in a page of ours where one shows it, else in Content Manager. */
export function formPath(item: Addressed, plan: string | null): string {
  if (plan === null) return editPath(item);
  const { documentId, id = documentId, type } = item;
  const address = (page: PageName, parameters: Readonly<Record<string, string>>) =>
    `${pagePath(page)}?${new URLSearchParams({ plan, ...parameters })}`;
  if (type === 'program') {
    return address('action-plan', { view: 'forms', [programParameter]: documentId });
  }
  if (type === 'readiness-assessment') return address('readiness', { assessment: id });
  if (type === 'swot-analysis') return address('swot', { scope: id });
  if (!inventoryTypes.some((each) => each === type)) return editPath(item);
  return `${pagePath('inventory')}?${withItem(new URLSearchParams({ plan }), item)}`;
}
