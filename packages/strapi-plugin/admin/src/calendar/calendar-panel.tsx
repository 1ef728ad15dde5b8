import { formatDate, formatInteger } from '@kotacerdas/core/locale';
import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { calendarPath, type GetCalendarResponse } from '../../../shared/contracts/calendar';
import { useAllowed } from '../api/use-allowed';
import { useLoaded } from '../api/use-loaded';
import { LoadError } from '../components/load-error';
import { Panel } from '../components/panel';
import { calendarSettingsPath } from '../addresses/calendar-settings-path';
import { tourMark } from '../tour/tour-mark';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import { tellDays } from './tell-days';
import { todayInJakarta } from './today-in-jakarta';
import { type Deadline, type NextBimtek, upcoming } from './upcoming';

interface CalendarPanelProps {
  planDocumentId: string;
  items: readonly ReviewItem[];
}

/** *Kalender*: the next workshop, and until when each chapter is awaited. */
export function CalendarPanel({ planDocumentId, items }: CalendarPanelProps): React.JSX.Element {
  const { text } = useText();
  const { mayManageCalendar } = useAllowed();
  const { result, reload } = useLoaded<GetCalendarResponse['data']>(calendarPath(planDocumentId));
  const today = todayInJakarta(new Date());
  const next =
    result.status === 'loaded' ? upcoming(result.data.calendar, items, today) : undefined;
  const isEmpty = next !== undefined && next.bimtek === null && next.deadlines.length === 0;
  return (
    <Panel title={text('calendar.title')} mark={tourMark('calendar')}>
      {result.status === 'loading' && <Loader small>{text('calendar.loading')}</Loader>}
      {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        {isEmpty && (
          <Typography tag="p" textColor="neutral600">
            {text('calendar.empty')}
          </Typography>
        )}
        {next !== undefined && !isEmpty && (
          <>
            <BimtekFact bimtek={next.bimtek} />
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {next.deadlines.map((deadline) => (
                <li key={deadline.type}>
                  <DeadlineFact {...deadline} />
                </li>
              ))}
            </Flex>
          </>
        )}
        {mayManageCalendar && (
          <Link tag={RouterLink} to={calendarSettingsPath}>
            {text('calendar.edit')}
          </Link>
        )}
      </Flex>
    </Panel>
  );
}

function BimtekFact({ bimtek }: { bimtek: NextBimtek | null }): React.JSX.Element {
  const { text, locale } = useText();
  if (bimtek === null) return <Typography tag="p">{text('calendar.no-bimtek')}</Typography>;
  const { days, from, name, to } = bimtek;
  const range = { from: formatDate(locale, from), to: formatDate(locale, to) };
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {text('calendar.next')}
      </Typography>
      <Typography tag="p" fontWeight="bold">
        {name} · {days > 0 ? tellDays(days, { text, locale }) : text('calendar.running')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {from === to ? range.from : text('calendar.range', range)}
      </Typography>
    </Box>
  );
}

function DeadlineFact({ day, days, open, type }: Deadline): React.JSX.Element {
  const { text, locale } = useText();
  const { typeName } = useNames();
  const isLate = days < 0;
  return (
    <>
      <Flex gap={2} wrap="wrap">
        {isLate && <WarningCircle aria-hidden fill="danger600" />}
        <Typography fontWeight="bold">{typeName(type)}</Typography>
        <Typography textColor={isLate ? 'danger600' : 'neutral800'}>
          {tellDays(days, { text, locale })}
        </Typography>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {formatDate(locale, day)} ·{' '}
        {open === 0
          ? text('calendar.nothing-open')
          : text('calendar.open', { count: formatInteger(locale, open) })}
      </Typography>
    </>
  );
}
