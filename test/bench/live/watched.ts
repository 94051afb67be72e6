/** What the page notes down while the film runs. Times are milliseconds of the page's own clock. */

export type Shown = {
  /** Brightness of each cell of the frame's marker. */
  readonly marker: readonly number[]
  /** When the camera gave the frame to the browser. */
  readonly captured: number
  /** When the page was told of it. */
  readonly at: number
}
/** A frame that went to the Worker. */
export type Asked = { readonly marker: readonly number[]; readonly at: number }
/** The Worker's answer; one is asked at a time, so the n-th answer belongs to the n-th frame asked. */
export type Answer = { readonly at: number; readonly texts: readonly string[] }
/** A name that appeared in the basket for the first time. */
export type Added = { readonly name: string; readonly at: number; painted: number | null }
/** Work of more than 50 ms on the page's own thread. */
export type Block = { readonly at: number; readonly ms: number }

export type Watched = {
  readonly shown: Shown[]
  readonly asked: Asked[]
  readonly answers: Answer[]
  readonly added: Added[]
  readonly blocks: Block[]
  /** Milliseconds this watching itself took of the page's thread. */
  cost: number
}
