/** A member card number as people type it: in small letters, in groups, or from the card's own barcode. */

/** `M` and ten digits, or null when it cannot be a card number. */
export function cardNumberOf(typed: string): string | null {
  const bare = typed.replace(/[\s-]/g, '').toUpperCase()
  return /^M\d{10}$/.test(bare) ? bare : null
}
