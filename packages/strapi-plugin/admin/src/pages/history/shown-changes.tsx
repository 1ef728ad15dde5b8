import { Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { LoadError } from '../../components/load-error';
import { useText } from '../../translations/use-text';
import { ChangeList } from './change-list';
import type { Changes } from './use-changes';
import { useRestore } from './use-restore';

interface ShownChangesProps {
  planDocumentId: string;
  loaded: Changes;
  isFiltered: boolean;
  onShowAll: () => void;
}

/** The changes that were found, how many there are of them, and the way to the older ones. */
export function ShownChanges(props: ShownChangesProps): React.JSX.Element {
  const { isFiltered, loaded, onShowAll, planDocumentId } = props;
  const { changes, error, hasMore, isLoading, loadOlder, reload, total } = loaded;
  const { text } = useText();
  const { restore, restoringId } = useRestore(planDocumentId, reload);
  const isEmpty = !isLoading && changes.length === 0 && error === null;
  return (
    <>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography tag="p" role="status" textColor="neutral600">
          {isLoading && text('history.loading')}
          {!isLoading &&
            changes.length > 0 &&
            text('history.shown', { count: changes.length, total: total ?? changes.length })}
          {isEmpty && text(isFiltered ? 'history.empty-filtered' : 'history.empty')}
        </Typography>
        {isFiltered && (
          <Button variant="tertiary" onClick={onShowAll}>
            {text('history.filter.none')}
          </Button>
        )}
      </Flex>
      <ChangeList
        changes={changes}
        restoringId={restoringId}
        onRestore={(id) => void restore(id)}
      />
      {error !== null && <LoadError error={error} onRetry={loadOlder} />}
      {hasMore && error === null && (
        <Flex>
          <Button variant="tertiary" loading={isLoading} onClick={loadOlder}>
            {text('history.older')}
          </Button>
        </Flex>
      )}
    </>
  );
}
