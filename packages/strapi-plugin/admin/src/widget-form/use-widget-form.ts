import { KcChangeEvent, KcDraftEvent, noDraft } from '@kotacerdas/components';
import type { Issue } from '@kotacerdas/core';
import { parseItem, sameValue, type Masterplan } from '@kotacerdas/core/masterplan';
import * as React from 'react';
import type { ItemForm } from '../item-form/use-item-form';
import type { LivePlan } from '../pages/plan/sound-plan';
import { appliedChange } from './applied-change';
import { planWith } from './plan-with';

/** The types that are written in widgets, by the list that they stand in. */
const lists = { 'swot-analysis': 'swot', program: 'programs' } as const;
type WidgetType = keyof typeof lists;
type ItemOf<Type extends WidgetType> = Masterplan[(typeof lists)[Type]][number];

interface WidgetForm<Type extends WidgetType> {
  /** What the widget draws: the plan as it stands, with the item as it is written here. */
  plan: Masterplan;
  /** Takes what the widget tells into the form; gives what it came to. */
  take: (event: Event) => ItemOf<Type> | null;
  /** Hears that something is written in the widget which it hasn't told yet, or can't. */
  hear: (event: Event) => void;
  /** Why the last of it couldn't be taken; the widget still has it. */
  issues: readonly Issue[];
  /** Whether fields of the widget can't be taken as they stand: at any later moment too, as once an answer is there. */
  isWaiting: () => boolean;
  /** The form together with what is written in the widget: that is unsaved too, and saving takes it along. */
  form: ItemForm<Type>;
}

/** What can be asked of a widget in which an item is written. */
interface Widget {
  /** Tells what is being typed without waiting until its field is left. */
  commit: () => void;
  /** Moves the focus to the first of what can't be told as it stands. */
  focusFault: () => void;
}

interface Edited<Type extends WidgetType> {
  item: ItemOf<Type>;
  plan: Masterplan;
}

/** A change that couldn't be done to this value; of another one it says nothing. */
interface Refused<Type extends WidgetType> {
  over: ItemForm<Type>['value'];
  issues: readonly Issue[];
}

/**
 * Stands between a widget, which edits a plan, and the form of one item of it: what the widget tells is done to the
 * plan, the form gets the item, and the widget the plan with it.
 */
export function useWidgetForm<Type extends WidgetType>(
  type: Type,
  form: ItemForm<Type>,
  { framework, masterplan }: Pick<LivePlan, 'framework' | 'masterplan'>,
  widget: React.RefObject<Widget>,
): WidgetForm<Type> {
  const list: (typeof lists)[Type] = lists[type];
  const { setValue, value } = form;
  const [edited, setEdited] = React.useState<Edited<Type> | null>(null);
  const [draft, setDraft] = React.useState(noDraft);
  const heard = React.useRef(noDraft);
  const [refused, setRefused] = React.useState<Refused<Type> | null>(null);
  const plan = React.useMemo(() => {
    // The form may have moved on: a draft was taken, another's work merged, or it was saved.
    if (edited !== null && edited.item === value) return edited.plan;
    const read = parseItem(list, value, framework);
    return read.ok ? planWith(masterplan, list, read.item) : masterplan;
  }, [edited, framework, list, masterplan, value]);
  // Two things that are told before anything is drawn are done one after the other.
  const latest = React.useRef({ plan, value });
  React.useLayoutEffect(() => {
    latest.current = { plan, value };
  }, [plan, value]);
  const take = (event: Event) => {
    if (!(event instanceof KcChangeEvent)) return null;
    const { plan: before, value: over } = latest.current;
    const applied = appliedChange({ plan: before, framework, list, id: over.id }, event.change);
    setRefused(applied.ok ? null : { over, issues: applied.issues });
    if (!applied.ok) return null;
    const { item, plan: after } = applied;
    latest.current = { plan: after, value: item };
    setEdited({ item, plan: after });
    setValue(item);
    return item;
  };
  const hear = (event: Event) => {
    if (!(event instanceof KcDraftEvent)) return;
    heard.current = event.draft;
    setDraft(event.draft);
  };
  const save: ItemForm<Type>['save'] = async (wanted) => {
    if (wanted === undefined) widget.current?.commit();
    const isSame = sameValue(form.whole?.value, latest.current.value);
    if (wanted !== undefined || !isSame) return form.save(wanted);
    // Nothing but what waits: there is nothing to send, and it is mended where it stands.
    widget.current?.focusFault();
    return null;
  };
  return {
    plan,
    take,
    hear,
    issues: refused?.over === value ? refused.issues : none,
    isWaiting: () => heard.current.incomplete > 0,
    form: {
      ...form,
      isModified: form.isModified || draft.untold || draft.incomplete > 0,
      isKept: form.isKept && draft.status !== 'not-kept',
      waiting: draft.untold ? 0 : draft.incomplete,
      save,
    },
  };
}

const none: readonly Issue[] = [];
