import { workKinds } from '@kotacerdas/core/masterplan';
import { Field, Grid, Textarea } from '@strapi/design-system';
import type * as React from 'react';
import { PlainSelect } from '../../../components/plain-select';
import { useNames } from '../../../translations/use-names';
import { useText } from '../../../translations/use-text';
import type { SharedDraft } from './suggestion-draft';

interface WorkFieldsProps {
  value: SharedDraft;
  /** What an empty field means, where it means something. */
  emptyText?: string;
  onChange: (value: SharedDraft) => void;
}

/** What an RPJMD doesn't say of a programme: its kind, activity and output. */
export function WorkFields({ emptyText, onChange, value }: WorkFieldsProps): React.JSX.Element {
  const { text } = useText();
  const { choiceName, fieldName } = useNames();
  return (
    <Grid.Root gap={3}>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <PlainSelect
          label={fieldName('program', 'kind')}
          value={value.kind}
          options={[
            { value: '', name: emptyText ?? text('rpjmd.choose') },
            ...workKinds.map((kind): { value: string; name: string } => ({
              value: kind,
              name: choiceName('work-kind', kind),
            })),
          ]}
          onChange={(kind) => onChange({ ...value, kind })}
        />
      </Grid.Item>
      {(['activity', 'output'] as const).map((field) => (
        <Grid.Item key={field} col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{fieldName('program', field)}</Field.Label>
            <Textarea
              rows={2}
              value={value[field]}
              {...(emptyText === undefined ? {} : { placeholder: emptyText })}
              aria-label={text(`rpjmd.work.${field}`)}
              onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) =>
                onChange({ ...value, [field]: target.value })
              }
            />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
