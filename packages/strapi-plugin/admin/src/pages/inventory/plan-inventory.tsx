import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { itemsPath, type ListItemsResponse } from '../../../../shared/contracts/approval';
import { choicesPath, type ChoicesResponse } from '../../../../shared/contracts/choices';
import { masterplanPath, type GetMasterplanResponse } from '../../../../shared/contracts/plan';
import { useAnswer, useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { InventoryTabs } from './inventory-tabs';

/** *Inventaris* of one plan. */
export function PlanInventory({ onChoose, plan, plans }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const id = plan.documentId;
  const items = useAnswer<ListItemsResponse>(itemsPath(id));
  const choices = useLoaded<ChoicesResponse['data']>(choicesPath(id));
  const whole = useLoaded<GetMasterplanResponse['data']>(masterplanPath(id));
  const all = [items, choices, whole];
  const failed = all.map(({ result }) => result).find(({ status }) => status === 'failed');
  const isLoaded =
    items.result.status === 'loaded' &&
    choices.result.status === 'loaded' &&
    whole.result.status === 'loaded';
  return (
    <>
      <PageHeader title={text('inventory.title')} subtitle={plan.title} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {plans.length > 1 && <PlanChooser plans={plans} chosenId={id} onChoose={onChoose} />}
          {failed?.status === 'failed' && (
            <LoadError error={failed.error} onRetry={() => all.forEach(({ reload }) => reload())} />
          )}
          {failed === undefined && !isLoaded && (
            <Page.Loading>{text('inventory.loading')}</Page.Loading>
          )}
          {items.result.status === 'loaded' &&
            choices.result.status === 'loaded' &&
            whole.result.status === 'loaded' && (
              <InventoryTabs
                planDocumentId={id}
                listed={items.result.data}
                choices={choices.result.data}
                plan={whole.result.data}
                onChanged={() => all.forEach(({ refresh }) => refresh())}
              />
            )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
