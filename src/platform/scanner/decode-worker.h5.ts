/** Worker entry: decodes frames away from the thread that draws. */
import type { Decoded, Decoder, Effort, Frame } from './decoder'
import { openDecoder } from './open-decoder.h5'

export type DecodeRequest = { readonly id: number; readonly frame: Frame; readonly effort: Effort }
/** `codes` is null when no decoder could be loaded; asking again tries again. */
export type DecodeReply = { readonly id: number; readonly codes: readonly Decoded[] | null }

let opening: Promise<Decoder> | null = null

function decoder(): Promise<Decoder> {
  opening ??= openDecoder().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

async function answer({ id, frame, effort }: DecodeRequest): Promise<DecodeReply> {
  try {
    const ready = await decoder()
    return { id, codes: await ready.decode(frame, effort) }
  } catch {
    return { id, codes: null }
  }
}

self.onmessage = (event: MessageEvent<DecodeRequest>) => {
  void answer(event.data).then((reply) => self.postMessage(reply))
}
void decoder().catch(() => undefined)
