// The camera is on exactly while the shopper scans and looks.
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { createCamera } from '@/platform/scanner/camera.h5'

type Track = {
  stopped: boolean
  lamp: boolean | null
  onended: (() => void) | null
  stop(): void
  getCapabilities(): object
  applyConstraints(wanted: { advanced: { torch: boolean }[] }): Promise<void>
}

function fakeTrack(torch: boolean): Track {
  return {
    stopped: false,
    lamp: null,
    onended: null,
    stop() {
      this.stopped = true
    },
    getCapabilities: () => (torch ? { torch: true } : {}),
    async applyConstraints(wanted) {
      this.lamp = wanted.advanced[0]?.torch ?? null
    },
  }
}

/** A browser with one camera; `answers` are what getUserMedia does, in turn, then it always gives a track. */
function fakeBrowser(options: { secure?: boolean; media?: boolean; torch?: boolean; plays?: boolean } = {}) {
  const { secure = true, media = true, torch = false, plays = true } = options
  const tracks: Track[] = []
  const states: string[] = []
  const torches: boolean[] = []
  const refusals: string[] = []
  const timers: (() => void)[] = []
  let time = 0
  let hold: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()
  const page = {
    hidden: false,
    addEventListener: (_: string, work: unknown) => listeners.add(work as () => void),
    removeEventListener: (_: string, work: unknown) => listeners.delete(work as () => void),
  }
  const getUserMedia = async () => {
    await hold
    const name = refusals.shift()
    if (name) throw Object.assign(new Error(name), { name })
    const track = fakeTrack(torch)
    tracks.push(track)
    return { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream
  }
  const video: { srcObject: MediaProvider | null; play(): Promise<void> } = {
    srcObject: null,
    play: () => (plays ? Promise.resolve() : Promise.reject(new Error('no'))),
  }
  const camera = createCamera({
    video,
    page,
    host: { secure, media: media ? { getUserMedia } : undefined },
    clock: {
      now: () => millis(time),
      after(_delay, work) {
        timers.push(work)
        return () => timers.splice(timers.indexOf(work), 1)
      },
    },
    onState: (state) => states.push(state),
    onTorchAvailable: (available) => torches.push(available),
  })
  const settle = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve()
  }
  return {
    camera,
    video,
    states,
    tracks,
    torches,
    refusals,
    timers,
    settle,
    listeners,
    pass: (ms: number) => {
      time += ms
    },
    pause: () => {
      let go = () => {}
      hold = new Promise((resolve) => {
        go = resolve
      })
      return go
    },
    async look(hidden: boolean) {
      page.hidden = hidden
      for (const work of [...listeners]) work()
      await settle()
    },
    async loseTrack() {
      tracks.at(-1)?.onended?.()
      const retry = timers.shift()
      retry?.()
      await settle()
      return retry !== undefined
    },
  }
}

describe('what stands in the way of the camera', () => {
  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['SomethingNewError', 'busy'],
  ])('%s is shown as %s', async (name, state) => {
    const browser = fakeBrowser()
    browser.refusals.push(name)
    browser.camera.start()
    await browser.settle()
    expect(browser.states).toEqual(['starting', state])
  })

  it('tells an insecure page from an old browser', async () => {
    const insecure = fakeBrowser({ secure: false, media: false })
    insecure.camera.start()
    await insecure.settle()
    expect(insecure.states.at(-1)).toBe('insecure')
    const old = fakeBrowser({ media: false })
    old.camera.start()
    await old.settle()
    expect(old.states.at(-1)).toBe('unsupported')
  })

  it('lets go of a camera whose picture does not play', async () => {
    const browser = fakeBrowser({ plays: false })
    browser.camera.start()
    await browser.settle()
    expect(browser.states.at(-1)).toBe('busy')
    expect(browser.tracks[0]?.stopped).toBe(true)
  })
})

describe('the camera while the shopper scans', () => {
  it('goes live and is let go at the end', async () => {
    const browser = fakeBrowser()
    browser.camera.start()
    await browser.settle()
    expect(browser.states).toEqual(['starting', 'live'])
    browser.camera.stop()
    expect(browser.tracks[0]?.stopped).toBe(true)
    expect(browser.video.srcObject).toBeNull()
    expect(browser.listeners.size).toBe(0)
  })

  it('lets go of a camera that arrives after the shopper has left', async () => {
    const browser = fakeBrowser()
    const arrive = browser.pause()
    browser.camera.start()
    browser.camera.stop()
    arrive()
    await browser.settle()
    expect(browser.tracks.map((track) => track.stopped)).toEqual([true])
    expect(browser.states).toEqual(['starting'])
  })

  it('is off while the page is hidden and comes back with it', async () => {
    const browser = fakeBrowser()
    browser.camera.start()
    await browser.settle()
    await browser.look(true)
    expect(browser.tracks[0]?.stopped).toBe(true)
    await browser.look(false)
    expect(browser.states).toEqual(['starting', 'live', 'starting', 'live'])
    expect(browser.tracks.map((track) => track.stopped)).toEqual([true, false])
  })

  it('comes back when the system takes the camera away', async () => {
    const browser = fakeBrowser()
    browser.camera.start()
    await browser.settle()
    expect(await browser.loseTrack()).toBe(true)
    expect(browser.states).toEqual(['starting', 'live', 'starting', 'starting', 'live'])
  })

  it('gives up a camera that is lost again and again, but not one that is lost now and then', async () => {
    const browser = fakeBrowser()
    browser.camera.start()
    await browser.settle()
    for (let n = 0; n < 10; n++) {
      browser.pass(60_000)
      expect(await browser.loseTrack()).toBe(true)
    }
    let retries = 0
    while (await browser.loseTrack()) retries += 1
    expect(retries).toBeLessThan(6)
    expect(browser.states.at(-1)).toBe('busy')
  })

  it('does not come back after the shopper left during the wait', async () => {
    const browser = fakeBrowser()
    browser.camera.start()
    await browser.settle()
    browser.tracks[0]?.onended?.()
    expect(browser.timers).toHaveLength(1)
    browser.camera.stop()
    expect(browser.timers).toHaveLength(0)
  })
})

describe('the lamp', () => {
  it('is offered only where there is one', async () => {
    const dark = fakeBrowser()
    dark.camera.start()
    await dark.settle()
    dark.camera.setTorch(true)
    expect(dark.torches).toEqual([false])
    expect(dark.tracks[0]?.lamp).toBeNull()
  })

  it('is switched on and off, and is on again after a break', async () => {
    const browser = fakeBrowser({ torch: true })
    browser.camera.start()
    await browser.settle()
    expect(browser.torches).toEqual([true])
    browser.camera.setTorch(true)
    expect(browser.tracks[0]?.lamp).toBe(true)
    await browser.look(true)
    expect(browser.torches).toEqual([true, false])
    await browser.look(false)
    expect(browser.tracks[1]?.lamp).toBe(true)
    browser.camera.setTorch(false)
    expect(browser.tracks[1]?.lamp).toBe(false)
  })
})
