export { GridNine as MenuIcon } from '@strapi/icons';
