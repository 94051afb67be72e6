/** 扫码专享: where the basket is made. */
import type { Channel } from '../context'
import type { ConditionRule } from './condition-rule'

type InChannel = { readonly channel: Channel }

export const channel: ConditionRule<InChannel> = {
  unmet: ({ channel: wanted }, asking) => (asking.channel === wanted ? null : 'channel'),
  fault: () => null,
  both: (a, b) => (a.channel === b.channel ? a : null),
}
