/** A browser saves to its downloads. */
import { pictureBlob } from './picture-blob.h5'
import type { Pictures } from './ports'

export const pictures: Pictures = {
  async save(picture) {
    try {
      const address = URL.createObjectURL(pictureBlob(picture))
      const link = document.createElement('a')
      link.href = address
      link.download = 'pay-code.png'
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), KEPT)
      return 'saved'
    } catch {
      return 'failed'
    }
  },
}

/** Some browsers ask where to put it first. */
const KEPT = 60_000
