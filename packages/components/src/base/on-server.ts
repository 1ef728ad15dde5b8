import { isServer } from 'lit';

/** Whether there is no page here: Lit's types say what its browser build knows. */
export const onServer: boolean = isServer;
