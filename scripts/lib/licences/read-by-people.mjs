/** Licences of packages whose package.json names none: what somebody found in their files. */
export const readByPeople = {
  // Its LICENSE is the MIT License, Copyright (c) 2017 Devon Govett.
  'png-js@1.1.0': 'MIT',
};
