import { Flex, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import * as React from 'react';
import { itemsPath, type ListItemsResponse } from '../../../../shared/contracts/approval';
import { useAnswer } from '../../api/use-loaded';
import { CalendarPanel } from '../../calendar/calendar-panel';
import { LoadError } from '../../components/load-error';
import { PageHeader } from '../../components/page-header';
import { NoticesPanel } from '../../notices/notices-panel';
import { TourOffer } from '../../tour/tour-offer';
import { TourPopover } from '../../tour/tour-popover';
import { useTour } from '../../tour/use-tour';
import { useText } from '../../translations/use-text';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { BelongingNote } from './belonging-note';
import { useItemFilter } from './use-item-filter';
import { ProgressPanel } from './progress-panel';
import { WaitingPanel } from './waiting-panel';

/** *Beranda* of one plan. */
export function PlanHome({ plan, plans, onChoose }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const [filter] = useItemFilter();
  const tour = useTour();
  const { result, reload, refresh } = useAnswer<ListItemsResponse>(itemsPath(plan.documentId));
  const [acts, setActs] = React.useState(0);
  const acted = () => {
    refresh();
    setActs((count) => count + 1);
  };
  const isLoading = result.status === 'loading' || (result.status === 'loaded' && !tour.isKnown);
  return (
    <>
      <PageHeader title={text('home.title')} subtitle={plan.title} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {plans.length > 1 && (
            <PlanChooser plans={plans} chosenId={plan.documentId} onChoose={onChoose} />
          )}
          {isLoading && <Page.Loading>{text('home.loading')}</Page.Loading>}
          {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
          {result.status === 'loaded' && <BelongingNote own={result.data.own} />}
          {tour.isOffered && !isLoading && (
            <TourOffer count={tour.steps.length} onBegin={() => tour.goTo(0)} onSkip={tour.leave} />
          )}
          {result.status === 'loaded' && tour.isKnown && (
            <Grid.Root gap={6}>
              <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
                <WaitingPanel
                  planDocumentId={plan.documentId}
                  items={result.data.data}
                  sheets={result.data.sheets}
                  onActed={acted}
                />
              </Grid.Item>
              <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
                <Flex direction="column" alignItems="stretch" gap={6}>
                  <NoticesPanel acts={acts} />
                  <CalendarPanel planDocumentId={plan.documentId} items={result.data.data} />
                  <ProgressPanel
                    planDocumentId={plan.documentId}
                    items={result.data.data}
                    place={filter}
                    onActed={acted}
                  />
                </Flex>
              </Grid.Item>
            </Grid.Root>
          )}
          {result.status === 'loaded' && tour.isKnown && tour.at !== null && (
            <TourPopover steps={tour.steps} at={tour.at} onGo={tour.goTo} onLeave={tour.leave} />
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
