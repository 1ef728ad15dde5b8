import type { ImportChoice } from '@kotacerdas/core/exchange';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import * as React from 'react';
import { styled } from 'styled-components';
import type { ImportItem } from '../../../../../shared/contracts/imports';
import { useText } from '../../../translations/use-text';
import { isAsked } from '../../../exchange/choices/is-asked';
import { ConflictChoices } from '../conflicts/conflict-choices';
import { FieldTable } from './field-table';
import { NoteList } from './note-list';
import { RefusedItem } from './refused-item';
import { StatusBadge } from './status-badge';

interface ReviewItemProps {
  item: ImportItem;
  choice: ImportChoice | undefined;
  startsOpen: boolean;
  onChoose: (choice: ImportChoice | null) => void;
}

/** One item of the file: what it is, what becomes of it, and field by field when opened. */
export function ReviewItem({ choice, item, onChoose, startsOpen }: ReviewItemProps) {
  const { text } = useText();
  const [isOpen, setOpen] = React.useState(startsOpen);
  const id = React.useId();
  const first = [...item.fields, ...item.notes].find(({ address }) => address !== '');
  const place = first === undefined ? '' : `${first.sheet}!${first.address}`;
  return (
    <Item>
      <Toggle
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <CaretDown aria-hidden />
        <span>
          <Typography fontWeight="semiBold">{item.label}</Typography>
          <Typography tag="span" variant="pi" textColor="neutral600" style={{ display: 'block' }}>
            {[text(`exchange.list.${item.list}`), item.opd, place].filter(Boolean).join(' · ')}
          </Typography>
        </span>
        <StatusBadge item={item} choice={choice} />
      </Toggle>
      <Box id={id} hidden={!isOpen} paddingBottom={4} paddingLeft={{ initial: 0, medium: 6 }}>
        {isOpen && (
          <Flex direction="column" alignItems="stretch" gap={4}>
            {item.notes.length > 0 && <NoteList notes={item.notes} />}
            {item.status === 'refused' && (
              <RefusedItem choice={choice} isAsked={isAsked(item)} onChoose={onChoose} />
            )}
            {item.status === 'conflicting' && (
              <ConflictChoices item={item} choice={choice} onChoose={onChoose} />
            )}
            {item.fields.length > 0 && <FieldTable item={item} />}
          </Flex>
        )}
      </Box>
    </Item>
  );
}

const Item = styled.li`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};

  &:last-child {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

const Toggle = styled.button`
  display: flex;
  align-items: center;
  gap: 1.2rem;
  width: 100%;
  padding: 1.2rem 0;
  border: 0;
  background: none;
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  > span {
    flex: 1;
    min-width: 0;
  }

  > svg {
    flex: none;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &[aria-expanded='true'] > svg {
    transform: rotate(180deg);
  }
`;
