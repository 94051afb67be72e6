// Messages of the host apps: each answers in its own way, and a no, a ban or a failure never passes for a yes.
import { beforeEach, describe, expect, it } from 'vitest'
import { notices as none } from '@/platform/notices'
import { notices as alipay } from '@/platform/notices.alipay'
import { notices as weapp } from '@/platform/notices.weapp'
import { answerTaro, resetTaro, taroCalls } from '../support/taro'

const ASKED = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }))
const API = 'requestSubscribeMessage'
beforeEach(resetTaro)

describe('WeChat', () => {
  it('is asked by template ids, and only what it calls accepted is', async () => {
    answerTaro(API, async () => ({ a: 'accept', b: 'reject', c: 'ban', errMsg: `${API}:ok` }))
    expect(await weapp.ask(ASKED)).toEqual(['a'])
    expect(taroCalls).toEqual([{ api: API, args: [{ tmplIds: ['a', 'b', 'c', 'd'] }] }])
  })

  it('is asked in the tap itself: before anything is awaited', () => {
    answerTaro(API, async () => ({}))
    void weapp.ask(ASKED)
    expect(taroCalls).toHaveLength(1)
  })

  it('that does not ask is no answer, rather than a no', async () => {
    answerTaro(API, () => Promise.reject({ errMsg: `${API}:fail main switch is off`, errCode: 20004 }))
    expect(await weapp.ask(ASKED)).toBeNull()
  })
})

describe('Alipay', () => {
  it('is asked by entity ids, and only what is subscribed in the end counts', async () => {
    const result = { subscribedEntityIds: ['b', 'x'], unsubscribedEntityIds: ['a'] }
    answerTaro(API, async () => ({ behavior: 'subscribe', show: true, result }))
    expect(await alipay.ask(ASKED)).toEqual(['b'])
    expect(taroCalls).toEqual([{ api: API, args: [{ entityIds: ['a', 'b', 'c', 'd'] }] }])
  })

  it('closed by the shopper is a no, and anything else that fails is no answer', async () => {
    answerTaro(API, () => Promise.reject({ behavior: 'cancel', errorCode: 11 }))
    expect(await alipay.ask(ASKED)).toEqual([])
    answerTaro(API, () => Promise.reject({ behavior: '', errorCode: 1001 }))
    expect(await alipay.ask(ASKED)).toBeNull()
    answerTaro(API, async () => ({ behavior: 'subscribe' }))
    expect(await alipay.ask(ASKED)).toEqual([])
  })
})

describe('a browser', () => {
  it('has no such messages', async () => {
    expect(none.available).toBe(false)
    expect(await none.ask(ASKED)).toEqual([])
  })
})
