/**
 * The id of a part of `kominfo-2021` in the framework that is begun as its copy: ids of dimensions and sub-dimensions
 * say which framework they are of.
 */
export const inFramework = (partId, frameworkId) =>
  `${frameworkId}-${partId.replace(/^smart-/, '')}`;
