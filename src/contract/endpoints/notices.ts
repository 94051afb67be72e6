/** Endpoints: notices. Asked for after a payment only, each consent good for one message. */
import * as v from 'valibot'
import { MOST_TOPICS_AT_ONCE } from '@/domain/notice'
import { HOSTS } from '@/domain/payment'
import { endpoint } from '../endpoint'
import { templateIdSchema, templatesSchema, topicSchema } from '../schemas/notice'

export const listNoticeTemplates = endpoint({
  method: 'GET',
  path: '/orders/:orderId/notices/:host',
  summary:
    'What this person may be told of after a paid order, by the templates of the host app; what they consented to is left out',
  audience: 'session',
  body: null,
  reply: v.object({ templates: templatesSchema }),
  refusals: ['not-paid'],
})

export const recordConsents = endpoint({
  method: 'POST',
  path: '/orders/:orderId/consents',
  summary:
    'Keep the one-off consents the host app has reported; repeated it changes nothing, and templates of nobody count for nothing',
  audience: 'session',
  body: v.object({
    host: v.picklist(HOSTS),
    templateIds: v.pipe(v.array(templateIdSchema), v.minLength(1), v.maxLength(MOST_TOPICS_AT_ONCE)),
  }),
  reply: v.object({ topics: v.array(topicSchema) }),
  refusals: ['not-paid'],
})
