import { Box, EmptyStateLayout, Field, Flex } from '@strapi/design-system';
import * as React from 'react';
import { namedId } from '../../addresses/named-id';
import { ItemNotFound } from '../../components/item-not-found';
import { openScopes } from '../../swot/open-scopes';
import { regionFirst } from '../../swot/region-first';
import { scopeName } from '../../swot/scope-name';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { LockedNote } from '../../chapters/locked-note';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';
import { useAddress } from '../../addresses/use-address';
import type { PlanItems } from '../plan/with-plan-items';
import { StartAnalysis } from './start-analysis';
import { SwotViews } from './swot-views';

interface PlanSwotProps {
  planDocumentId: string;
  live: LivePlan;
  /** `null` for whom they aren't shown. */
  items: PlanItems | null;
}

/** The SWOT analyses of a plan, one scope at a time. */
export function PlanSwot({ items, planDocumentId, live }: PlanSwotProps): React.JSX.Element {
  const { text, locale } = useText();
  const [address, changeAddress] = useAddress();
  const { framework, masterplan } = live;
  const asked = address.get('scope');
  const wanted = namedId(items?.listed.data ?? [], 'swot-analysis', asked);
  const analyses = regionFirst(masterplan.swot);
  const named = analyses.find(({ id }) => id === wanted);
  const analysis = named ?? analyses[0];
  // One that was just started isn't in the plan yet as it was read.
  const [started, setStarted] = React.useState<string | null>(null);
  const open = openScopes(framework, analyses);
  const mayStart = items?.listed.creatable.includes('swot-analysis') ?? false;
  const choose = (scope: string | null) => changeAddress({ scope });
  if (items !== null && asked !== null && named === undefined && asked !== started) {
    return <ItemNotFound onLeave={() => choose(null)} />;
  }
  const start = mayStart && open.length > 0 && (
    <StartAnalysis
      planDocumentId={planDocumentId}
      scopes={open}
      framework={framework}
      onStarted={(id) => {
        live.refresh();
        items?.refresh();
        setStarted(id);
        choose(id);
      }}
    />
  );
  const locked = items !== null && (
    <LockedNote listed={items.listed} types={['swot-analysis', 'strategy']} />
  );
  if (analysis === undefined) {
    return (
      <Flex direction="column" alignItems="stretch" gap={5}>
        {locked}
        <EmptyStateLayout
          shadow="tableShadow"
          hasRadius
          content={text(mayStart ? 'swot.empty.start' : 'swot.empty.wait')}
          action={start}
        />
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {locked}
      <Flex gap={4} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
        <Box flex="1 1 28rem" minWidth={0} maxWidth="48rem">
          <Field.Root name="scope">
            <Field.Label>{text('swot.scope')}</Field.Label>
            <WrappingSelect value={analysis.id} onChange={(id) => choose(String(id))}>
              {analyses.map(({ id, scope }) => (
                <WrappingOption key={id} value={id}>
                  {scopeName(scope, framework, locale)}
                </WrappingOption>
              ))}
            </WrappingSelect>
          </Field.Root>
        </Box>
        {start}
      </Flex>
      <SwotViews
        key={analysis.id}
        planDocumentId={planDocumentId}
        analysis={analysis}
        live={live}
        items={items}
        onLeave={() => choose(null)}
      />
    </Flex>
  );
}
