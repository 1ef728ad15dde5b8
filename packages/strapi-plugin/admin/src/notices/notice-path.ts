import type { NoticeItem } from '../../../shared/contracts/notices';
import { formPath } from '../addresses/form-path';
import { pagePath } from '../addresses/page-path';

/** Where a notice leads: to its item or, of many, to the home of their plan. */
export function noticePath(notice: Pick<NoticeItem, 'count' | 'type' | 'documentId' | 'plan'>) {
  if (notice.count === 1) return formPath(notice, notice.plan);
  const home = pagePath('home');
  return notice.plan === null ? home : `${home}?${new URLSearchParams({ plan: notice.plan })}`;
}
