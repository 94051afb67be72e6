/** A host app that lets nothing be handed on but by its own menu: the text is copied, to be pasted into a chat. */
import { clipboard } from './clipboard'
import type { Sharing } from './ports'

export const sharing: Sharing = {
  send: async ({ text }) => ((await clipboard.copy(text)) ? 'copied' : 'failed'),
}
