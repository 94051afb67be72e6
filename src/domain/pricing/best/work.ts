/** How much a search may do before it settles for the best it has found: steps, not time, so that it always ends alike. */
export type Work = {
  /** Counts steps that are about to be done; false where they are too many. */
  readonly may: (steps: number) => boolean
  readonly isSpent: () => boolean
  /** A part of the search that may do no more than `most` of what is left. */
  readonly part: (most: number) => Work
  readonly done: () => number
}

export function workOf(most: number, whole: Work | null = null): Work {
  let done = 0
  const work: Work = {
    may(steps) {
      done += steps
      return (whole === null || whole.may(steps)) && done <= most
    },
    isSpent: () => done > most || (whole?.isSpent() ?? false),
    part: (own) => workOf(own, work),
    done: () => done,
  }
  return work
}
