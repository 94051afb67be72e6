// A guest tries member prices for one visit.
import { describe, expect, it } from 'vitest'
import type { StoreId } from '@/domain/kernel'
import { endOfStoreDay, idOf, millis } from '@/domain/kernel'
import type { Trial } from '@/domain/member'
import { endTrial, isTrialOn, startTrial } from '@/domain/member'

const HERE = idOf<StoreId>('sz-futian')
const THERE = idOf<StoreId>('cd-jinjiang')
const now = millis(1_770_000_000_000)
const ask = { tier: 'ordinary', storeId: HERE, now, isMember: false, had: null } as const
const trial: Trial = { tier: 'ordinary', storeId: HERE, endsAt: endOfStoreDay(now) }

describe('a trial', () => {
  it('runs in its store until the stores’ midnight', () => {
    expect(startTrial(ask)).toEqual({ ok: true, value: trial })
    expect(isTrialOn(trial, millis(trial.endsAt - 1), HERE)).toBe(true)
    expect(isTrialOn(trial, trial.endsAt, HERE)).toBe(false)
    expect(isTrialOn(trial, now, THERE)).toBe(false)
    expect(isTrialOn(trial, now, null)).toBe(false)
  })

  it('is given once: asked for again it is the same while it runs, and then none', () => {
    expect(startTrial({ ...ask, had: trial })).toEqual({ ok: true, value: trial })
    expect(startTrial({ ...ask, had: endTrial(trial, now) })).toMatchObject({ error: 'trial-used' })
    expect(startTrial({ ...ask, storeId: THERE, had: trial })).toMatchObject({ error: 'trial-used' })
    expect(startTrial({ ...ask, now: trial.endsAt, had: trial })).toMatchObject({ error: 'trial-used' })
  })

  it('is for guests', () => {
    expect(startTrial({ ...ask, isMember: true })).toMatchObject({ error: 'already-member' })
  })

  it('ends with the visit, and once ended stays so', () => {
    const ended = endTrial(trial, now)
    expect(isTrialOn(ended, now, HERE)).toBe(false)
    expect(endTrial(ended, millis(now + 1))).toBe(ended)
  })
})
