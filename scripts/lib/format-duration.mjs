/** Milliseconds as an Indonesian reader expects them: `6,1 dtk`, from one minute on `2 mnt 5 dtk`. */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} dtk`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} mnt ${whole % 60} dtk`;
}
