import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { Page } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type GetMasterplanResponse,
  type LocatedIssue,
  masterplanPath,
} from '../../../../shared/contracts/plan';
import { useLoaded } from '../../api/use-loaded';
import { IssueList } from '../../components/issue-list';
import { LoadError } from '../../components/load-error';
import { useText } from '../../translations/use-text';

/** A plan without faults, as it stands now. */
export interface LivePlan {
  masterplan: Masterplan;
  framework: Framework;
  /** What is odd about it, each with the entry that it is about. */
  issues: readonly LocatedIssue[];
  /** ISO 8601; the moment it was read. */
  asOf: string;
  /** Reads it again; it stays on the screen meanwhile. */
  refresh: () => void;
}

interface SoundPlanProps {
  planDocumentId: string;
  children: (live: LivePlan) => React.ReactNode;
}

/** Reads a plan and hands it on, or says what keeps it from being read. */
export function SoundPlan({ planDocumentId, children }: SoundPlanProps): React.ReactNode {
  const { text } = useText();
  const { result, reload, refresh } = useLoaded<GetMasterplanResponse['data']>(
    masterplanPath(planDocumentId),
  );
  const asOf = React.useMemo(() => new Date().toISOString(), [result]);
  if (result.status === 'loading') return <Page.Loading>{text('dashboard.loading')}</Page.Loading>;
  if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  const { data } = result;
  if (!data.ok) return <IssueList issues={data.issues} kind="refused" />;
  const { framework, issues, masterplan } = data;
  return children({ masterplan, framework, issues, asOf, refresh });
}
