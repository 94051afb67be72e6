/** A name such as e-CNY breaks at no hyphen. */
export const unbroken = (name: string): string => name.replace(/-/g, '\u2011')
