import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReviewedType } from '../../../shared/contracts/approval';
import {
  lockChapterPath,
  type LockChapterResponse,
  reopenChapterPath,
  type ReopenChapterRequest,
  type ReopenChapterResponse,
} from '../../../shared/contracts/chapters';
import { useFailureText } from '../api/use-failure-text';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';

export interface ChapterActs {
  isActing: boolean;
  /** Answers what went wrong, in a sentence, or `null` when it is done. */
  lock: () => Promise<string | null>;
  reopen: (request: ReopenChapterRequest) => Promise<string | null>;
}

/** Locks a chapter of a plan or opens it again, and tells the officer what came of it. */
export function useChapterActs(
  planDocumentId: string,
  type: ReviewedType,
  onActed: () => void,
): ChapterActs {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const { typeName } = useNames();
  const failureText = useFailureText();
  const [isActing, setActing] = React.useState(false);
  const perform = async (work: () => Promise<string>) => {
    setActing(true);
    try {
      toggleNotification({ type: 'success', message: await work() });
      onActed();
      return null;
    } catch (error) {
      return failureText(error);
    } finally {
      setActing(false);
    }
  };
  const chapter = typeName(type);
  return {
    isActing,
    lock: () =>
      perform(async () => {
        const path = lockChapterPath(planDocumentId, type);
        const { data } = await post<LockChapterResponse>(path, {});
        return text('chapters.lock.done', { chapter, count: data.data.locked });
      }),
    reopen: (request) =>
      perform(async () => {
        const path = reopenChapterPath(planDocumentId, type);
        const { data } = await post<ReopenChapterResponse>(path, request);
        return text('chapters.reopen.done', { chapter, count: data.data.reopened });
      }),
  };
}
