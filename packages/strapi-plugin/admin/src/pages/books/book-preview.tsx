import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import type { GetBookResponse } from '../../../../shared/contracts/book';
import { downloadBlob } from '../../api/download-blob';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { previewHtml } from './preview-html';

interface BookPreviewProps {
  book: GetBookResponse['data'];
  isComposing: boolean;
}

/** The book as it will be read, with a way to print and to keep it. */
export function BookPreview({ book, isComposing }: BookPreviewProps): React.JSX.Element {
  const { text } = useText();
  const frame = React.useRef<HTMLIFrameElement>(null);
  const save = () => downloadBlob(book.fileName, new Blob([book.html], { type: 'text/html' }));
  return (
    <Panel title={`${book.title}: ${book.subtitle}`}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        <Flex gap={3} wrap="wrap">
          <Button
            variant="secondary"
            disabled={isComposing}
            onClick={() => frame.current?.contentWindow?.print()}
          >
            {text('books.print')}
          </Button>
          <Button variant="tertiary" disabled={isComposing} onClick={save}>
            {text('books.save-html')}
          </Button>
          <Typography role="status" textColor="neutral600">
            {isComposing && text('books.composing')}
          </Typography>
        </Flex>
        <Box hasRadius borderColor="neutral200" overflow="hidden">
          {/* What people typed stands in it as text; it runs nothing, and printing is ours to start. */}
          <Frame
            ref={frame}
            title={text('books.preview', { title: book.title })}
            sandbox="allow-same-origin allow-modals"
            srcDoc={previewHtml(book.html)}
          />
        </Box>
      </Flex>
    </Panel>
  );
}

const Frame = styled.iframe`
  display: block;
  inline-size: 100%;
  block-size: min(75vh, 70rem);
  border: 0;
  background: white;
`;
