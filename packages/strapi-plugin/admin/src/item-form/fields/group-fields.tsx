import { Box, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { styled } from 'styled-components';
import { useText } from '../../translations/use-text';
import type { FieldGroup } from './field-spec';
import type { FormFields } from './form-fields';
import { ItemField } from './item-field';
import { PartnersPart } from './partners-part';
import { StagesPart } from './stages-part';
import { valueAt } from './value-at';

type GroupFieldsProps = FormFields & { group: FieldGroup };

const wide = ['text', 'lines', 'several'];

/** Fields side by side where there is room for it; long texts take a line of their own. */
export function GroupFields({ group, ...form }: GroupFieldsProps): React.JSX.Element {
  if (group.part === 'stages') return <StagesPart {...form} />;
  if (group.part === 'partners') return <PartnersPart {...form} />;
  return (
    <Grid.Root gap={4}>
      {group.fields.map((spec) => (
        <Grid.Item
          key={spec.path.join('.')}
          col={wide.includes(spec.input.kind) ? 12 : 6}
          s={12}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          <ItemField spec={spec} {...form} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

/** A group that is folded until somebody has more to say. */
export function FoldedGroup({ group, ...form }: GroupFieldsProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Folded open={isSaying(group, form.item)}>
      <summary>
        <Typography fontWeight="semiBold">{text(group.title)}</Typography>
      </summary>
      <Box paddingTop={3} paddingBottom={2}>
        {group.hint !== undefined && (
          <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
            {text(group.hint)}
          </Typography>
        )}
        <GroupFields group={group} {...form} />
      </Box>
    </Folded>
  );
}

/** A proposal of the council is one because of what stands there. */
const isSaying = ({ title }: FieldGroup, item: object): boolean =>
  title === 'form.group.proposer' && valueAt(item, ['proposer', 'kind']) === 'council';

const Folded = styled.details`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};

  > summary {
    padding: 1.2rem 0;
    cursor: pointer;
  }

  > summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
