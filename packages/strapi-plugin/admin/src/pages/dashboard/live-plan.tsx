import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import * as React from 'react';
import type { GetMasterplanResponse } from '../../../../shared/contracts/plan';
import type { Loaded } from '../../api/use-loaded';
import { IssueList } from '../../components/issue-list';
import { LoadError } from '../../components/load-error';
import { useText } from '../../translations/use-text';
import { LiveFigures } from './live-figures';

interface LivePlanProps {
  result: Loaded<GetMasterplanResponse['data']>;
  reload: () => void;
}

/** The plan's figures as of now, or what keeps it from having any. */
export function LivePlan({ result, reload }: LivePlanProps): React.JSX.Element {
  const { text } = useText();
  const asOf = React.useMemo(() => new Date().toISOString(), [result]);
  if (result.status === 'loading') return <Page.Loading>{text('dashboard.loading')}</Page.Loading>;
  if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  const { data } = result;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {data.issues.length > 0 && (
        <IssueList issues={data.issues} kind={data.ok ? 'warnings' : 'refused'} />
      )}
      {data.ok && <LiveFigures data={data} asOf={asOf} />}
    </Flex>
  );
}
