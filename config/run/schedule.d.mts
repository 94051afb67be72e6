// Types of schedule.mjs for its test.
type Stage = { name: string; cores?: number; needs?: readonly string[] }
type Outcome = { ok: boolean }

export declare function schedule<S extends Stage, O extends Outcome>(
  stages: readonly S[],
  work: { slots: number; run: (stage: S) => Promise<O>; skip: (stage: S, need: string) => O },
): Promise<O[]>
