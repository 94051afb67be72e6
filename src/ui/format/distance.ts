/** Walking distances: metres → '850 m', '1.2 km', '14 km'. */

/** Rounded to what a walker cares about: 10 m, then 100 m, then whole kilometres. Takes whole metres. */
export function distance(metres: number): string {
  const tens = Math.round(metres / 10) * 10
  if (tens < 1000) return `${tens} m`
  const hundreds = Math.round(metres / 100)
  if (hundreds < 100) return `${Math.floor(hundreds / 10)}.${hundreds % 10} km`
  return `${Math.round(metres / 1000)} km`
}
