import type * as React from 'react';
import { Link } from 'react-router-dom';
import { type ListPlansResponse, plansPath } from '../../../../shared/contracts/plan';
import { membersSettingsPath } from '../../addresses/members-settings-path';
import { useLoaded } from '../../api/use-loaded';
import { Note } from '../../components/note';
import { useText } from '../../translations/use-text';

/** Says beforehand whom a second region would shut out: with one region, nobody has to be of it. */
export function SecondRegionNote({ region }: { region: string }): React.JSX.Element | null {
  const { text } = useText();
  const { result } = useLoaded<ListPlansResponse['data']>(plansPath);
  if (region === '' || result.status !== 'loaded') return null;
  const others = result.data.filter(({ regionCode }) => regionCode !== region);
  if (others.length === 0) return null;
  return (
    <Note>
      {text('new-plan.second-region')}{' '}
      <Link to={membersSettingsPath}>{text('new-plan.second-region.open')}</Link>
    </Note>
  );
}
