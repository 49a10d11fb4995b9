/** How many letters of a word may be wrong for it still to be found; none in a short one. Pure. */
export function mistakesIn(stem: string): number | false {
  if (stem.length < 5) return false;
  return stem.length < 8 ? 1 : 2;
}
