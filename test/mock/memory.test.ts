// What the mocked backend remembers, where, and what it does when it cannot.

import { createMockBackend } from '@mock/backend/mock-backend'
import { createStateKeeper } from '@mock/backend/persisted-state'
import { LOSSES } from '@mock/scenarios/disturb'
import { describe, expect, it } from 'vitest'
import { createFakeStorage, createSeededRandom } from '../support/fake-platform'
import { createVirtualClock } from '../support/virtual-clock'
import { requestOf } from './support/desk'

const open = (storage = createFakeStorage(), seed = 3) =>
  createMockBackend({ clock: createVirtualClock(), random: createSeededRandom(seed), storage })
const guest = { body: { credential: { kind: 'guest' } } }
const signIn = (backend: ReturnType<typeof open>) => {
  const { body } = backend.handle(requestOf('openSession', guest)).reply
  return (body as { token: string }).token
}
const knows = (backend: ReturnType<typeof open>, token: string) =>
  backend.handle(requestOf('readSession', { token })).reply.status === 200

describe('the memory', () => {
  it('is shared by two tabs: each sees what the other did', () => {
    const storage = createFakeStorage()
    const [one, two] = [open(storage), open(storage, 4)]
    const first = signIn(one)
    expect(knows(two, first)).toBe(true)
    const second = signIn(two)
    expect(knows(one, second)).toBe(true)
    expect(knows(one, first), 'and neither forgets its own').toBe(true)
  })

  it('survives a reload', () => {
    const storage = createFakeStorage()
    const token = signIn(open(storage))
    expect(knows(open(storage), token)).toBe(true)
  })

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"version":0,"state":{}}',
    '{"version":2}',
    '{"version":2,"state":{}}',
    '{"version":2,"state":null}',
    '"text"',
  ])('that reads %j starts a fresh day', (raw) => {
    const storage = createFakeStorage()
    signIn(open(storage))
    const [key = ''] = storage.entries.keys()
    storage.entries.set(key, raw)
    const backend = open(storage)
    expect(knows(backend, signIn(backend))).toBe(true)
    expect(createStateKeeper(storage).load().orders).toEqual({})
  })

  it.each(['full', 'broken'] as const)('goes on in the head when storage is %s', (trouble) => {
    const storage = createFakeStorage()
    const backend = open(storage)
    const before = signIn(backend)
    storage.trouble = trouble
    const token = signIn(backend)
    expect(knows(backend, token)).toBe(true)
    expect(knows(backend, before)).toBe(true)
  })

  it('is only in the head without storage', () => {
    const backend = createMockBackend({
      clock: createVirtualClock(),
      random: createSeededRandom(1),
      storage: null,
    })
    expect(knows(backend, signIn(backend))).toBe(true)
  })

  it('cannot be reached into through a reply', () => {
    const backend = open()
    const listed = () =>
      backend.handle(requestOf('listStores', {})).reply.body as { stores: { id: string }[] }
    for (const store of listed().stores) store.id = 'mine'
    expect(listed().stores[0]?.id).toBe('sz-futian')
  })
})

describe('a scenario', () => {
  const choose = (backend: ReturnType<typeof open>, scenario: string) =>
    backend.handle(requestOf('setScenario', { body: { scenario } }))

  it('called offline lets nothing through but the lever that ends it', () => {
    const storage = createFakeStorage()
    const backend = open(storage)
    choose(backend, 'offline')
    expect(backend.handle(requestOf('openSession', guest))).toMatchObject({ arrives: false, returns: false })
    expect(createStateKeeper(storage).load().sessions).toEqual({})
    expect(choose(backend, 'normal')).toMatchObject({ arrives: true, returns: true })
    expect(backend.handle(requestOf('openSession', guest))).toMatchObject({ returns: true })
  })

  it('called reply-lost acts, says nothing twice, and then heals', () => {
    const storage = createFakeStorage()
    const backend = open(storage)
    choose(backend, 'reply-lost')
    expect(backend.handle(requestOf('listStores', {})).returns, 'reading is never lost').toBe(true)
    const fates = Array.from(
      { length: LOSSES + 1 },
      () => backend.handle(requestOf('openSession', guest)).returns,
    )
    expect(fates).toEqual([...Array(LOSSES).fill(false), true])
    expect(Object.keys(createStateKeeper(storage).load().sessions)).toHaveLength(LOSSES + 1)
  })

  it('called slow takes three seconds', () => {
    const backend = open()
    choose(backend, 'slow')
    expect(backend.handle(requestOf('listStores', {}))).toMatchObject({ delay: 3000, returns: true })
  })

  it.each(['chaos', '', null, '__proto__'])('called %j is none', (scenario) => {
    expect(open().handle(requestOf('setScenario', { body: { scenario } })).reply.status).toBe(400)
  })

  it('and everything else is forgotten on the next first morning', () => {
    const storage = createFakeStorage()
    const backend = open(storage)
    const token = signIn(backend)
    choose(backend, 'slow')
    backend.handle(requestOf('resetDemo', {}))
    expect(knows(backend, token)).toBe(false)
    expect(createStateKeeper(storage).load().scenario).toBe('normal')
  })
})
