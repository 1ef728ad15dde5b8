type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (account: string) => `kotacerdas.shortcuts.${account}`;
const off = 'off';

/** Whether keys do anything for this account, in this browser: until it says otherwise, they do. */
export function areShortcutsOn(storage: Kept, account: string): boolean {
  return storage.getItem(keyOf(account)) !== off;
}

export function setShortcuts(storage: Kept, account: string, areOn: boolean): void {
  if (areOn) storage.removeItem(keyOf(account));
  else storage.setItem(keyOf(account), off);
}
