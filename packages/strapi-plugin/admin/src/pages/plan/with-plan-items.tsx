import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { itemsPath, type ListItemsResponse } from '../../../../shared/contracts/approval';
import { choicesPath, type ChoicesResponse } from '../../../../shared/contracts/choices';
import { useAllowed } from '../../api/use-allowed';
import { useAnswer, useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { useText } from '../../translations/use-text';

/** What the forms of a page about a plan need: its items as the officer may see and change them, and what to choose from. */
export interface PlanItems {
  listed: ListItemsResponse;
  choices: ChoicesResponse['data'];
  /** Reads them again; they stay on the screen meanwhile. */
  refresh: () => void;
}

interface WithPlanItemsProps {
  planDocumentId: string;
  /** `null` for whom items aren't shown: the page is then to be read only. */
  children: (items: PlanItems | null) => React.ReactNode;
}

/** Reads the items of a plan and hands them on. */
export function WithPlanItems({ children, planDocumentId }: WithPlanItemsProps): React.ReactNode {
  const { text } = useText();
  const { mayReadItems } = useAllowed();
  const items = useAnswer<ListItemsResponse>(mayReadItems ? itemsPath(planDocumentId) : null);
  const choices = useLoaded<ChoicesResponse['data']>(
    mayReadItems ? choicesPath(planDocumentId) : null,
  );
  if (!mayReadItems) return children(null);
  for (const { reload, result } of [items, choices]) {
    if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  }
  if (items.result.status !== 'loaded' || choices.result.status !== 'loaded') {
    return <Page.Loading>{text('form.loading')}</Page.Loading>;
  }
  const { refresh } = items;
  return children({ listed: items.result.data, choices: choices.result.data, refresh });
}
