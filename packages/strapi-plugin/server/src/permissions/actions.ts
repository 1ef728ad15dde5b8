import { actionNames } from '../../../shared/permission-names';

/** What the role editor offers under *Plugins › Kota Cerdas*. */
export const actions = actionNames.map(({ group, name, uid }) => ({
  uid,
  subCategory: group.id,
  displayName: name.id,
  section: 'plugins',
  pluginName: 'kotacerdas',
}));
