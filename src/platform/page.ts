/** Pages meet the router here: parameters, coming back, titles and going places. */
import Taro, { useDidHide, useDidShow, usePageNotFound, useRouter } from '@tarojs/taro'
import { createContext, useContext, useEffect, useRef, useState } from 'react'

export { HAS_NATIVE_BAR } from './native-bar'

/** Parameters of this page, decoded once; unknown names are undefined. */
export function useParams(): { readonly [name: string]: string | undefined } {
  const { params } = useRouter()
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value ?? '')]))
}

export function useTitle(title: string): void {
  useEffect(() => {
    Taro.setNavigationBarTitle({ title }).catch(() => undefined)
  }, [title])
}

/** True for what is drawn only after its page has shown, because the app took a moment to open. */
export const MissedShow = createContext(false)

/** Runs `work` whenever the page shows, also on coming back to it. */
export function useOnShow(work: () => void): void {
  useDidShow(work)
  const missed = useRef(useContext(MissedShow))
  const first = useRef(work)
  useEffect(() => {
    if (missed.current) first.current()
  }, [])
}

/** Whether this page has shown at all, read when needed. */
export function useHasShown(): () => boolean {
  const has = useRef(false)
  useDidShow(() => {
    has.current = true
  })
  return () => has.current
}

/** Whether this page is in front: false while another page or app covers it. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  return shown
}

/** Runs `work` with an address that names no page of the app, empty for its root. For the app itself, not for pages. */
export function useLostWay(work: (path: string) => void): void {
  usePageNotFound(({ path }) => work(path.replace(/^\/+/, '')))
}

type Query = { readonly [name: string]: string }
const address = (path: string, query: Query = {}) => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

/** Deeper than this no mini program goes. */
const DEEPEST = 10

/** Goes to a page; one that is already below this is returned to, so that the stack never overflows. */
export function goTo(path: string, query?: Query): void {
  const stack = Taro.getCurrentPages()
  const below = stack.slice(0, -1).map(({ route }) => (route ?? '').replace(/^\//, '').split('?')[0])
  const at = query ? -1 : below.lastIndexOf(path)
  if (at >= 0) void Taro.navigateBack({ delta: stack.length - 1 - at })
  else if (stack.length >= DEEPEST) goInstead(path, query)
  else void Taro.navigateTo({ url: address(path, query) })
}
/** Takes this page’s place, so that back does not return to it. */
export const goInstead = (path: string, query?: Query) => void Taro.redirectTo({ url: address(path, query) })
/** Starts over at a page, forgetting the way here. */
export const goHome = (path: string, query?: Query) => void Taro.reLaunch({ url: address(path, query) })

/** Brings the top of this page into view. */
export const goToTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)

/** Whether another page of the app lies under this one. */
export const hasPageBelow = (): boolean => Taro.getCurrentPages().length > 1

/** One page back, or to `fallback` for a page that was opened by a link. */
export function goBack(fallback: string): void {
  if (hasPageBelow()) void Taro.navigateBack()
  else goInstead(fallback)
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
