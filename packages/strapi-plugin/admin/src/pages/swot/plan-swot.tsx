import {
  Box,
  EmptyStateLayout,
  Field,
  Flex,
  LinkButton,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useAllowed } from '../../api/use-allowed';
import { createPath } from '../../components/content-manager-path';
import { regionFirst } from '../../swot/region-first';
import { scopeName } from '../../swot/scope-name';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';
import { SwotViews } from './swot-views';

interface PlanSwotProps {
  planDocumentId: string;
  live: LivePlan;
}

/** The SWOT analyses of a plan, one scope at a time. */
export function PlanSwot({ planDocumentId, live }: PlanSwotProps): React.JSX.Element {
  const { text, locale } = useText();
  const { mayCreate } = useAllowed();
  const [parameters, setParameters] = useSearchParams();
  const { framework, masterplan } = live;
  const wanted = parameters.get('scope');
  const analyses = regionFirst(masterplan.swot);
  const analysis = analyses.find(({ id }) => id === wanted) ?? analyses[0];
  const create = mayCreate('swot-analysis') && (
    <LinkButton
      tag={Link}
      to={createPath('swot-analysis')}
      variant="secondary"
      startIcon={<Plus />}
    >
      {text('swot.new')}
    </LinkButton>
  );
  if (analysis === undefined) {
    return (
      <EmptyStateLayout
        shadow="tableShadow"
        hasRadius
        content={text('swot.empty')}
        action={create}
      />
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
        <Box flex="1 1 28rem" minWidth={0} maxWidth="48rem">
          <Field.Root name="scope">
            <Field.Label>{text('swot.scope')}</Field.Label>
            <SingleSelect
              value={analysis.id}
              onChange={(id) =>
                setParameters((before) => ({ ...Object.fromEntries(before), scope: String(id) }))
              }
            >
              {analyses.map(({ id, scope }) => (
                <SingleSelectOption key={id} value={id}>
                  {scopeName(scope, framework, locale)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        {create}
      </Flex>
      <SwotViews
        key={analysis.id}
        planDocumentId={planDocumentId}
        analysis={analysis}
        live={live}
      />
    </Flex>
  );
}
