import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type CompleteRolesRequest,
  completeRolesPath,
  type RoleStanding,
} from '../../../../shared/contracts/settings';
import { useAllowed } from '../../api/use-allowed';
import { useTellFailure, type ToldFailure } from '../../api/use-tell-failure';
import { FormDialog } from '../../components/form-dialog';
import { Note } from '../../components/note';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { permissionLines, type Verb } from './permission-lines';

interface MissingPermissionsProps {
  /** Those that are without something. */
  roles: readonly RoleStanding[];
  onCompleted: () => void;
}

/** What roles of an earlier version are without, and a button that gives it to them once that is confirmed. */
export function MissingPermissions(props: MissingPermissionsProps): React.JSX.Element {
  const { onCompleted, roles } = props;
  const { text } = useText();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { mayUpdateRoles } = useAllowed();
  const tellFailure = useTellFailure();
  const [isOpen, setOpen] = React.useState(false);
  const [left, setLeft] = React.useState<readonly string[]>([]);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isSending, setSending] = React.useState(false);
  const chosen = roles.filter(({ key }) => !left.includes(key));

  const send = async () => {
    setSending(true);
    setFailure(null);
    try {
      const request: CompleteRolesRequest = { keys: chosen.map(({ key }) => key) };
      await post(completeRolesPath, request);
      const names = chosen.map(({ name }) => name).join(', ');
      toggleNotification({
        type: 'success',
        message: text('roles.missing.done', { roles: names }),
      });
      setOpen(false);
      onCompleted();
    } catch (error) {
      setFailure(tellFailure(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <Note>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography tag="h3" fontWeight="bold">
          {text('roles.missing.title')}
        </Typography>
        <Typography tag="p">{text('roles.missing.text')}</Typography>
        {!mayUpdateRoles && (
          <>
            {roles.map((role) => (
              <Box key={role.key}>
                <Typography fontWeight="semiBold">{role.name}</Typography>
                <Lines role={role} />
              </Box>
            ))}
            <Typography tag="p">{text('roles.missing.who')}</Typography>
          </>
        )}
        {mayUpdateRoles && (
          <FormDialog
            isOpen={isOpen}
            onOpenChange={setOpen}
            trigger={
              <Button variant="secondary" startIcon={<Plus />}>
                {text('roles.missing.add')}
              </Button>
            }
            title={text('roles.missing.title')}
            failure={failure}
            action={
              <Button type="submit" loading={isSending} disabled={chosen.length === 0}>
                {text('roles.missing.yes')}
              </Button>
            }
            onSubmit={send}
          >
            <Typography tag="p">{text('roles.missing.ask')}</Typography>
            {roles.map((role) => (
              <Box key={role.key}>
                <Checkbox
                  checked={!left.includes(role.key)}
                  onCheckedChange={(isOn: boolean | 'indeterminate') =>
                    setLeft(
                      isOn === true ? left.filter((key) => key !== role.key) : [...left, role.key],
                    )
                  }
                >
                  {role.name}
                </Checkbox>
                <Lines role={role} />
              </Box>
            ))}
          </FormDialog>
        )}
      </Flex>
    </Note>
  );
}

/** What one role is without. */
function Lines({ role }: { role: RoleStanding }): React.JSX.Element {
  const { text, locale } = useText();
  const { fieldName, typeName } = useNames();
  const told = (verbs: readonly Verb[]) =>
    verbs.map((verb) => text(`roles.verb.${verb}`)).join(', ');
  const lines = permissionLines(role.missing, {
    locale,
    typeName,
    fieldName,
    onType: (verbs, type) => text('roles.missing.on-type', { type, verbs: told(verbs) }),
    onFields: (verbs, type, fields) =>
      text('roles.missing.on-fields', {
        type,
        verbs: told(verbs),
        fields: fields.join(', '),
      }),
  });
  return (
    <Box tag="ul" paddingLeft={6} style={{ listStyle: 'disc' }}>
      {lines.map((line) => (
        <Typography tag="li" key={line} textColor="neutral700">
          {line}
        </Typography>
      ))}
    </Box>
  );
}
