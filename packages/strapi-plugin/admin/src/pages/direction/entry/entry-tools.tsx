import { Button, Flex } from '@strapi/design-system';
import { Eye, Pencil } from '@strapi/icons';
import * as React from 'react';
import type {
  DirectionEntry,
  DirectionType,
  DirectionValue,
} from '../../../../../shared/contracts/direction';
import { useText } from '../../../translations/use-text';
import { AddButton } from './add-button';
import { DirectionContext } from './direction-context';

interface EntryToolsProps {
  entry: DirectionEntry | undefined;
  /** How it is called where it stands; else by its own label. */
  name?: string;
  /** What may be added below it, which field of that leads here, and what else it begins with. */
  below?: {
    readonly type: DirectionType;
    readonly field: string;
    readonly begin?: DirectionValue;
  };
}

/** What can be done with an entry where it stands; nothing where the officer may only read. */
export function EntryTools({ below, entry, name }: EntryToolsProps): React.JSX.Element | null {
  const { text } = useText();
  const { mayAdd, onOpen } = React.useContext(DirectionContext);
  if (entry === undefined) return null;
  const { canDelete, canEdit, documentId, type, value } = entry;
  const isAddable = below !== undefined && mayAdd(below.type);
  const mayOpen = canEdit || canDelete;
  if (!mayOpen && !isAddable) return null;
  const label = name ?? entry.label;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={1} paddingBottom={1}>
      {mayOpen && (
        <Button
          size="S"
          variant="ghost"
          startIcon={canEdit ? <Pencil /> : <Eye />}
          aria-label={text(canEdit ? 'direction.edit.of' : 'direction.open.of', { entry: label })}
          onClick={() => onOpen({ type, entry, initial: value })}
        >
          {text(canEdit ? 'direction.change' : 'direction.open')}
        </Button>
      )}
      {below !== undefined && (
        <AddButton type={below.type} initial={{ ...below.begin, [below.field]: documentId }} />
      )}
    </Flex>
  );
}
