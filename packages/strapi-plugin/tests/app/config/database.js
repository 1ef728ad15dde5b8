module.exports = ({ env }) => ({
  connection:
    env('DATABASE_CLIENT') === 'postgres'
      ? { client: 'postgres', connection: { connectionString: env('DATABASE_URL') } }
      : {
          client: 'sqlite',
          connection: { filename: env('DATABASE_FILENAME') },
          useNullAsDefault: true,
        },
});
