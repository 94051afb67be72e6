/** Every port of this build, put together once. */
import { clipboard } from './clipboard'
import { clock } from './clock'
import { device } from './device'
import { feedback } from './feedback'
import { geolocation } from './geolocation'
import { http } from './http'
import { identity } from './identity'
import { createIds } from './ids'
import { createJournal } from './journal'
import { createKeyScanner } from './key-scanner'
import { lifecycle } from './lifecycle'
import { notices } from './notices'
import { pictures } from './pictures'
import type { Platform } from './ports'
import { random } from './random'
import { createScanner } from './scanner'
import { screen } from './screen'
import { sharing } from './sharing'
import { speech } from './speech'
import { storage } from './storage'
import { wallet } from './wallet'

export function createPlatform(): Platform {
  return {
    clock,
    random,
    ids: createIds(random),
    storage,
    journal: createJournal(storage),
    http,
    lifecycle,
    feedback,
    speech,
    clipboard,
    pictures,
    sharing,
    device,
    screen,
    geolocation,
    wallet,
    notices,
    identity,
    scanner: createScanner(clock),
    keyScanner: createKeyScanner(clock),
  }
}
