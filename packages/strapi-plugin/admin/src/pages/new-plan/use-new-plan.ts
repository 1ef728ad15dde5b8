import type { Issue } from '@kotacerdas/core';
import { kominfo2021 } from '@kotacerdas/core/framework';
import { parseMasterplan, sameValue, startMasterplan } from '@kotacerdas/core/masterplan';
import { findRegion } from '@kotacerdas/core/region';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { type ImportPlanResponse, plansPath } from '../../../../shared/contracts/plan';
import { type ToldFailure, useTellFailure } from '../../api/use-tell-failure';
import { useKept } from '../../drafts/use-kept';
import { useText } from '../../translations/use-text';
import { blankPlan, readTypedPlan, toStart, type TypedPlan } from './typed-plan';

interface NewPlanForm {
  typed: TypedPlan;
  change: (changed: Partial<TypedPlan>) => void;
  /** As it was typed, or as it is suggested. */
  title: string;
  /** What is wrong, from the first try on; it goes as soon as it is mended. */
  issues: readonly Issue[];
  failure: ToldFailure | null;
  /** The plan of this region and these years that is there already. */
  existing: string | null;
  isSaving: boolean;
  save: () => Promise<void>;
}

/** What a plan goes by as long as nobody chooses otherwise. */
export const framework = kominfo2021;

/** The form of a new plan. What is typed is kept in this browser until the plan is made. */
export function useNewPlan(onMade: (planDocumentId: string) => void): NewPlanForm {
  const { post } = useFetchClient();
  const { text } = useText();
  const tellFailure = useTellFailure();
  const { found, keep } = useKept({ plan: 'new', type: 'plan', item: null });
  const [blank] = React.useState(() => blankPlan(new Date().toISOString()));
  const [typed, setTyped] = React.useState(() => readTypedPlan(found?.value) ?? blank);
  const [hasTried, setTried] = React.useState(false);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [existing, setExisting] = React.useState<string | null>(null);
  const [isSaving, setSaving] = React.useState(false);
  React.useEffect(
    () => keep(sameValue(typed, blank) ? null : { base: {}, value: { ...typed }, revision: null }),
    [blank, keep, typed],
  );
  const region = findRegion(typed.region)?.name ?? '';
  const suggested =
    region === ''
      ? ''
      : text('new-plan.title.suggested', { region, from: typed.from, to: typed.to });
  const title = typed.title ?? suggested;

  const parsed = React.useMemo(() => {
    const start = startMasterplan(toStart(typed, { framework, title }));
    return parseMasterplan(start, { frameworks: [framework] });
  }, [title, typed]);

  const save = async () => {
    setTried(true);
    setFailure(null);
    setExisting(null);
    if (!parsed.ok) return;
    setSaving(true);
    try {
      const { data } = await post<ImportPlanResponse>(plansPath, parsed.masterplan);
      const { created, documentId } = data.data;
      keep(null);
      if (created) onMade(documentId);
      else setExisting(documentId);
    } catch (error) {
      setFailure(tellFailure(error));
    } finally {
      setSaving(false);
    }
  };
  return {
    typed,
    change: (changed) => {
      // What was said of it was said of something else.
      setFailure(null);
      setExisting(null);
      setTyped((now) => ({ ...now, ...changed }));
    },
    title,
    issues: hasTried && !parsed.ok ? parsed.issues : [],
    failure,
    existing,
    isSaving,
    save,
  };
}
