/** At most so many pieces of work at once; the others wait for their turn. */
export function createLane(most: number) {
  let busy = 0
  const waiting: (() => void)[] = []

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy < most) busy += 1
    else await new Promise<void>((go) => void waiting.push(go))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // whoever is next takes this place over
      if (next) next()
      else busy -= 1
    }
  }
}
