// Stand-in for '@tarojs/taro' in unit tests, where the real package cannot load: calls are remembered, answers scripted.
import { useEffect, useLayoutEffect } from 'react'

type Answer = (...args: unknown[]) => unknown
type PageMoment = 'show' | 'hide' | 'pull-down' | 'reach-bottom'

const FIXED: Record<string, unknown> = {
  ENV_TYPE: { WEAPP: 'WEAPP', ALIPAY: 'ALIPAY', WEB: 'WEB' },
  getEnv: () => 'WEB',
  nextTick: (run: () => void) => queueMicrotask(run),
}

/** Every call of a Taro API since `resetTaro`, oldest first. */
export const taroCalls: { api: string; args: unknown[] }[] = []

const answers = new Map<string, Answer>()
const listeners = new Map<PageMoment, Set<() => void>>()
let router: { path: string; params: Record<string, string | undefined> } = { path: '', params: {} }

/** Says what `Taro.<api>` does from now on. An API nobody answered throws, so a test never passes by accident. */
export function answerTaro(api: string, answer: Answer): void {
  answers.set(api, answer)
}

/** What `useRouter` and `useLoad` see. */
export function openTaroPage(path: string, params: Record<string, string | undefined> = {}): void {
  router = { path, params }
}

/** Tells every mounted page that it was shown, hidden, pulled or scrolled to its end. */
export function firePageMoment(moment: PageMoment): void {
  for (const run of listeners.get(moment) ?? []) run()
}

export function resetTaro(): void {
  taroCalls.length = 0
  answers.clear()
  listeners.clear()
  openTaroPage('')
}

function callApi(api: string, args: unknown[]): unknown {
  taroCalls.push({ api, args })
  const answer = answers.get(api)
  if (answer === undefined) throw new Error(`Taro.${api} was called but the test did not answer it`)
  return answer(...args)
}

const Taro: Record<string, unknown> = new Proxy(FIXED, {
  get(fixed, api) {
    if (typeof api === 'symbol' || api === 'then') return undefined
    return fixed[api] ?? ((...args: unknown[]) => callApi(api, args))
  },
})

export default Taro

function useMoment(moment: PageMoment, run: () => void): void {
  useLayoutEffect(() => {
    const set = listeners.get(moment) ?? new Set()
    listeners.set(moment, set.add(run))
    return () => {
      set.delete(run)
    }
  })
}

export const useRouter = () => router
export const useDidHide = (run: () => void) => useMoment('hide', run)
export const usePullDownRefresh = (run: () => void) => useMoment('pull-down', run)
export const useReachBottom = (run: () => void) => useMoment('reach-bottom', run)

/** Runs once on mount, as a page's first showing does, and again at each `firePageMoment('show')`. */
export function useDidShow(run: () => void): void {
  useMoment('show', run)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page is first shown once
  useEffect(run, [])
}

export function useReady(run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page becomes ready once
  useEffect(run, [])
}

export function useLoad(run: (params: Record<string, string | undefined>) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page loads once
  useEffect(() => run(router.params), [])
}

export function useUnload(run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page unloads once
  useEffect(() => run, [])
}

export function useLaunch(run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the app launches once
  useEffect(run, [])
}

/** Tells the app that an address names none of its pages. */
export function fireLostWay(path: string): void {
  for (const run of lostWays) run({ path })
}

const lostWays = new Set<(event: { path: string }) => void>()

export function usePageNotFound(run: (event: { path: string }) => void): void {
  useLayoutEffect(() => {
    lostWays.add(run)
    return () => void lostWays.delete(run)
  })
}

export const useShareAppMessage = (_describe: () => unknown): void => {}
