// The phone dies, storage lies, fills up or is gone: what sounded accepted is in the basket of the next launch, once.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frame, SNAPSHOT_EVERY } from '@/domain/journal'
import type { Trip } from '@/domain/trip'
import { IDLE } from '@/domain/trip'
import { createJournal } from '@/platform/journal'
import { OLD_KEY, PREFIX } from '@/platform/storage-journal'
import { KEYS, READERS } from '@/wiring-restore'
import type { FakeStorage } from '../support/fake-platform'
import { createFakeStorage } from '../support/fake-platform'
import type { Moments } from '../support/slow-journal'
import { NEVER, slowJournal } from '../support/slow-journal'
import { isEntryKey, isJournalKey, layOld, tripOn } from '../support/trip-journals'
import type { Phone, Shop } from './support/shop'
import { launch, openShop, relaunch, wallet } from './support/shop'
import {
  booksOf,
  checkIn,
  code,
  countsOf,
  follow,
  linesOf,
  paid,
  pay,
  quoted,
  scan,
  shopped,
  tripIn,
  tripOf,
} from './support/visits'

const healthOf = ({ app }: Phone) => app.stores.trip.getState().health
const isSaved = ({ app }: Phone) => app.stores.trip.getState().saved
const journalOn = ({ entries }: FakeStorage) => [...entries].filter(([key]) => isJournalKey(key))
const setAside = ({ entries }: FakeStorage) =>
  [...entries].filter(([key]) => /^quarantine\/\d/.test(key)).map(([, bytes]) => bytes)
const reasons = ({ entries }: FakeStorage) =>
  (JSON.parse(entries.get('quarantine/index') ?? '[]') as { reason: string }[]).map(({ reason }) => reason)

/** Inside a store, on a phone whose journal takes a moment. */
async function onSlowPhone(moments: Moments): Promise<{ shop: Shop; phone: Phone }> {
  const shop = openShop()
  const disk = createFakeStorage()
  const phone = launch(shop, disk, (storage) => slowJournal(createJournal(storage), moments))
  await checkIn(phone)
  await scan(phone, code('member-price'))
  phone.platform.heard.length = 0
  return { shop, phone }
}

/** A read that is never answered, because the phone dies meanwhile. */
async function dieWhileScanning(phone: Phone) {
  await phone.platform.clock.advance(2000)
  const at = phone.platform.clock.now()
  void phone.app.flows.scan.onScan({ text: code('ordinary'), symbology: 'ean13', at })
  await phone.platform.clock.advance(500)
}

describe('F01 a phone that dies after reading a code and before writing it down', () => {
  it('has not sounded, and the basket is as it was', async () => {
    let isHeld = false
    const { shop, phone } = await onSlowPhone({ before: () => (isHeld ? NEVER : undefined) })
    const before = tripOn(phone.disk)
    isHeld = true
    await dieWhileScanning(phone)
    expect(phone.platform.heard).toEqual([])
    const next = relaunch(shop, phone)
    expect(tripOf(next)).toEqual(before)
    expect(healthOf(next)).toBe('whole')
  })
})

describe('F02 a phone that dies after writing a line down and before anybody was told', () => {
  it('has the line in the basket of the next launch, once', async () => {
    let isHeld = false
    const { shop, phone } = await onSlowPhone({ after: () => (isHeld ? NEVER : undefined) })
    isHeld = true
    await dieWhileScanning(phone)
    expect(phone.platform.heard).toEqual([])
    const next = relaunch(shop, phone)
    expect(linesOf(next).map(({ code }) => code)).toEqual([code('member-price'), code('ordinary')].map(gtin))
    expect(countsOf(next)).toEqual([1, 1])
  })

  it('sounds only once the line is written down', async () => {
    const moments: string[] = []
    const { phone } = await onSlowPhone({})
    phone.disk.onWrite = (key) => void (isEntryKey(key) && moments.push('written'))
    const { play } = phone.platform.feedback
    phone.platform.feedback.play = (kind) => {
      moments.push(kind)
      play(kind)
    }
    await scan(phone, code('ordinary'))
    expect(moments).toEqual(['written', 'accepted'])
  })
})

const gtin = (text: string) => text.padStart(14, '0')

describe('F03 a write of which only the beginning was kept', () => {
  it('is cut off and reported; the basket is what was safe, and shopping goes on', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const before = tripOf(phone)
    const { write } = phone.disk
    phone.disk.write = (key, value) => {
      phone.platform.kill()
      return write(key, value.slice(0, value.length / 2))
    }
    await scan(phone, code('ordinary')).catch(() => undefined)
    phone.disk.write = write
    const next = relaunch(shop, phone)
    expect(tripOf(next)).toEqual(before)
    // nobody was told that it was in, so nobody is told that it is not
    expect(healthOf(next)).toBe('mended')
    expect(reasons(phone.disk)).toEqual(['torn'])
    await scan(next, code('ordinary'))
    const last = relaunch(shop, next)
    expect(tripOf(last)).toEqual(tripOf(next))
    expect(healthOf(last)).toBe('whole')
  })
})

/** Enough taps for two snapshots. */
async function longVisit(shop: Shop): Promise<Phone> {
  const phone = await shopped(shop)
  const [line] = linesOf(phone)
  if (!line) throw new Error('an empty basket')
  for (let i = 0; i < 2 * SNAPSHOT_EVERY; i++) phone.app.flows.scan.setQuantity(line.id, 2 + (i % 9))
  return phone
}

/** One letter becomes another one. */
function flip({ entries }: FakeStorage, key: string): string {
  const text = entries.get(key) ?? ''
  const at = text.length >> 1
  const damaged = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
  entries.set(key, damaged)
  return damaged
}

describe('F04 a snapshot with one wrong bit', () => {
  it.each(['a', 'b'])('in slot %s leaves the other one and the journal, and is made anew', async (slot) => {
    const shop = openShop()
    const phone = await longVisit(shop)
    const damaged = flip(phone.disk, PREFIX + slot)
    const next = relaunch(shop, phone)
    expect(tripOf(next)).toEqual(tripOf(phone))
    expect(healthOf(next)).toBe('mended')
    expect(setAside(phone.disk)).toEqual([damaged])
    // the other one may now go wrong as well
    flip(phone.disk, PREFIX + (slot === 'a' ? 'b' : 'a'))
    expect(tripOf(relaunch(shop, next))).toEqual(tripOf(phone))
  })
})

describe('F05 two bad snapshots', () => {
  it('cost nothing while the journal goes back to its beginning', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const [line] = linesOf(phone)
    for (let i = 0; i < SNAPSHOT_EVERY; i++)
      phone.app.flows.scan.setQuantity(line?.id ?? ('' as never), 2 + (i % 9))
    flip(phone.disk, `${PREFIX}a`)
    phone.disk.entries.set(`${PREFIX}b`, 'nonsense')
    const next = relaunch(shop, phone)
    expect(tripOf(next)).toEqual(tripOf(phone))
    expect(healthOf(next)).toBe('mended')
    expect(setAside(phone.disk)).toHaveLength(2)
    expect(healthOf(relaunch(shop, next))).toBe('whole')
  })
})

describe('F06 a journal of which nothing can be read', () => {
  it('is set aside byte by byte, said so once, and what was ordered is at the store', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    const { order, pass } = tripIn(phone, 'paid')
    const damaged = journalOn(phone.disk).map(([key]) => {
      phone.disk.entries.set(key, `nonsense of ${key}`)
      return `nonsense of ${key}`
    })
    const next = relaunch(shop, phone)
    expect(tripOf(next)).toEqual(IDLE)
    expect(next.app.tripWasUnreadable).toBe(true)
    const kept = setAside(phone.disk).join('\n')
    for (const bytes of damaged.filter((bytes) => !bytes.endsWith('ends'))) expect(kept).toContain(bytes)

    const orders = await next.until(next.app.flows.orders.list())
    expect(orders).toMatchObject({ ok: true, value: [{ id: order.id }] })
    expect(await next.until(next.app.flows.pass.recover(order.id))).toMatchObject({ ok: true })
    expect(tripOf(next)).toMatchObject({ phase: 'paid', pass: { orderId: pass.orderId } })
    expect(relaunch(shop, next).app.tripWasUnreadable).toBe(false)
  })
})

const usedBy = ({ entries }: FakeStorage) =>
  [...entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0)

describe('F07 a phone without room', () => {
  it('gives up the catalogue for the basket, and nothing else', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const before = [...phone.disk.entries.keys()]
    phone.disk.room = usedBy(phone.disk)
    phone.platform.heard.length = 0
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added' })
    expect(phone.platform.heard).toEqual(['accepted'])
    expect(isSaved(phone)).toBe(true)
    expect(before.filter((key) => !phone.disk.entries.has(key))).toEqual([KEYS.catalog])
    // goods that are looked up meanwhile do not take the room again
    await phone.until(phone.app.flows.visit.loadAssortment(tripIn(phone, 'shopping').storeId))
    expect(phone.disk.entries.has(KEYS.catalog)).toBe(false)
    expect(tripOf(relaunch(shop, phone))).toEqual(tripOf(phone))
  })

  it('does not sound accepted where even that is not enough, and saves by itself once there is room', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const before = tripOf(phone)
    phone.disk.trouble = 'full'
    phone.platform.heard.length = 0
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added' })
    expect(phone.platform.heard).toEqual(['attention'])
    expect(isSaved(phone)).toBe(false)
    expect(tripOn(phone.disk)).toEqual(before)
    expect(await phone.until(phone.app.stores.trip.settled())).toBe(false)

    phone.disk.trouble = null
    await phone.platform.clock.advance(6000)
    expect(isSaved(phone)).toBe(true)
    expect(tripOn(phone.disk)).toEqual(tripOf(phone))
    expect(linesOf(phone)).toHaveLength(4)
  })
})

describe('F08 storage', () => {
  it('that fails in the middle of a visit costs nothing while the app lives', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    phone.disk.trouble = 'broken'
    await scan(phone, code('ordinary'))
    expect(phone.platform.heard.at(-1)).toBe('attention')
    phone.disk.trouble = null
    await scan(phone, code('limit'))
    expect(phone.platform.heard.at(-1)).toBe('accepted')
    expect(tripOf(relaunch(shop, phone))).toEqual(tripOf(phone))
  })

  it('that forgets everything under a running app is filled again from what the app knows', async () => {
    const shop = openShop()
    const phone = await longVisit(shop)
    phone.disk.entries.clear()
    await scan(phone, code('ordinary'))
    expect(isSaved(phone)).toBe(true)
    expect(tripOf(relaunch(shop, phone))).toEqual(tripOf(phone))
  })

  it('that gives back what it held a while ago is found out by its own numbers, and the shopper is told', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const [older, then] = [tripOf(phone), new Map(phone.disk.entries)]
    await scan(phone, code('ordinary'))
    for (const [key] of journalOn(phone.disk)) {
      if (key === `${PREFIX}ends`) continue
      const was = then.get(key)
      if (was === undefined) phone.disk.entries.delete(key)
      else phone.disk.entries.set(key, was)
    }
    const next = relaunch(shop, phone)
    expect(tripOf(next)).toEqual(older)
    expect(healthOf(next)).toBe('cut')
    await scan(next, code('ordinary'))
    const last = relaunch(shop, next)
    expect(tripOf(last)).toEqual(tripOf(next))
    expect(healthOf(last)).toBe('whole')
  })
})

const STORED = join(import.meta.dirname, '..', 'contract', 'stored', 'version-0')
const released = readdirSync(STORED).map((name) => [name, readFileSync(join(STORED, name), 'utf8')] as const)

describe('F42 an update of the app', () => {
  it.each(released)(
    'opens the trip that 0.1.0 has left (%s), and its bytes go only when it is safe',
    (_, text) => {
      const shop = openShop()
      const disk = createFakeStorage()
      layOld(disk, text)
      let wasThere: boolean | null = null
      disk.onWrite = (key) => {
        if (key === `${PREFIX}a`) wasThere = disk.entries.get(OLD_KEY) === text
      }
      const phone = launch(shop, disk)
      expect(tripOf(phone)).toEqual(READERS.trip(JSON.parse(text)))
      expect(wasThere).toBe(true)
      expect(disk.entries.has(OLD_KEY)).toBe(false)
      expect(tripOf(relaunch(shop, phone))).toEqual(tripOf(phone))
    },
  )

  it('keeps them where there is no room for more, and tries again', () => {
    const disk = createFakeStorage()
    const [, text = ''] = released[0] ?? []
    layOld(disk, text)
    disk.trouble = 'full'
    const phone = launch(openShop(), disk)
    expect(tripOf(phone)).toEqual(READERS.trip(JSON.parse(text)))
    expect(disk.entries.get(OLD_KEY)).toBe(text)
  })

  it('while nobody knows whether a payment went through goes on with it, and it is paid once', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'pay', 'failed')
    await pay(phone)
    const open: Trip = tripIn(phone, 'paying')
    phone.platform.kill()
    layOld(phone.disk, JSON.stringify(open))
    const updated = launch(shop, phone.disk)
    expect(tripOf(updated)).toEqual(open)
    await follow(updated)
    expect(tripIn(updated, 'paid').order.id).toBe('order' in open ? open.order.id : '')
    expect(booksOf(shop).orders).toBe(1)
    expect(booksOf(shop).attempts).toEqual(['wechat-pay succeeded'])
  })

  it('back to 0.1.0 and forth again shows what was done last', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const [, text = ''] = released.find(([name]) => name.startsWith('shopping')) ?? []
    // the older build does not know the journal, and leaves a trip of its own beside it
    phone.disk.entries.set(OLD_KEY, text)
    const next = relaunch(shop, phone)
    expect(tripOf(next)).toEqual(READERS.trip(JSON.parse(text)))
    expect(reasons(phone.disk)).toEqual(['replaced'])
    expect(tripOf(relaunch(shop, next))).toEqual(tripOf(next))
  })
})

describe('F43 data of a newer app', () => {
  const newer = (body: object) =>
    frame(JSON.stringify({ version: 99, absorbed: null, chain: 7, at: 1, ...body })).text

  it('is shown as far as it can be read, above all a pass, and not one byte of it is changed', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    const trip = { ...tripIn(phone, 'paid'), mood: 'of the future' }
    phone.disk.entries.set(`${PREFIX}b`, newer({ seq: 500, trip }))
    phone.platform.kill()
    const bytes = journalOn(phone.disk)
    const old = launch(shop, phone.disk)
    expect(healthOf(old)).toBe('newer')
    expect(tripOf(old)).toEqual(tripOf(phone))

    await follow(old, 5000)
    expect(old.app.flows.visit.leave()).toEqual({ ok: false, error: 'app-too-old' })
    expect(await scan(old, code('ordinary'))).toMatchObject({ kind: 'refused', refusal: 'app-too-old' })
    old.app.catchUp()
    expect(await old.until(old.app.stores.trip.settled())).toBe(false)
    expect(journalOn(phone.disk)).toEqual(bytes)
    expect(setAside(phone.disk)).toEqual([])
  })

  it('with an event this app knows nothing of shows the trip up to it', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const before = tripOf(phone)
    const seq = [...phone.disk.entries.keys()].filter(isEntryKey).length + 1
    phone.disk.entries.set(PREFIX + seq, newer({ seq, op: { kind: 'goods-beamed-up' } }))
    const old = relaunch(shop, phone)
    expect(tripOf(old)).toEqual(before)
    expect(healthOf(old)).toBe('newer')
  })

  it('that another tab writes meanwhile makes this one look only', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    phone.disk.entries.set(`${PREFIX}b`, newer({ seq: 500, trip: tripOf(phone) }))
    phone.app.catchUp()
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'refused', refusal: 'app-too-old' })
  })
})
