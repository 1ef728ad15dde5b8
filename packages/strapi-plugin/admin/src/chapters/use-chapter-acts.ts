import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { DraftPlace } from '../drafts/item-draft';
import type { ReviewedType } from '../../../shared/contracts/approval';
import {
  lockChapterPath,
  type LockChapterResponse,
  reopenChapterPath,
  type ReopenChapterRequest,
  type ReopenChapterResponse,
} from '../../../shared/contracts/chapters';
import { useTellFailure, type ToldFailure } from '../api/use-tell-failure';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';

export interface ChapterActs {
  isActing: boolean;
  /** Answers what went wrong, or `null` when it is done. */
  lock: () => Promise<ToldFailure | null>;
  /** Where the reason of opening it again is kept while it is typed. */
  reasonPlace: Omit<DraftPlace, 'account'>;
  reopen: (request: ReopenChapterRequest) => Promise<ToldFailure | null>;
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
  const tellFailure = useTellFailure();
  const [isActing, setActing] = React.useState(false);
  const perform = async (work: () => Promise<string>) => {
    setActing(true);
    try {
      toggleNotification({ type: 'success', message: await work() });
      onActed();
      return null;
    } catch (error) {
      return tellFailure(error);
    } finally {
      setActing(false);
    }
  };
  const chapter = typeName(type);
  return {
    isActing,
    reasonPlace: { plan: planDocumentId, type: 'reason-chapter', item: type },
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
