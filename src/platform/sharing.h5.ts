/** A browser hands on through the system's share panel where it has one, with the picture where that takes files. */
import { clipboard } from './clipboard'
import { pictureBlob } from './picture-blob.h5'
import type { Sharing } from './ports'

export const sharing: Sharing = {
  async send({ title, text, picture }) {
    if (typeof navigator.share === 'function') {
      const files = [new File([pictureBlob(picture)], 'pay-code.png', { type: 'image/png' })]
      const parcel = { title, text }
      try {
        await navigator.share(navigator.canShare?.({ files }) ? { ...parcel, files } : parcel)
        return 'sent'
      } catch (error) {
        if ((error as { name?: string })?.name === 'AbortError') return 'cancelled'
      }
    }
    return (await clipboard.copy(text)) ? 'copied' : 'failed'
  },
}
