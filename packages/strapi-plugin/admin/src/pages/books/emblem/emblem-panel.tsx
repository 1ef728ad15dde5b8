import { describeIssue } from '@kotacerdas/core/locale';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import * as React from 'react';
import { styled } from 'styled-components';
import { failureOf } from '../../../api/failure-of';
import { useAllowed } from '../../../api/use-allowed';
import { useFailureText } from '../../../api/use-failure-text';
import { DeleteAsk } from '../../../components/delete-ask';
import { FailureNote } from '../../../components/failure-note';
import { Panel } from '../../../components/panel';
import { useText } from '../../../translations/use-text';
import { useEmblem } from './use-emblem';

/** *Lambang daerah*: what the covers of the books bear. */
export function EmblemPanel({ planDocumentId }: { planDocumentId: string }): React.JSX.Element {
  const { text, locale } = useText();
  const { mayWriteBooks } = useAllowed();
  const failureText = useFailureText();
  const { failure, isBusy, picture, remove, send } = useEmblem(planDocumentId);
  const input = React.useRef<HTMLInputElement>(null);
  const name = text('books.emblem.title');
  const issues = failureOf(failure).issues ?? [];
  const said = issues.map((issue) => describeIssue(locale, issue)).join(' ');
  const told =
    failure === null
      ? null
      : { sentence: said === '' ? failureText(failure) : said, error: failure };
  return (
    <Panel title={name}>
      <Flex direction="column" alignItems="start" gap={4} paddingTop={2}>
        <Typography tag="p" textColor="neutral600">
          {text(picture === null ? 'books.emblem.none' : 'books.emblem.text')}
        </Typography>
        {typeof picture === 'string' && <Picture src={picture} alt={name} />}
        {mayWriteBooks && (
          <Flex gap={3} wrap="wrap">
            <input
              ref={input}
              type="file"
              accept="image/png,image/jpeg"
              hidden
              aria-label={text('books.emblem.choose')}
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file !== undefined) void send(file);
                // The same file again has to count as a change too.
                target.value = '';
              }}
            />
            <Button
              variant="secondary"
              startIcon={<Upload />}
              loading={isBusy}
              onClick={() => input.current?.click()}
            >
              {text(picture === null ? 'books.emblem.choose' : 'books.emblem.replace')}
            </Button>
            {typeof picture === 'string' && (
              <DeleteAsk item={name} onDelete={() => void remove()} />
            )}
          </Flex>
        )}
        <FailureNote failure={told} />
      </Flex>
    </Panel>
  );
}

const Picture = styled.img`
  max-inline-size: 16rem;
  max-block-size: 16rem;
  object-fit: contain;
`;
