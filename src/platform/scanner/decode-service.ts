/** The Worker's half of the protocol: loads a decoder at once, answers every frame, and is always there to say so. */
import type { FromWorker, ToWorker } from './decode-protocol'
import { unpackGtins } from './decode-protocol'
import type { Decoder, Reading, Shot } from './decoder'
import { NOTHING_READ } from './decoder'

/** Returns what takes the page's messages. */
export function serveDecoder(
  open: () => Promise<Decoder<Shot>>,
  tell: (message: FromWorker) => void,
): (message: ToWorker) => void {
  let decoder: Decoder<Shot> | null = null
  let isOpening = false
  let gtins: readonly string[] = []

  async function load(): Promise<void> {
    if (decoder || isOpening) return
    isOpening = true
    try {
      decoder = await open()
      decoder.know(gtins)
    } catch {
      decoder = null
    }
    isOpening = false
    tell({ kind: 'opened', ok: decoder !== null })
  }

  async function read({ shot, effort }: Extract<ToWorker, { kind: 'decode' }>): Promise<Reading | null> {
    try {
      return decoder ? await decoder.decode(shot, effort) : NOTHING_READ
    } catch {
      return null
    }
  }

  tell({ kind: 'alive' })
  void load()
  return (message) => {
    if (message.kind === 'open') void load()
    else if (message.kind === 'ping') tell({ kind: 'alive' })
    else if (message.kind === 'decode') {
      void read(message).then((reading) => tell({ kind: 'read', id: message.id, reading }))
    } else {
      gtins = unpackGtins(message.gtins)
      decoder?.know(gtins)
    }
  }
}
