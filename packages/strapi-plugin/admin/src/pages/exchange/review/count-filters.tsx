import type { ComparedStatus } from '@kotacerdas/core/exchange';
import { formatInteger } from '@kotacerdas/core/locale';
import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { styled } from 'styled-components';
import type { ImportCheck } from '../../../../../shared/contracts/imports';
import { useText } from '../../../translations/use-text';

interface CountFiltersProps {
  counts: ImportCheck['counts'];
  /** `null` for all. */
  status: ComparedStatus | null;
  onChange: (status: ComparedStatus | null) => void;
}

const shownStatuses = ['new', 'changed', 'conflicting', 'refused'] as const;

/** How many items there are of each kind; a press shows only those. */
export function CountFilters({ counts, onChange, status }: CountFiltersProps): React.JSX.Element {
  const { text, locale } = useText();
  const all = shownStatuses.reduce((sum, each) => sum + counts[each], 0);
  const choices = [
    { value: null, name: text('exchange.status.all'), count: all },
    ...shownStatuses.map((value) => ({
      value,
      name: text(`exchange.status.${value}`),
      count: counts[value],
    })),
  ];
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={text('exchange.review.filter')}>
      {choices.map(({ count, name, value }) => (
        <Count
          key={name}
          type="button"
          aria-pressed={status === value}
          disabled={count === 0 && status !== value}
          onClick={() => onChange(value)}
        >
          <strong>{formatInteger(locale, count)}</strong> {name}
        </Count>
      ))}
    </Flex>
  );
}

const Count = styled.button`
  padding: 0.8rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  cursor: pointer;

  strong {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  &:disabled {
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: default;
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
