import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { waitsForMe } from '../../../shared/approval/waits-for-me';
import { fromList, useCameFrom } from '../pages/plan/came-from';
import { formPath } from '../pages/plan/form-path';
import { useText } from '../translations/use-text';
import { nextInList } from './next-in-list';

interface ListReturnProps {
  planDocumentId: string;
  item: ReviewItem;
  /** Those of the plan, as far as the officer sees them. */
  listed: readonly ReviewItem[];
}

/** For whoever came from a list of what waits: the way back, and once this is decided on, to the next one. */
export function ListReturn(props: ListReturnProps): React.JSX.Element | null {
  const { item, listed, planDocumentId } = props;
  const { text } = useText();
  const list = useCameFrom();
  if (list === null) return null;
  const next = waitsForMe(item) ? null : nextInList(listed, item, list);
  return (
    <Flex gap={4} wrap="wrap">
      <Link tag={RouterLink} to={list} startIcon={<ArrowLeft />}>
        {text('item.back-to-list')}
      </Link>
      {next !== null && (
        <Link
          tag={RouterLink}
          to={formPath(next, planDocumentId)}
          state={fromList(list)}
          endIcon={<ArrowRight />}
        >
          {text('item.next-waiting', { item: next.label })}
        </Link>
      )}
    </Flex>
  );
}
