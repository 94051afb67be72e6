/** Where notifications may go: HTTPS without a query. This machine is allowed besides, so that one can develop against the mock. */
const PUBLIC = /^https:\/\/[\w.-]+(:\d+)?(\/[^\s?#]*)?$/
const HERE = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/[^\s?#]*)?$/

/** Of this machine, without encryption. */
export const isHere = (url: string) => HERE.test(url)

export const isNotifyUrl = (url: string) => url.length <= 255 && (PUBLIC.test(url) || HERE.test(url))

/** The path of such an address. */
export const pathOf = (url: string) => url.replace(/^https?:\/\/[^/]*/, '') || '/'
