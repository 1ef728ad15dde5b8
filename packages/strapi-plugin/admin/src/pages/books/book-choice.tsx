import { formatDate, formatPercent } from '@kotacerdas/core/locale';
import { Field, Grid } from '@strapi/design-system';
import type * as React from 'react';
import type { ListBooksResponse } from '../../../../shared/contracts/book';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { useText } from '../../translations/use-text';
import type { ChosenBook } from './chosen-book';

interface BookChoiceProps {
  list: ListBooksResponse['data'];
  chosen: ChosenBook;
  onChoose: (chosen: ChosenBook) => void;
}

/** Which book is open, and whether it is a draft or printed from an edition. */
export function BookChoice({ chosen, list, onChoose }: BookChoiceProps): React.JSX.Element {
  const { text, locale } = useText();
  const filled = (share: number | null) =>
    share === null
      ? ''
      : ` (${text('books.filled', { share: formatPercent(locale, 100 * share) })})`;
  const editionOf = (value: string) =>
    list.editions.find(({ number }) => String(number) === value)?.number ?? 'draft';
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="book">
          <Field.Label>{text('books.choose')}</Field.Label>
          <WrappingSelect
            value={chosen.templateId}
            onChange={(id) => onChoose({ ...chosen, templateId: String(id) })}
          >
            {list.books.map(({ id, share, subtitle, title }) => (
              <WrappingOption key={id} value={id}>
                {`${title}: ${subtitle}${filled(share)}`}
              </WrappingOption>
            ))}
          </WrappingSelect>
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="of">
          <Field.Label>{text('books.of')}</Field.Label>
          <WrappingSelect
            value={String(chosen.of)}
            onChange={(value) => onChoose({ ...chosen, of: editionOf(String(value)) })}
          >
            <WrappingOption value="draft">{text('books.of.draft')}</WrappingOption>
            {list.editions.map(({ issuedAt, number }) => (
              <WrappingOption key={number} value={String(number)}>
                {text('books.of.edition', { number, date: formatDate(locale, issuedAt) })}
              </WrappingOption>
            ))}
          </WrappingSelect>
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
}
