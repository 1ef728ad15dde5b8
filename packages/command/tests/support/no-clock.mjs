/** A machine on which the command breaks down: it has no day. */
Date.prototype.toISOString = () => {
  throw new RangeError('no clock');
};
