module.exports = ({ env }) => ({
  connection:
    env('DATABASE_CLIENT') === 'postgres'
      ? { client: 'postgres', connection: { connectionString: env('DATABASE_URL') } }
      : {
          client: 'sqlite',
          connection: { filename: env('DATABASE_FILENAME') },
          useNullAsDefault: true,
          pool: {
            afterCreate(connection, done) {
              // It needn't survive a power cut, so it waits for no disk; processes may be killed all the same.
              connection.pragma('synchronous = OFF');
              done(null, connection);
            },
          },
        },
});
