import type { LocalisedText } from '@kotacerdas/core/framework';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import {
  frameworkKey,
  type FrameworkItem,
  type FrameworkReference,
} from '../../../../shared/contracts/framework';
import { useText } from '../../translations/use-text';
import { CopyButton } from './copy-button';

interface FrameworkEntryProps {
  planDocumentId: string;
  item: FrameworkItem;
  used: FrameworkReference | null;
  /** Names that frameworks have already. */
  taken: readonly LocalisedText[];
  onOpen: (kind: 'editor' | 'preview') => void;
  /** With the copy that was made. */
  onChanged: (reference: FrameworkReference | null) => void;
}

/** One version of a framework: what it is, who uses it, what can be done with it. */
export function FrameworkEntry(props: FrameworkEntryProps): React.JSX.Element {
  const { planDocumentId, item, used, onOpen, onChanged, taken } = props;
  const { text, locale } = useText();
  const isUsed = used !== null && frameworkKey(used) === frameworkKey(item);
  const name = item.name[locale];
  const of = `${name}, ${item.version}`;
  const state = item.isBuiltIn ? 'built-in' : item.state;
  return (
    <Box
      tag="li"
      paddingTop={4}
      paddingBottom={4}
      borderStyle="solid"
      borderWidth="1px 0 0"
      borderColor="neutral150"
    >
      <Flex gap={3} wrap="wrap">
        <Typography tag="h3" fontWeight="bold">
          {name}
        </Typography>
        <Badge>{text(`frameworks.${state}`)}</Badge>
        {isUsed && (
          <Badge backgroundColor="success100" textColor="success700">
            {text('frameworks.used')}
          </Badge>
        )}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('frameworks.version', { id: item.id, version: item.version })}
        {!item.isBuiltIn && ` · ${text('frameworks.proposal')}`}
      </Typography>
      {item.basedOn !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('frameworks.based-on', { ...item.basedOn })}
        </Typography>
      )}
      {item.plans.length > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('frameworks.plans', { plans: item.plans.join('; ') })}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap" paddingTop={3}>
        <Button
          variant="secondary"
          onClick={() => onOpen('editor')}
          aria-label={`${text(item.state === 'draft' ? 'frameworks.edit' : 'frameworks.see')}: ${of}`}
        >
          {text(item.state === 'draft' ? 'frameworks.edit' : 'frameworks.see')}
        </Button>
        {!isUsed && (
          <Button
            variant="tertiary"
            onClick={() => onOpen('preview')}
            aria-label={`${text('frameworks.preview')}: ${of}`}
          >
            {text('frameworks.preview')}
          </Button>
        )}
        <CopyButton
          planDocumentId={planDocumentId}
          item={item}
          taken={taken}
          isNewVersion={false}
          onCopied={onChanged}
        />
        {!item.isBuiltIn && item.state === 'active' && (
          <CopyButton
            planDocumentId={planDocumentId}
            item={item}
            taken={taken}
            isNewVersion
            onCopied={onChanged}
          />
        )}
      </Flex>
    </Box>
  );
}
