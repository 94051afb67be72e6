/** Both catalogues behind one door: every sentence of the app, typed. */
import type { Language } from '@/domain/kernel'
import { en } from './en'
import type { Words } from './words'
import { zhCn } from './zh-cn'

/** What every language must say: the same keys with the same arguments. */
export type Messages = Words<typeof zhCn>

const CATALOGUES: Record<Language, Messages> = { zh: zhCn, en }

export const catalogueOf = (language: Language): Messages => CATALOGUES[language]
