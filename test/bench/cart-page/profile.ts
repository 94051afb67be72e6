/** Which part of the page's script is pricing, by a sampling profile. Builds keep the names of functions. */
import type { Span } from './trace'

const PRICING = 'priceCart'
const NO_SCRIPT = ['(root)', '(idle)', '(program)']

/** As the browser's profiler gives it; times are microseconds. */
export type Profile = {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string }
    readonly children?: readonly number[]
  }[]
  readonly startTime: number
  readonly samples?: readonly number[]
  readonly timeDeltas?: readonly number[]
}

/** Answers the share of script in a span that was pricing, 0 to 1. */
export function pricingShare({ nodes, startTime, samples = [], timeDeltas = [] }: Profile) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const priced = new Set<number>()
  const walk = (id: number, isInside: boolean) => {
    const node = byId.get(id)
    if (!node) return
    const isPricing = isInside || node.callFrame.functionName === PRICING
    if (isPricing) priced.add(id)
    for (const child of node.children ?? []) walk(child, isPricing)
  }
  const [root] = nodes
  if (root) walk(root.id, false)
  if (priced.size === 0)
    throw new Error(`no function ${PRICING} in the profile: the build took the names away`)
  let at = startTime
  const taken = samples.map((id, i) => {
    at += timeDeltas[i] ?? 0
    return { id, at, us: timeDeltas[i] ?? 0 }
  })
  return ({ from, to }: Span): number => {
    let script = 0
    let pricing = 0
    for (const { id, at, us } of taken) {
      if (at < from || at >= to || NO_SCRIPT.includes(byId.get(id)?.callFrame.functionName ?? '')) continue
      script += us
      if (priced.has(id)) pricing += us
    }
    return script === 0 ? 0 : pricing / script
  }
}
