import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import type { NoticeItem } from '../../../shared/contracts/notices';
import type { TextKey } from '../translations/use-text';

interface Reader {
  text: (key: TextKey, values?: Record<string, string | number>) => string;
  locale: Locale;
}

/** A notice in words: what was done by whom, to which items, and what was said of it. */
export function tellNotice(
  { actor, count, kind, label, reason }: NoticeItem,
  { text, locale }: Reader,
): { what: string; details: string[] } {
  const by = { actor: actor === null || actor === '' ? text('notices.system') : actor };
  const said = kind === 'comment' ? 'notices.comment' : 'notices.reason';
  return {
    what:
      count === 1
        ? text(`notices.one.${kind}`, { ...by, item: label })
        : text(`notices.many.${kind}`, { ...by, count: formatInteger(locale, count) }),
    details: [
      ...(count === 1 ? [] : [text('notices.first', { item: label })]),
      ...(reason === null || reason === '' ? [] : [text(said, { reason })]),
    ],
  };
}
