/** Words that come as data (product names, notices) in both languages of the app. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type LocalText = { readonly [language in Language]: string }
