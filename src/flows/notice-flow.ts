/** Messages after the visit: asked for after a payment, only what the shopper chose, and only what they then accepted is told. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { OrderId, Result } from '@/domain/kernel'
import { err, idOf, mapOk, ok } from '@/domain/kernel'
import type { NoticeTemplate, NoticeTopic, TemplateId } from '@/domain/notice'
import type { Identity, Notices } from '@/platform/ports'
import type { SessionFlow } from './session-flow'

type Deps = {
  readonly api: ShopClient
  readonly session: SessionFlow
  readonly notices: Notices
  readonly identity: Pick<Identity, 'host'>
}
export type Choice = NoticeTemplate & { readonly title: string }
export type NoticeFlow = ReturnType<typeof createNoticeFlow>

export function createNoticeFlow({ api, session, notices, identity: { host } }: Deps) {
  /** Accepted, but the server has not heard of it: it is told again, and the shopper is not asked again. */
  const unheard = new Map<OrderId, readonly TemplateId[]>()

  async function tell(orderId: OrderId, templateIds: readonly TemplateId[]) {
    unheard.set(orderId, templateIds)
    const kept = await session.within(() =>
      api.recordConsents({ params: { orderId }, body: { host, templateIds: [...templateIds] } }),
    )
    if (kept.ok) unheard.delete(orderId)
    return mapOk(kept, ({ topics }): readonly NoticeTopic[] => topics)
  }

  return {
    /** What this person may be told of after this order; nothing where the host app has no messages. */
    async templates(
      orderId: OrderId,
    ): Promise<Result<readonly NoticeTemplate[], Refused<CallFailure | 'not-paid'>>> {
      if (!notices.available) return ok([])
      const listed = await session.within(() => api.listNoticeTemplates({ params: { orderId, host } }))
      return mapOk(listed, ({ templates }) => templates)
    },

    /** Must be called in the tap itself. Answers the topics the store will write about, perhaps none. */
    async subscribe(
      orderId: OrderId,
      chosen: readonly Choice[],
    ): Promise<Result<readonly NoticeTopic[], { readonly code: string }>> {
      const before = unheard.get(orderId)
      if (before) return tell(orderId, before)
      const accepted = await notices.ask(chosen.map(({ id, title }) => ({ id, title })))
      if (accepted === null) return err({ code: 'host-did-not-ask' })
      const asked = chosen.filter(({ id }) => accepted.includes(id)).map(({ id }) => idOf<TemplateId>(id))
      return asked.length === 0 ? ok([]) : tell(orderId, asked)
    },
  }
}
