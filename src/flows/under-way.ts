/** Work that is asked for again while it is being done is done once: everybody gets the one answer. */
export function createUnderWay<T>() {
  const underWay = new Map<string, Promise<T>>()

  return (key: string, work: () => Promise<T>): Promise<T> => {
    const same = underWay.get(key)
    if (same) return same
    const begun = work().finally(() => underWay.delete(key))
    underWay.set(key, begun)
    return begun
  }
}
