export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A pixel of CSS is a ninety-sixth of an inch, a twip a twentieth of a seventy-second. */
export const twipsPerPixel = 15;

/** Makes something as small as there is room for, and never larger. */
export function fitInto({ height, width }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height);
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}
