export { KotaCerdasError, type KotaCerdasErrorCode } from './error/kota-cerdas-error.js';
export * from './issue/index.js';
