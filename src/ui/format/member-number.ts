/** Member numbers on screens that others can see: only the last four digits are legible. */

/** 'M0000001234' → 'M •••• 1234'; shorter text is hidden whole. */
export function maskedMemberNumber(number: string): string {
  return number.length < 9 ? '••••' : `${number.slice(0, 1)} •••• ${number.slice(-4)}`
}

/** Digits in groups of four for reading aloud: 'M0000001234' → 'M00 0000 1234'. */
export function spaced(text: string): string {
  return text.replace(/(?!^)(?=(.{4})+$)/g, ' ')
}
