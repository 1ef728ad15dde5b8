import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { describeIssue, type Locale } from '@kotacerdas/core/locale';
import type { ActOutcome, ActResponse, ReviewItem } from '../../../shared/contracts/approval';
import type { TextKey } from '../translations/use-text';
import { itemKey } from './item-key';

type Outcome = ActResponse['data'][number];
type Text = (key: TextKey, values?: Record<string, string | number>) => string;

export interface ToldOutcomes {
  /** How many it was done to; `null` for none. */
  done: string | null;
  refused: readonly {
    key: string;
    item: Pick<ReviewItem, 'type' | 'documentId' | 'label'>;
    why: string;
  }[];
}

/** An act on items, and what the server said of each as far as it answered. */
export interface Told {
  act: ApprovalAct;
  items: readonly Pick<ReviewItem, 'type' | 'documentId' | 'label'>[];
  outcomes: readonly Outcome[];
}

/** What came of an act, in plain words: how many it was done to, and why not to each of the others. */
export function tellOutcomes(
  { act, items, outcomes }: Told,
  { text, locale }: { text: Text; locale: Locale },
): ToldOutcomes {
  const done = outcomes.filter(({ ok }) => ok).length;
  const labels = new Map(items.map((item) => [itemKey(item), item.label]));
  return {
    done: done === 0 ? null : text(`act.done.${act}`, { count: done }),
    refused: outcomes.flatMap((outcome) => {
      const why = whyRefused(outcome, text, locale);
      if (why === null) return [];
      const { type, documentId } = outcome;
      const key = itemKey(outcome);
      return [{ key, item: { type, documentId, label: labels.get(key) ?? documentId }, why }];
    }),
  };
}

function whyRefused(outcome: ActOutcome, text: Text, locale: Locale): string | null {
  if (outcome.ok) return null;
  if (outcome.code === 'act-refused') {
    const { issues } = outcome;
    const said = issues.map((issue) => describeIssue(locale, issue));
    const isUndecided = issues.some(({ code }) => code === 'nothing-decided');
    return [...said, ...(isUndecided ? [text('act.refused.levels-where')] : [])].join(' ');
  }
  return text(`act.refused.${outcome.code}`);
}
