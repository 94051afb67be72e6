/** What a browser's own detector finds: a code with its corners, or with whatever else a test gives it. */

export const CORNERS = [
  { x: 1, y: 1 },
  { x: 5, y: 1 },
  { x: 5, y: 3 },
  { x: 1, y: 3 },
]

export const found = (format: string, rawValue: unknown, rest: object = { cornerPoints: CORNERS }) => ({
  format,
  rawValue,
  ...rest,
})

export const MILK = found('ean_13', '6907142010079')
