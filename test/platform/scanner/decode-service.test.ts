// The Worker's half: it loads its decoder at once, answers everything, and says when it cannot.
import { describe, expect, it } from 'vitest'
import type { FromWorker } from '@/platform/scanner/decode-protocol'
import { packGtins, unpackGtins } from '@/platform/scanner/decode-protocol'
import { serveDecoder } from '@/platform/scanner/decode-service'
import type { Decoder, Frame, Reading } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'

const FRAME: Frame = { data: new Uint8ClampedArray(4), width: 1, height: 1 }
const READING: Reading = { ...NOTHING_READ, stages: { find: 2 } }
const GTINS = ['06907142010079', '00000096385074', '99999999999997']
const settle = () => new Promise(setImmediate)

function service(...opens: (() => Promise<Decoder>)[]) {
  const told: FromWorker[] = []
  let tries = 0
  const take = serveDecoder(
    () => {
      tries += 1
      return opens[tries - 1]?.() ?? Promise.reject(new Error('opened too often'))
    },
    (message) => told.push(message),
  )
  return { told, take, tries: () => tries }
}

function decoder(decode: Decoder['decode'] = async () => READING) {
  const known: (readonly string[])[] = []
  const made: Decoder = { decode, know: (gtins) => void known.push(gtins) }
  return { known, open: async () => made }
}

describe('a decoding Worker', () => {
  it('says that it lives, then that its decoder is there, and reads', async () => {
    const { told, take } = service(decoder().open)
    expect(told).toEqual([{ kind: 'alive' }])
    await settle()
    expect(told).toContainEqual({ kind: 'opened', ok: true })
    take({ kind: 'decode', id: 7, shot: FRAME, effort: 'live' })
    await settle()
    expect(told.at(-1)).toEqual({ kind: 'read', id: 7, reading: READING })
  })

  it('answers a call also while it loads', async () => {
    const { told, take } = service(() => new Promise(() => {}))
    take({ kind: 'ping' })
    expect(told).toEqual([{ kind: 'alive' }, { kind: 'alive' }])
  })

  it('reads nothing before its decoder is there', async () => {
    const { told, take } = service(() => new Promise(() => {}))
    take({ kind: 'decode', id: 1, shot: FRAME, effort: 'live' })
    await settle()
    expect(told.at(-1)).toEqual({ kind: 'read', id: 1, reading: NOTHING_READ })
  })

  it('says when no decoder can be loaded, and tries again when asked', async () => {
    const { told, take, tries } = service(() => Promise.reject(new Error('no network')), decoder().open)
    await settle()
    expect(told.at(-1)).toEqual({ kind: 'opened', ok: false })
    take({ kind: 'open' })
    take({ kind: 'open' })
    await settle()
    expect(told.at(-1)).toEqual({ kind: 'opened', ok: true })
    take({ kind: 'open' })
    await settle()
    expect(tries()).toBe(2)
  })

  it('says when its decoder breaks', async () => {
    const { told, take } = service(
      decoder(() => {
        throw new Error('memory access out of bounds')
      }).open,
    )
    await settle()
    take({ kind: 'decode', id: 3, shot: FRAME, effort: 'still' })
    await settle()
    expect(told.at(-1)).toEqual({ kind: 'read', id: 3, reading: null })
  })

  it('tells its decoder of the store’s goods, whenever it learns of them', async () => {
    const { known, open } = decoder()
    const { take } = service(open)
    take({ kind: 'know', gtins: packGtins(GTINS) })
    await settle()
    take({ kind: 'know', gtins: packGtins(GTINS.slice(1)) })
    expect(known).toEqual([GTINS, GTINS.slice(1)])
  })
})

describe('GTINs as numbers', () => {
  it('come back digit for digit', () => {
    const all = [...GTINS, '00000000000000', '01234567890128']
    expect(unpackGtins(packGtins(all))).toEqual(all)
  })
})
