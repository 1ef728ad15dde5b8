import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { calendarsPath, type ListCalendarsResponse } from '../../../../shared/contracts/calendar';
import { permissions } from '../../../../shared/permissions';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { Guarded } from '../../components/guarded';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { CalendarForm } from './calendar-form';

/** *Kalender*: the workshops and the deadlines of each plan that the officer keeps. */
export default function CalendarPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <Guarded action={permissions.manageCalendar}>
      <Page.Title>{text('calendar.title')}</Page.Title>
      <Page.Main>
        <PageHeader title={text('calendar.title')} subtitle={text('calendar.subtitle')} />
        <Layouts.Content>
          <Calendars />
        </Layouts.Content>
      </Page.Main>
    </Guarded>
  );
}

function Calendars(): React.JSX.Element {
  const { text } = useText();
  const { result, reload } = useLoaded<ListCalendarsResponse['data']>(calendarsPath);
  // A form that is open stays open, whatever a later answer says.
  const calendars = useLatest(result);
  if (calendars === null) {
    return result.status === 'failed' ? (
      <LoadError error={result.error} onRetry={reload} />
    ) : (
      <Page.Loading>{text('calendar.loading')}</Page.Loading>
    );
  }
  if (calendars.length === 0) {
    return <EmptyStateLayout shadow="tableShadow" hasRadius content={text('calendar.none')} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {calendars.map((calendar) => (
        <CalendarForm key={calendar.plan.documentId} {...calendar} />
      ))}
    </Flex>
  );
}
