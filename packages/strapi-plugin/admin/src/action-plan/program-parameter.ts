/** In the address of *Rencana aksi*: the programme whose form is open. */
export const programParameter = 'program';
