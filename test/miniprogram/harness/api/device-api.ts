// The parts of the phone that a scan-and-go app touches: screen, vibration, sound, camera, random bytes.
import { randomBytes } from 'node:crypto'
import type { Host } from '../host'
import type { GuestFunction } from '../types'
import { isFunction } from '../types'
import type { ApiTable } from './api-table'

/** What the app did to the phone; a test may set it beforehand. `brightness` is 0 to 1. */
export type Device = { brightness: number; keepScreenOn: boolean }

const SOUND_EVENTS = 'Canplay Play Pause Stop Ended TimeUpdate Error Waiting Seeking Seeked'.split(' ')

/** Records when each tone starts, in hertz and seconds; nothing is heard. */
function createWebAudio(table: ApiTable) {
  const node = () => ({ connect: () => {} })
  return {
    state: 'running',
    currentTime: 0,
    destination: node(),
    resume: async () => undefined,
    createGain: () => ({
      ...node(),
      gain: { value: 1, setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
    }),
    createOscillator: () => {
      const frequency = { value: 440 }
      const start = (at = 0) => table.record('OscillatorNode.start', [{ hertz: frequency.value, at }])
      return { ...node(), frequency, start, stop: () => {} }
    },
  }
}

/** Plays in no time: `play` is followed by the Play and Ended events. */
function createSound(table: ApiTable, host: Host) {
  const listeners = new Map<string, Set<GuestFunction>>()
  const happen = (event: string) =>
    host.timers.after(0, () => {
      for (const listener of [...(listeners.get(event) ?? [])])
        host.guard(() => listener(host.realm.object()))
    })
  const log = (action: string) => table.record(`InnerAudioContext.${action}`, [{ src: sound.src }])
  const sound = {
    src: '',
    startTime: 0,
    autoplay: false,
    loop: false,
    volume: 1,
    obeyMuteSwitch: true,
    duration: 0,
    currentTime: 0,
    paused: true,
    play: () => {
      log('play')
      happen('Play')
      if (!sound.loop) happen('Ended')
    },
    pause: () => {
      log('pause')
      happen('Pause')
    },
    stop: () => {
      log('stop')
      happen('Stop')
    },
    seek: () => {
      happen('Seeked')
    },
    destroy: () => {
      log('destroy')
      listeners.clear()
    },
  }
  const subscriptions = SOUND_EVENTS.flatMap((event) => [
    [
      `on${event}`,
      (listener: unknown) => {
        if (isFunction(listener)) listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
      },
    ],
    [
      `off${event}`,
      (listener: unknown) => {
        if (isFunction(listener)) listeners.get(event)?.delete(listener)
        else listeners.delete(event)
      },
    ],
  ])
  return Object.assign(sound, Object.fromEntries(subscriptions))
}

/** No picture ever comes from it; mock `CameraContext.takePhoto` to give one. */
function createCamera(table: ApiTable) {
  const action = (name: string) => {
    const api = `CameraContext.${name}`
    return [name, table.callbackStyle(api, table.unmockedAnswer(api))]
  }
  return {
    ...Object.fromEntries(['takePhoto', 'startRecord', 'stopRecord'].map(action)),
    setZoom: table.callbackStyle('CameraContext.setZoom', ({ options }) => ({ zoom: options.zoom })),
    onCameraFrame: () => ({
      start: table.callbackStyle('CameraFrameListener.start', () => ({})),
      stop: table.callbackStyle('CameraFrameListener.stop', () => ({})),
    }),
  }
}

export function addDevice(table: ApiTable, host: Host, device: Device): void {
  const alipay = host.platform === 'alipay'
  table.asynchronous('setScreenBrightness', ({ options }) => {
    device.brightness = Number(alipay ? options.brightness : options.value)
  })
  table.asynchronous('getScreenBrightness', () =>
    alipay ? { brightness: device.brightness } : { value: device.brightness },
  )
  table.asynchronous('setKeepScreenOn', ({ options }) => {
    device.keepScreenOn = options.keepScreenOn === true
  })
  if (!alipay) {
    table.asynchronous('getRandomValues', ({ options }) => ({
      randomValues: randomBytes(Number(options.length)),
    }))
  }
  table.factory('createInnerAudioContext', () => createSound(table, host))
  if (!alipay) table.factory('createWebAudioContext', () => createWebAudio(table))
  table.factory('createCameraContext', () => createCamera(table))

  let clipboard = ''
  if (alipay) {
    table.asynchronous('setClipboard', ({ options }) => {
      clipboard = String(options.text)
    })
    table.asynchronous('getClipboard', () => ({ text: clipboard }))
  } else {
    table.asynchronous('setClipboardData', ({ options }) => {
      clipboard = String(options.data)
    })
    table.asynchronous('getClipboardData', () => ({ data: clipboard }))
  }
}
