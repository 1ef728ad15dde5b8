import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { FailureNote } from '../../components/failure-note';
import type { ListCalendarsResponse } from '../../../../shared/contracts/calendar';
import { Panel } from '../../components/panel';
import { SteadyButton } from '../../components/steady-button';
import { useText } from '../../translations/use-text';
import { BimtekFields } from './bimtek-fields';
import { ContestedFields } from './contested-fields';
import { DeadlineFields } from './deadline-fields';
import { issueAt } from './issue-at';
import { TextField } from './text-field';
import { useCalendarForm } from './use-calendar-form';

/** The calendar of one plan. */
export function CalendarForm(props: ListCalendarsResponse['data'][number]): React.JSX.Element {
  const { period, plan } = props;
  const { text, locale } = useText();
  const form = useCalendarForm(plan.documentId, props);
  const { change, contested, draft, drop, failure, isDirty, isSaving, issues, save } = form;
  return (
    <Panel title={plan.title}>
      <Flex direction="column" alignItems="stretch" gap={6} paddingTop={3}>
        <Typography tag="p">{text('calendar.text')}</Typography>
        <Grid.Root>
          <Grid.Item col={3} s={6} xs={12}>
            <TextField
              type="text"
              name="year"
              label={text('calendar.year')}
              hint={text('calendar.year.hint', period)}
              value={draft.year}
              problem={issueAt(issues, ['year'], locale)}
              onChange={(year) => change({ year })}
            />
          </Grid.Item>
        </Grid.Root>
        <BimtekFields
          bimtek={draft.bimtek}
          issues={issues}
          onChange={(bimtek) => change({ bimtek })}
        />
        <DeadlineFields
          deadlines={draft.deadlines}
          issues={issues}
          onChange={(deadlines) => change({ deadlines })}
        />
        <FailureNote failure={failure} />
        <Box role="alert">
          {issues.length > 0 && (
            <Typography tag="p" textColor="danger600">
              {text('calendar.has-issues', { count: issues.length })}
            </Typography>
          )}
          {contested !== null && <ContestedFields contested={contested} />}
        </Box>
        <Flex gap={3} wrap="wrap">
          <SteadyButton isOff={!isDirty || isSaving} onPress={() => void save()}>
            {text('calendar.save')}
          </SteadyButton>
          {isDirty && (
            <Button variant="tertiary" disabled={isSaving} onClick={drop}>
              {text('calendar.drop')}
            </Button>
          )}
          <Typography role="status" textColor="neutral600">
            {isDirty && text('calendar.unsaved')}
          </Typography>
        </Flex>
      </Flex>
    </Panel>
  );
}
