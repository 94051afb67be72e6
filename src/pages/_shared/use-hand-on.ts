/** View model of a code that goes to somebody else: into the album, or on to another person. */
import { useState } from 'react'
import type { PictureKept, Sent } from '@/platform/ports'
import { qrPicture } from '@/ui/components/qr-picture'
import { useBusy } from '@/ui/hooks/use-busy'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import { usePlatform } from '@/wiring-hooks'

type Deed = 'save' | 'send'
export type HandOn = ReturnType<typeof useHandOn>

/** `text`: what a person reads where no picture arrives. */
export function useHandOn({ payload, text }: { readonly payload: string; readonly text: string }) {
  const { pictures, sharing, clipboard } = usePlatform()
  const { cashier } = useMessages()
  const { busy, run } = useBusy<Deed>()
  const [told, tell] = useState<string | null>(null)
  const words = cashier.code
  return {
    busy,
    told,
    save: () => run('save', async () => tell(SAVED[await pictures.save(qrPicture(payload))](words))),
    send: () =>
      run('send', async () => {
        const picture = qrPicture(payload)
        tell(SENT[await sharing.send({ title: words.label, text, picture })](words))
      }),
    copy: () => run('send', async () => tell((await clipboard.copy(text)) ? words.copied : words.sendFailed)),
  }
}

type Words = Messages['cashier']['code']

const SAVED: Record<PictureKept, (words: Words) => string> = {
  saved: (words) => words.saved,
  refused: (words) => words.saveRefused,
  failed: (words) => words.saveFailed,
}
const SENT: Record<Sent, (words: Words) => string | null> = {
  sent: (words) => words.sent,
  copied: (words) => words.copied,
  // nothing has happened, as was wished
  cancelled: () => null,
  failed: (words) => words.sendFailed,
}
