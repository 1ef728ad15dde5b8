import { Button, IconButton, MenuItem, SimpleMenu } from '@strapi/design-system';
import { Question } from '@strapi/icons';
import { useDeviceType } from '@strapi/strapi/admin';
import * as React from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { pagePath } from '../addresses/page-path';
import { useAllowed } from '../api/use-allowed';
import { useAccount } from '../drafts/use-account';
import { openPages } from '../addresses/open-pages';
import { findDeep } from '../shortcuts/find-deep';
import { newButton, searchField } from '../shortcuts/new-mark';
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog';
import { areShortcutsOn, setShortcuts } from '../shortcuts/shortcuts-setting';
import type { Shortcut } from '../shortcuts/shortcuts';
import { useShortcuts } from '../shortcuts/use-shortcuts';
import { withStep } from '../tour/step-in';
import { tourMark } from '../tour/tour-mark';
import { useText } from '../translations/use-text';

interface HelpMenuProps {
  /** Whether there is a plan, of which *Beranda* could show anything. */
  hasPlan: boolean;
}

/** *Bantuan*, on every page of a plan: the tour again, and the shortcuts, which work while it is there. */
export function HelpMenu({ hasPlan }: HelpMenuProps): React.JSX.Element {
  const { text } = useText();
  const account = useAccount();
  const allowed = useAllowed();
  const navigate = useNavigate();
  const { search } = useLocation();
  const menu = React.useRef<HTMLButtonElement>(null);
  // The links beside it need the room; its name shows to a mouse, which a phone hasn't.
  const isPhone = useDeviceType() === 'mobile';
  const [isListOpen, setListOpen] = React.useState(false);
  const [areOn, setOn] = React.useState(() => areShortcutsOn(window.localStorage, account));
  const pages = openPages(allowed);
  const plan = hasPlan ? new URLSearchParams(search).get('plan') : null;
  const ofPlan = new URLSearchParams(plan === null ? {} : { plan });
  const turn = (wanted: boolean) => {
    setShortcuts(window.localStorage, account, wanted);
    setOn(wanted);
  };
  const follow = (shortcut: Shortcut) => {
    if (shortcut.kind === 'page' && pages.includes(shortcut.page)) {
      navigate(`${pagePath(shortcut.page)}?${ofPlan}`);
    }
    if (shortcut.kind !== 'act') return;
    if (shortcut.act === 'list') setListOpen(true);
    if (shortcut.act === 'find') findDeep(document, searchField)?.focus();
    if (shortcut.act === 'new') findDeep(document, newButton)?.click();
  };
  useShortcuts(areOn, follow);
  return (
    <>
      <SimpleMenu
        ref={menu}
        label={text('help.title')}
        variant="tertiary"
        {...(isPhone ? { tag: Button } : { tag: IconButton, icon: <Question /> })}
        {...tourMark('help')}
      >
        {hasPlan && allowed.mayReadItems && (
          <MenuItem onSelect={() => navigate(`${pagePath('home')}?${withStep(ofPlan, 0)}`)}>
            {text('help.tour')}
          </MenuItem>
        )}
        <MenuItem onSelect={() => setListOpen(true)}>{text('shortcuts.title')}</MenuItem>
      </SimpleMenu>
      {isListOpen && (
        <ShortcutsDialog
          pages={pages}
          areOn={areOn}
          menu={menu}
          onTurn={turn}
          onClose={() => setListOpen(false)}
        />
      )}
    </>
  );
}
