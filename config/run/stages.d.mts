// Types of stages.mjs for its test.
type Stage = { readonly name: string; readonly args: readonly string[]; readonly needs?: readonly string[] }

export declare const STAGES: readonly Stage[]
