import { describeIssue } from '@kotacerdas/core/locale';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  newItemPath,
  type CreateItemRequest,
  type ItemResponse,
  type ItemValue,
  type WholeItem,
  type WrittenType,
} from '../../../shared/contracts/item';
import { useTellFailure, type ToldFailure } from '../api/use-tell-failure';
import { useText } from '../translations/use-text';
import { saveFailure } from './save-failure';

interface CreateItem<Type extends WrittenType> {
  create: (value: ItemValue<Type>) => Promise<WholeItem<Type> | null>;
  isSending: boolean;
  /** Why the last try came to nothing. */
  failure: ToldFailure | null;
}

/** Makes an item at once, for what needs no form of its own to begin with. */
export function useCreateItem<Type extends WrittenType>(
  planDocumentId: string,
  type: Type,
): CreateItem<Type> {
  const { locale } = useText();
  const { post } = useFetchClient();
  const tellFailure = useTellFailure();
  const [isSending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const create = async (value: ItemValue<Type>) => {
    setSending(true);
    setFailure(null);
    try {
      const request: CreateItemRequest<Type> = { value };
      const { data } = await post<ItemResponse<Type>>(newItemPath(planDocumentId, type), request);
      return data.data;
    } catch (error) {
      const refused = saveFailure(type, error);
      if (refused.kind === 'issues') {
        const said = refused.issues.map((issue) => describeIssue(locale, issue)).join(' ');
        setFailure(tellFailure(error, said));
      } else setFailure(tellFailure(error));
      return null;
    } finally {
      setSending(false);
    }
  };
  return { create, isSending, failure };
}
