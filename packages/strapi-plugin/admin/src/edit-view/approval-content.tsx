import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import {
  itemsPath,
  type ListItemsResponse,
  type ReviewedType,
} from '../../../shared/contracts/approval';
import { waitsForMe } from '../../../shared/approval/waits-for-me';
import { FailureLine } from '../components/failure-line';
import { useAllowed } from '../api/use-allowed';
import { useLoaded } from '../api/use-loaded';
import { ActButtons } from '../approval/act-buttons';
import { AdviceNote } from '../approval/advice-note';
import { OtherEyesNote } from '../approval/other-eyes-note';
import { StateBadge } from '../approval/state-badge';
import { useFaults } from '../approval/use-faults';
import { editPath } from '../addresses/content-manager-path';
import { Note } from '../components/note';
import { formPath } from '../addresses/form-path';
import { historyOf } from '../addresses/history-of';
import { ChangedSince } from '../history/changed-since';
import { useText } from '../translations/use-text';
import { LostInputNote } from './lost-input-note';
import { useActOnEntry } from './use-act-on-entry';
import type { Entry } from './use-entry-refetch';
import { useWarnOnce } from './use-warn-once';
import { whyClosed } from './why-closed';

interface ApprovalContentProps {
  type: ReviewedType;
  planDocumentId: string;
  entry: Entry;
  version: string;
}

/** The state of an item, its reason, and the acts that are open to the officer. */
export function ApprovalContent(props: ApprovalContentProps): React.JSX.Element {
  const { type, planDocumentId, entry, version } = props;
  const { text } = useText();
  const { mayReadHistory } = useAllowed();
  const isModified = useForm('ApprovalContent', (form) => form.modified);
  const { result, refresh } = useLoaded<ListItemsResponse['data']>(itemsPath(planDocumentId));
  React.useEffect(refresh, [refresh, version]);
  const { act, isRunning, leave } = useActOnEntry(planDocumentId, entry, refresh);

  const items = result.status === 'loaded' ? result.data : [];
  const item = items.find((each) => each.type === type && each.documentId === entry.documentId);
  const shown = item === undefined ? [] : [item];
  const { faults, isLooking } = useFaults(planDocumentId, shown, item?.acts ?? [], version);
  const why = item === undefined ? null : whyClosed(item);
  const closed = why === null ? null : text(`panel.closed.${why}`, { opd: item?.opd ?? '' });
  useWarnOnce(isModified ? closed : null);
  if (result.status === 'loading') return <Loader small>{text('panel.loading')}</Loader>;
  if (result.status === 'failed') return <FailureLine error={result.error} />;
  if (item === undefined) return <Typography tag="p">{text('panel.no-plan')}</Typography>;
  const page = formPath(item, planDocumentId);
  const isToDecide = item.state === 'submitted' && waitsForMe(item);
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} width="100%">
      <div>
        <StateBadge state={item.state} />
        <LostInputNote type={type} />
      </div>
      {item.stateReason !== null && item.stateReason !== '' && (
        <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {text('item.reason', { reason: item.stateReason })}
        </Typography>
      )}
      {closed === null ? <AdviceNote item={item} /> : <Note>{closed}</Note>}
      {page !== editPath(item) && (
        <Link tag={RouterLink} to={page}>
          {text('panel.open-page')}
        </Link>
      )}
      {mayReadHistory && isToDecide && <ChangedSince planDocumentId={planDocumentId} item={item} />}
      {isModified && item.acts.length > 0 && (
        <Typography tag="p" role="status">
          {text('panel.save-before')}
        </Typography>
      )}
      <ActButtons
        acts={item.acts}
        planDocumentId={planDocumentId}
        items={[item]}
        faults={faults}
        isLooking={isLooking}
        isDisabled={isModified || isRunning}
        onAct={(...wanted) => act(item, ...wanted)}
        onLeave={leave}
      />
      <OtherEyesNote items={[item]} />
      {mayReadHistory && !isToDecide && (
        <Link tag={RouterLink} to={historyOf(planDocumentId, entry.documentId)}>
          {text('panel.history.open')}
        </Link>
      )}
    </Flex>
  );
}
