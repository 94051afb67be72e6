/** How the shopper wants the app to look and speak; the app provides it, every component reads it. */
import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Language } from '@/domain/kernel'
import type { Messages } from '../messages/catalogue'
import { catalogueOf } from '../messages/catalogue'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export type Looks = {
  readonly language: Language
  readonly theme: Theme
  /** 关怀版: larger text, larger targets, fewer decorations. */
  readonly care: boolean
  /** Room the host app needs in the header, in screen pixels: above it, and at its end for a menu capsule. */
  readonly headerRoom?: { readonly top: number; readonly end: number }
}

export const DEFAULT_LOOKS: Looks = { language: 'zh', theme: 'auto', care: false }

const LooksContext = createContext<Looks>(DEFAULT_LOOKS)

export function LooksProvider({ looks, children }: { readonly looks: Looks; readonly children: ReactNode }) {
  return <LooksContext.Provider value={looks}>{children}</LooksContext.Provider>
}

export const useLooks = (): Looks => useContext(LooksContext)

/** Every sentence of the app in the shopper's language. */
export const useMessages = (): Messages => catalogueOf(useLooks().language)

/** The classes that dress a subtree; put them on its root element. */
export function looksClass({ language, theme, care }: Looks): string {
  return `ui-looks theme-${theme} lang-${language}${care ? ' care' : ''}`
}
