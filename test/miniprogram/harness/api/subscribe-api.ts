// Subscribe messages: what WeChat and Alipay ask before they deliver one, and what they tell the app.
import type { Host } from '../host'
import type { ApiTable } from './api-table'

/** What the shopper does in the host app's panel: allows these templates, or (Alipay) closes the panel. */
export type Consent = { allows: readonly string[] | 'all' | 'nothing-and-closes' }

const MOST = 3

/** Errors as the platforms number them. WeChat asks only in answer to a tap; Alipay is held to the same. */
export function addSubscribe(table: ApiTable, host: Host, consent: Consent): void {
  const isAlipay = host.platform === 'alipay'
  const refusal = (why: string, code: number, behavior = '') => ({
    ...table.failure('requestSubscribeMessage', why),
    ...(isAlipay ? { errorCode: code, behavior } : { errCode: code }),
  })
  table.asynchronous('requestSubscribeMessage', ({ options, inTap }) => {
    const given = isAlipay ? options.entityIds : options.tmplIds
    const ids = Array.isArray(given) ? given.map(String) : []
    if (!inTap) throw refusal('can only be invoked by user TAP gesture', 10001)
    if (ids.length === 0) throw refusal('ids cannot be empty', 10001)
    if (ids.length > MOST) throw refusal('too many templates', 10003)
    const { allows } = consent
    if (allows === 'nothing-and-closes' && isAlipay) throw refusal('cancelled', 11, 'cancel')
    const isAllowed = (id: string) => allows === 'all' || (Array.isArray(allows) && allows.includes(id))
    const byId = Object.fromEntries(ids.map((id) => [id, isAllowed(id) ? 'accept' : 'reject']))
    if (!isAlipay) return byId
    const subscribed = ids.filter(isAllowed)
    const result = {
      subscribeEntityIds: subscribed,
      subscribedEntityIds: subscribed,
      unsubscribedEntityIds: ids.filter((id) => !isAllowed(id)),
      currentSubscribedEntityIds: subscribed,
    }
    return { ...byId, behavior: 'subscribe', show: true, keep: false, result }
  })
}
