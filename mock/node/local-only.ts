/** While the money may be real: a page that is open in this machine's browser may not use the shop, and nobody may empty its books. */
import type { IncomingHttpHeaders } from 'node:http'

const LOCAL = /^(localhost|127\.0\.0\.1)(:\d+)?$/
const RESET = /\/demo\/reset(\?|$)/

/** `path` of the shop's API; notifications of the networks come from elsewhere and are signed. */
export function isStrange(path: string, { origin, host = '' }: IncomingHttpHeaders): boolean {
  const isLocalPage = origin === undefined || LOCAL.test(origin.replace(/^https?:\/\//, ''))
  // another name for this address is how a page elsewhere gets around the first question
  return !isLocalPage || !LOCAL.test(host) || RESET.test(path)
}
