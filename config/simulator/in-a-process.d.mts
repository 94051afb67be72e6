/** Types of seeds in a process of their own; what comes back is a batch. */
export function runInProcess(
  bundle: string,
  what: {
    readonly from: number
    readonly count: number
    readonly step?: number
    readonly most: number
    readonly plant?: string
    readonly flags?: readonly string[]
  },
): Promise<unknown>
