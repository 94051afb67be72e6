// Questions to networks elsewhere are carried by a thread while the shop stands still, and a silent network is left alone for a while.
import { once } from 'node:events'
import type { Server } from 'node:net'
import { connect, createServer } from 'node:net'
import { createCarriage } from '@mock/node/carry'
import type { WireRequest } from '@mock/wire/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seconds } from '@/domain/kernel'

const question: WireRequest = { method: 'GET', path: '/v3/pay/1', headers: {}, body: '' }
/** Takes every call and says nothing. */
let silent: Server
let port = 0
let calls = 0
beforeAll(async () => {
  silent = createServer(() => {
    calls += 1
  })
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => void silent.close())

describe('a network elsewhere', () => {
  it('that says nothing is asked once, and then is left alone for a while', async () => {
    const { carry, stop } = createCarriage(() => `http://127.0.0.1:${port}`, seconds(1))
    expect([carry(question), carry(question), carry(question)]).toEqual([null, null, null])
    stop()
    // calls are taken in their order: once ours is, every earlier one was
    const ours = connect(port, '127.0.0.1')
    await once(silent, 'connection')
    await expect.poll(() => calls).toBeGreaterThan(1)
    expect(calls).toBe(2)
    ours.destroy()
  })

  it('is told from one in this process by its path', () => {
    const { carry, stop } = createCarriage(() => null, seconds(1))
    expect(carry(question)).toBe('here')
    stop()
  })
})
