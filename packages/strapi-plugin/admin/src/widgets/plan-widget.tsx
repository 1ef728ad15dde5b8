import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { formatInteger } from '@kotacerdas/core/locale';
import { Box, Grid, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type * as React from 'react';
import {
  type GetMasterplanResponse,
  type ListPlansResponse,
  masterplanPath,
  type PlanItem,
  plansPath,
} from '../../../shared/contracts/plan';
import { useLoaded } from '../api/use-loaded';
import { useText } from '../translations/use-text';

/** The newest plan on the admin's home page: its name and how much is in it. */
export function PlanWidget(): React.JSX.Element {
  const { text } = useText();
  const { result } = useLoaded<ListPlansResponse['data']>(plansPath);
  if (result.status === 'loading') return <Widget.Loading />;
  if (result.status === 'failed') return <Widget.Error />;
  const [plan] = result.data;
  return plan === undefined ? (
    <Widget.NoData>{text('widget.none')}</Widget.NoData>
  ) : (
    <PlanCounts plan={plan} />
  );
}

function PlanCounts({ plan }: { plan: PlanItem }): React.JSX.Element {
  const { text, locale } = useText();
  const { result } = useLoaded<GetMasterplanResponse['data']>(masterplanPath(plan.documentId));
  if (result.status === 'loading') return <Widget.Loading />;
  if (result.status === 'failed') return <Widget.Error />;
  if (!result.data.ok) {
    return (
      <Widget.NoData>{text('widget.issues', { count: result.data.issues.length })}</Widget.NoData>
    );
  }
  const { masterplan, framework } = result.data;
  const { items } = summariseMasterplan(masterplan, { asOf: new Date().toISOString(), framework });
  const kinds = ['problems', 'needs', 'innovations', 'strategies', 'programs'] as const;
  return (
    <Box>
      <Typography variant="delta" tag="p">
        {plan.title}
      </Typography>
      <Typography textColor="neutral600" tag="p">
        {plan.regionName}
        {plan.sample && ` · ${text('dashboard.sample')}`}
      </Typography>
      <Grid.Root gap={3} tag="dl" paddingTop={3}>
        {kinds.map((kind) => (
          <Grid.Item key={kind} col={4} xs={6} direction="column-reverse" alignItems="flex-start">
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {text(`widget.${kind}`)}
            </Typography>
            <Typography tag="dd" variant="alpha">
              {formatInteger(locale, items[kind])}
            </Typography>
          </Grid.Item>
        ))}
      </Grid.Root>
    </Box>
  );
}
