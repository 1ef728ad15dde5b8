import { Loader, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { FailureLine } from '../components/failure-line';
import { useText } from '../translations/use-text';
import { usePlanOf } from './use-plan-of';

interface SavedItemProps {
  model: string;
  documentId: string | undefined;
  /** Another one after each save. */
  version: string;
  children: (planDocumentId: string, documentId: string) => React.ReactNode;
}

/** Something about an item that is saved and in a plan; for others, what to do first. */
export function SavedItem({ documentId, ...rest }: SavedItemProps): React.JSX.Element {
  const { text } = useText();
  if (documentId === undefined) return <Typography tag="p">{text('panel.save-first')}</Typography>;
  return <InPlan documentId={documentId} {...rest} />;
}

function InPlan(props: SavedItemProps & { documentId: string }): React.JSX.Element {
  const { children, documentId, model, version } = props;
  const { text } = useText();
  const result = usePlanOf(model, documentId, version);
  if (result.status === 'loading') return <Loader small>{text('panel.loading')}</Loader>;
  if (result.status === 'failed') return <FailureLine error={result.error} />;
  if (result.data === null) return <Typography tag="p">{text('panel.no-plan')}</Typography>;
  return <>{children(result.data, documentId)}</>;
}
