module.exports = () => ({
  auth: { secret: 'admin-secret-of-the-tests' },
  apiToken: { salt: 'api-token-salt-of-the-tests' },
  transfer: { token: { salt: 'transfer-token-salt-of-the-tests' } },
  secrets: { encryptionKey: 'encryption-key-of-the-tests-0123' },
  watchIgnoreFiles: [],
});
