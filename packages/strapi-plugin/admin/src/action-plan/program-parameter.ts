/** In the address of *Rencana aksi*: the programme whose form is open. */
export const programParameter = 'program';

/** In place of an entry: a programme that isn't there yet. */
export const newProgram = 'new';
