import type { Framework } from '@kotacerdas/core/framework';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import * as React from 'react';
import { indicatorNames } from '../../readiness/indicator-names';
import type { OpenConflict } from '../../readiness/use-sheet';
import { useText } from '../../translations/use-text';
import { ConflictChoice } from './conflict-choice';

interface ConflictDialogProps {
  conflict: OpenConflict;
  framework: Framework;
  onResolve: (asked: readonly string[], theirs: ReadonlySet<string>) => void;
}

/** Two people answered the same indicators: both answers side by side, and which of them counts. */
export function ConflictDialog(props: ConflictDialogProps): React.JSX.Element {
  const { conflict, framework, onResolve } = props;
  const { text, locale } = useText();
  const [isOpen, setOpen] = React.useState(true);
  const [theirs, setTheirs] = React.useState<ReadonlySet<string>>(new Set());
  const nameOf = indicatorNames(framework, locale);
  const by = conflict.by.join(', ') || text('readiness.conflict.somebody');
  const asked = conflict.conflicts.map(({ indicatorId }) => indicatorId);
  const choose = (indicatorId: string, isTheirs: boolean) => {
    const next = new Set(theirs);
    if (isTheirs) next.add(indicatorId);
    else next.delete(indicatorId);
    setTheirs(next);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="danger-light">
          {text('readiness.conflict.open', { count: asked.length })}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={text('readiness.conflict.later')}>
          <Modal.Title>{text('readiness.conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p">{text('readiness.conflict.text', { by })}</Typography>
            {conflict.conflicts.map((each) => (
              <ConflictChoice
                key={each.indicatorId}
                name={nameOf(each.indicatorId)}
                by={by}
                conflict={each}
                isTheirs={theirs.has(each.indicatorId)}
                onChoose={(isTheirs) => choose(each.indicatorId, isTheirs)}
              />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer wrap="wrap" gap={2}>
          <Modal.Close>
            <Button variant="tertiary">{text('readiness.conflict.later')}</Button>
          </Modal.Close>
          <Button onClick={() => onResolve(asked, theirs)}>
            {text('readiness.conflict.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
