import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { type PublishResponse, snapshotsPath } from '../../../shared/contracts/snapshot';
import { useText } from '../translations/use-text';
import { failureOf } from './failure-of';
import { useFailureText } from './use-failure-text';

interface Publishing {
  isPublishing: boolean;
  publish: () => Promise<void>;
}

/** Publishes a plan and tells the officer what came of it. */
export function usePublish(planDocumentId: string, onPublished: () => void): Publishing {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const failureText = useFailureText();
  const [isPublishing, setPublishing] = React.useState(false);

  const publish = async () => {
    setPublishing(true);
    try {
      const response = await post<PublishResponse>(snapshotsPath(planDocumentId));
      const { result, number, hash } = response.data.data;
      toggleNotification(
        result === 'published'
          ? { type: 'success', message: text('publish.done', { number, hash: hash.slice(0, 12) }) }
          : { type: 'info', message: text('publish.unchanged', { number }) },
      );
    } catch (error) {
      const { issues } = failureOf(error);
      const message =
        issues === undefined
          ? failureText(error)
          : text('publish.refused', { count: issues.length });
      toggleNotification({ type: 'danger', message });
    } finally {
      setPublishing(false);
      onPublished();
    }
  };

  return { isPublishing, publish };
}
