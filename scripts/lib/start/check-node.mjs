/** The oldest Node that everything here runs on: the `engines` of package.json. */
export var oldestNode = [20, 19];

/**
 * A sentence for a Node that is too old, else null. Written for old Nodes too: keep the syntax
 * plain and import nothing.
 */
export function explainOldNode(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0];
  var minor = parts[1];
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return null;
  return (
    'Node.js ' +
    version +
    ' terlalu lama: diperlukan ' +
    oldestNode.join('.') +
    ' atau yang lebih baru.\nPasang versi LTS dari https://nodejs.org, lalu jalankan lagi perintah ini.'
  );
}
