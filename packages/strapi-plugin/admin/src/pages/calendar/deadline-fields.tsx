import type { Issue } from '@kotacerdas/core';
import { Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { CalendarDraft } from './calendar-draft';
import { issueAt } from './issue-at';
import { TextField } from './text-field';

interface DeadlineFieldsProps {
  deadlines: CalendarDraft['deadlines'];
  issues: readonly Issue[];
  onChange: (deadlines: CalendarDraft['deadlines']) => void;
}

/** The last day of each chapter. */
export function DeadlineFields(props: DeadlineFieldsProps): React.JSX.Element {
  const { deadlines, issues, onChange } = props;
  const { text, locale } = useText();
  const { typeName } = useNames();
  return (
    <section>
      <Typography tag="h3" variant="delta">
        {text('calendar.deadlines')}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {text('calendar.deadlines.text')}
      </Typography>
      <Grid.Root gap={4} paddingTop={4}>
        {reviewedTypes.map((type) => (
          <Grid.Item key={type} col={3} s={6} xs={12} alignItems="flex-start">
            <TextField
              type="date"
              name={`deadline-${type}`}
              label={typeName(type)}
              value={deadlines[type]}
              problem={issueAt(issues, ['deadlines', type], locale)}
              onChange={(day) => onChange({ ...deadlines, [type]: day })}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
    </section>
  );
}
