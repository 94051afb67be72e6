// One context for all tones, opened when asked; a phone without sound is silent and nothing else.
import { describe, expect, it, vi } from 'vitest'
import { createTones } from '@/platform/tones'

function standIn(state: AudioContext['state'] = 'running') {
  const played: { hertz: number; from: number; to: number }[] = []
  const context = {
    currentTime: 10,
    state,
    destination: 'loudspeaker',
    resume: vi.fn(async () => undefined),
    createGain: () => ({
      gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
      connect: (to: unknown) => expect(to).toBe('loudspeaker'),
    }),
    createOscillator() {
      const note = { hertz: 0, from: 0, to: 0 }
      return {
        frequency: {
          set value(hertz: number) {
            note.hertz = hertz
          },
        },
        connect() {},
        start(at: number) {
          note.from = at
        },
        stop(at: number) {
          played.push({ ...note, to: at })
        },
      }
    },
  }
  return { context: context as unknown as AudioContext, played, resume: context.resume }
}

describe('tones', () => {
  it('say yes with one high tone and no with two low ones', () => {
    const { context, played, resume } = standIn()
    const open = vi.fn(() => context)
    const tones = createTones(open)
    tones.play('accepted')
    expect(played).toEqual([{ hertz: 1320, from: 10, to: 10.09 }])
    tones.play('refused')
    expect(played.slice(1).map(({ hertz }) => hertz)).toEqual([300, 240])
    expect(played.at(-1)?.from).toBeGreaterThan(played.at(-2)?.to ?? 0)
    expect(open).toHaveBeenCalledTimes(1)
    expect(resume).not.toHaveBeenCalled()
  })

  it('use what was made ready before, and wake it when it sleeps', () => {
    const { context, played, resume } = standIn('suspended')
    const open = vi.fn(() => context)
    const tones = createTones(open)
    tones.prepare()
    tones.prepare()
    expect(open).toHaveBeenCalledTimes(1)
    tones.play('attention')
    expect(open).toHaveBeenCalledTimes(1)
    expect(resume).toHaveBeenCalledTimes(1)
    expect(played).toHaveLength(1)
  })

  it('stay silent where there is none, and are asked for again', () => {
    const { context, played } = standIn()
    const open = vi.fn<() => AudioContext | null>(() => null)
    const tones = createTones(open)
    tones.play('accepted')
    open.mockImplementationOnce(() => {
      throw new Error('no device')
    })
    tones.prepare()
    open.mockReturnValue(context)
    tones.play('accepted')
    expect(open).toHaveBeenCalledTimes(3)
    expect(played).toHaveLength(1)
  })

  it('open another context after one was lost', () => {
    const lost = { ...standIn().context, createOscillator: undefined } as unknown as AudioContext
    const { context, played } = standIn()
    const open = vi.fn(() => context).mockReturnValueOnce(lost)
    const tones = createTones(open)
    tones.play('accepted')
    expect(played).toEqual([])
    tones.play('accepted')
    expect(played).toHaveLength(1)
  })
})
