/** Every port of this build, put together once. */
import { clock } from './clock'
import { feedback } from './feedback'
import { geolocation } from './geolocation'
import { http } from './http'
import { identity } from './identity'
import { createIds } from './ids'
import { lifecycle } from './lifecycle'
import type { Platform } from './ports'
import { random } from './random'
import { createScanner } from './scanner'
import { screen } from './screen'
import { storage } from './storage'
import { wallet } from './wallet'

export function createPlatform(): Platform {
  return {
    clock,
    random,
    ids: createIds(random),
    storage,
    http,
    lifecycle,
    feedback,
    screen,
    geolocation,
    wallet,
    identity,
    scanner: createScanner(clock),
  }
}
