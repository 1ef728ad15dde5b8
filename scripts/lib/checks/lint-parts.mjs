const large = ['packages/core', 'packages/components', 'packages/strapi-plugin'];

/** What ESLint looks at in one run, as its arguments: together the parts are the whole repository. */
export const lintParts = [
  ...large.map((folder) => ({ name: folder, args: [folder] })),
  {
    name: 'the rest',
    args: ['.', ...large.flatMap((folder) => ['--ignore-pattern', `${folder}/**`])],
  },
];
