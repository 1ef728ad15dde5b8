import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { frameworkPath, type FrameworkResponse } from '../../../../../shared/contracts/framework';
import { useLatest } from '../../../api/use-latest';
import { useLoaded } from '../../../api/use-loaded';
import { LoadError } from '../../../components/load-error';
import { useText } from '../../../translations/use-text';
import type { FrameworkEditorProps } from './framework-editor-props';
import { FrameworkForm } from './framework-form';

/** A framework to read or, while it is a draft, to change. */
export function FrameworkEditor(props: FrameworkEditorProps): React.JSX.Element {
  const { planDocumentId, reference } = props;
  const { text } = useText();
  const { result, reload } = useLoaded<FrameworkResponse['data']>(
    frameworkPath(planDocumentId, reference),
  );
  // What is being typed stays, whatever a later answer says.
  const loaded = useLatest(result);
  if (loaded !== null) return <FrameworkForm {...props} loaded={loaded} />;
  if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  return <Page.Loading>{text('frameworks.loading')}</Page.Loading>;
}
