/** Codes for tests that are damaged on purpose but carry the checksum of what they say. */
import { crc16 } from '@/domain/emv'

export const signed = (body: string) => `${body}6304${crc16(`${body}6304`)}`

/** Objects as `52=5411`, counted in characters. */
export const objectsOf = (...objects: readonly string[]) =>
  objects
    .map((each) => {
      const [id = '', ...rest] = each.split('=')
      const value = rest.join('=')
      return id + String(Array.from(value).length).padStart(2, '0') + value
    })
    .join('')

const SOUND = ['00=01', '05=4400', '52=5411', '53=156', '58=CN', '59=SHOP', '60=SHENZHEN']

/** A sound code with some objects put in place of its own or behind them; `59=` takes one out. */
export function codeWith(...changes: readonly string[]): string {
  const idOf = (each: string) => each.slice(0, 2)
  const kept = SOUND.map((own) => changes.find((each) => idOf(each) === idOf(own)) ?? own)
  const more = changes.filter((each) => !SOUND.some((own) => idOf(own) === idOf(each)))
  return signed(objectsOf(...[...kept, ...more].filter((each) => each.length > 3)))
}
