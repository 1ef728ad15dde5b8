import type { Issue } from '@kotacerdas/core';
import { Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import type { CalendarDraft } from './calendar-draft';
import { issueAt } from './issue-at';
import { TextField } from './text-field';

interface BimtekFieldsProps {
  bimtek: CalendarDraft['bimtek'];
  issues: readonly Issue[];
  onChange: (bimtek: CalendarDraft['bimtek']) => void;
}

/** The workshops: what each is called, and its first and last day. */
export function BimtekFields({ bimtek, issues, onChange }: BimtekFieldsProps): React.JSX.Element {
  const { text, locale } = useText();
  return (
    <section>
      <Typography tag="h3" variant="delta">
        {text('calendar.bimtek')}
      </Typography>
      {bimtek.map((each, index) => {
        const field = (name: keyof typeof each) => ({
          name: `bimtek-${index}-${name}`,
          value: each[name],
          problem: issueAt(issues, ['bimtek', index, name], locale),
          onChange: (value: string) =>
            onChange(
              bimtek.map((other, at) => (at === index ? { ...other, [name]: value } : other)),
            ),
        });
        return (
          <Grid.Root key={index} gap={4} paddingTop={4}>
            <Grid.Item col={6} s={12} xs={12} alignItems="flex-start">
              <TextField
                type="text"
                label={text('calendar.bimtek.name', { number: index + 1 })}
                {...field('name')}
              />
            </Grid.Item>
            <Grid.Item col={3} s={6} xs={6} alignItems="flex-start">
              <TextField
                type="date"
                label={text('calendar.bimtek.from', { number: index + 1 })}
                {...field('from')}
              />
            </Grid.Item>
            <Grid.Item col={3} s={6} xs={6} alignItems="flex-start">
              <TextField
                type="date"
                label={text('calendar.bimtek.to', { number: index + 1 })}
                {...field('to')}
              />
            </Grid.Item>
          </Grid.Root>
        );
      })}
    </section>
  );
}
