/** For an image beside which everything is said: a browser needs an empty text. One object, or each drawing would send it to a mini program's view anew. */
export const SILENT = { alt: '' }
