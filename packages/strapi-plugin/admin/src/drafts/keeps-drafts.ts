/** Whether this browser keeps anything that an account has typed and not saved: in our forms, or in widgets. */
export function keepsDrafts(store: Pick<Storage, 'key' | 'length'>, account: string): boolean {
  const ofForms = ['kotacerdas', 'draft', account, ''].join(':');
  const ofWidgets = ` @${encodeURIComponent(account)}`;
  return Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').some(
    (key) => key.startsWith(ofForms) || (key.startsWith('kotacerdas ') && key.endsWith(ofWidgets)),
  );
}
