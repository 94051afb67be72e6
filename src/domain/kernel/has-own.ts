/** Own keys only: ids such as `constructor` must not find anything on a prototype. */
export function hasOwn(record: object, key: string): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn is younger than the engines of many mini programs
  return Object.prototype.hasOwnProperty.call(record, key)
}
