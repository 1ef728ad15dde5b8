import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { PlanItem } from '../../../../shared/contracts/plan';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { planName } from './plan-name';

/** The address names a plan that isn't there: the plans that are. */
export function UnknownPlan({ plans }: { plans: readonly PlanItem[] }): React.JSX.Element {
  const { text } = useText();
  return (
    <Panel title={text('plans.unknown.title')}>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        <Typography role="alert">{text('plans.unknown.text')}</Typography>
        <Box tag="ul">
          {plans.map((plan) => (
            <Box tag="li" key={plan.documentId} paddingTop={2} paddingBottom={2}>
              <Link
                tag={RouterLink}
                to={{ search: `?${new URLSearchParams({ plan: plan.documentId })}` }}
                style={{ overflowWrap: 'anywhere' }}
              >
                {planName(plan)}
              </Link>
            </Box>
          ))}
        </Box>
      </Flex>
    </Panel>
  );
}
