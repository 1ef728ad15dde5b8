/** Whether an address leads nowhere but to the computer that asks for it: no portal can use it. */
export function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    hostname === '0.0.0.0' ||
    /^127(?:\.\d+){3}$/.test(hostname)
  );
}
