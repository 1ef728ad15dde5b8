import { Button, Flex, Grid, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import type { FormFields } from './form-fields';
import { PlainInput } from './plain-input';
import { valueAt } from './value-at';

/** Who helps, and how. */
export function PartnersPart(form: FormFields): React.JSX.Element {
  const { text } = useText();
  const stored = valueAt(form.item, ['partners']);
  const partners: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const write = (next: readonly unknown[]) => form.onChange(['partners'], next);
  const said = (partner: unknown, name: 'form' | 'name') =>
    typeof partner === 'object' && partner !== null ? String(Reflect.get(partner, name) ?? '') : '';
  const change = (index: number, name: 'form' | 'name', value: string) =>
    write(
      partners.map((partner, at) =>
        at === index
          ? { form: said(partner, 'form'), name: said(partner, 'name'), [name]: value }
          : partner,
      ),
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {partners.map((partner, index) => (
        <Grid.Root key={index} gap={3}>
          {(['name', 'form'] as const).map((name) => (
            <Grid.Item key={name} col={5} s={12} xs={12} direction="column" alignItems="stretch">
              <PlainInput
                name={`partners.${index}.${name}`}
                label={text(`form.partner.${name}`)}
                error={form.errorAt(['partners', String(index), name])}
                isRequired
                isDisabled={form.isDisabled}
                value={said(partner, name)}
                onChange={(value) => change(index, name, value)}
              />
            </Grid.Item>
          ))}
          <Grid.Item col={2} s={12} xs={12} alignItems="flex-end">
            <IconButton
              label={text('form.partner.remove', { name: said(partner, 'name') })}
              disabled={form.isDisabled}
              onClick={() => write(partners.filter((_, at) => at !== index))}
            >
              <Trash />
            </IconButton>
          </Grid.Item>
        </Grid.Root>
      ))}
      {!form.isDisabled && (
        <div>
          <Button
            variant="tertiary"
            startIcon={<Plus />}
            onClick={() => write([...partners, { form: '', name: '' }])}
          >
            {text('form.partner.add')}
          </Button>
        </div>
      )}
    </Flex>
  );
}
