import { Typography } from '@strapi/design-system';
import * as React from 'react';
import {
  directionPath,
  type DirectionEntry,
  type ListDirectionResponse,
} from '../../../../../shared/contracts/direction';
import { useLoaded } from '../../../api/use-loaded';
import { offeredOpds } from '../../../opds/offered-opds';
import { useText } from '../../../translations/use-text';
import { OpenedYears } from '../opened-years';
import type { YearsSource } from '../years/use-years-form';
import { DirectionContext } from './direction-context';
import { EntryDialog } from './entry-dialog';
import type { OpenedEntry } from './use-entry-form';

interface DirectionWritingProps {
  planDocumentId: string;
  /** The years of the plan. */
  period: YearsSource['period'];
  onChanged: () => void;
  children: React.ReactNode;
}

/** Lets what stands below be added to, changed and deleted where it is shown, by whoever may. */
export function DirectionWriting(props: DirectionWritingProps): React.JSX.Element {
  const { children, onChanged, period, planDocumentId } = props;
  const { text } = useText();
  const [opened, setOpened] = React.useState<OpenedEntry | null>(null);
  const [ownerId, setOwnerId] = React.useState<string | null>(null);
  const { refresh, result } = useLoaded<ListDirectionResponse['data']>(
    directionPath(planDocumentId),
  );
  const listed = result.status === 'loaded' ? result.data : null;
  const [fresh, setFresh] = React.useState<DirectionEntry | null>(null);
  // As soon as the list is loaded again, it knows.
  React.useEffect(() => setFresh(null), [listed]);
  const entries = (listed?.entries ?? []).map((entry) =>
    entry.documentId === fresh?.documentId ? fresh : entry,
  );
  const changed = (saved: DirectionEntry | null) => {
    setFresh(saved);
    refresh();
    onChanged();
  };
  const writing = {
    entryOf: (type: DirectionEntry['type'], id: string) =>
      entries.find((entry) => entry.type === type && entry.id === id),
    entriesOf: (type: DirectionEntry['type']) => entries.filter((entry) => entry.type === type),
    mayAdd: (type: DirectionEntry['type']) => listed?.creatable.includes(type) ?? false,
    onOpen: setOpened,
    onOpenYears: ({ documentId }: DirectionEntry) => setOwnerId(documentId),
  };
  return (
    <DirectionContext.Provider value={writing}>
      {result.status === 'failed' && (
        <Typography role="alert" textColor="danger600">
          {text('direction.entries.failed')}
        </Typography>
      )}
      {children}
      {opened !== null && (
        <EntryDialog
          key={`${opened.type} ${opened.entry?.documentId ?? 'new'}`}
          planDocumentId={planDocumentId}
          opened={opened}
          optionsOf={(to) =>
            to === 'opd'
              ? opdsFor(opened, listed).map(({ id, label }) => ({ value: id, name: label }))
              : writing
                  .entriesOf(to)
                  .map(({ documentId, label }) => ({ value: documentId, name: label }))
          }
          onChanged={changed}
          onClose={() => setOpened(null)}
        />
      )}
      {ownerId !== null && (
        <OpenedYears
          key={ownerId}
          planDocumentId={planDocumentId}
          period={period}
          ownerDocumentId={ownerId}
          onChanged={() => changed(null)}
          onClose={() => setOwnerId(null)}
        />
      )}
    </DirectionContext.Provider>
  );
}

/** OPDs to choose from in an entry. */
function opdsFor({ entry }: OpenedEntry, listed: ListDirectionResponse['data'] | null) {
  if (listed === null) return [];
  const mayName = listed.mayName[entry === null ? 'create' : 'update'];
  return offeredOpds(listed.opds, mayName, entry?.value['opd']);
}
