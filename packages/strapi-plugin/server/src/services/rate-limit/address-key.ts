import { isIPv4, isIPv6 } from 'node:net';

const blocks = 8;
/** A household or an office is given that many of them as its own, and all that come after to choose from. */
const network = 4;

/** Who an address stands for: an IPv4 address itself, of an IPv6 address its network (/64). */
export function addressKey(address: string): string {
  // Most are, and this is asked with every request.
  if (isIPv4(address)) return address;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = head.split(':').filter((block) => block !== '');
  const after = tail?.split(':').filter((block) => block !== '') ?? [];
  const between = Array.from(
    { length: Math.max(0, blocks - before.length - after.length) },
    () => '0',
  );
  return [...before, ...(tail === undefined ? [] : between), ...after]
    .slice(0, network)
    .map((block) => block.replace(/^0+(?=.)/, ''))
    .join(':');
}
