// Assembles `wx` or `my`. Taro copies its keys once, while app.js runs, so every name is there from the start.
import type { Host } from '../host'
import type { Router } from '../router'
import { navigations } from '../router'
import type { Bag, LaunchOptions, Platform } from '../types'
import { alipayNames } from './alipay-names'
import type { ApiNames } from './api-names'
import { ApiTable } from './api-table'
import type { Device } from './device-api'
import { addDevice } from './device-api'
import { addSelectorQuery } from './selector-query'
import type { PhoneStorage } from './storage-api'
import { addStorage } from './storage-api'
import type { Consent } from './subscribe-api'
import { addSubscribe } from './subscribe-api'
import { addSystem } from './system-api'
import { weappNames } from './weapp-names'

const NAMES: Record<Platform, ApiNames> = { weapp: weappNames, alipay: alipayNames }

type Needs = {
  router: Router
  storage: PhoneStorage
  device: Device
  consent: Consent
  system: Bag
  launchOptions: () => LaunchOptions | undefined
}

function addUnmocked(table: ApiTable, names: ApiNames): void {
  for (const name of names.asynchronous) table.asynchronous(name, table.unmockedAnswer(name))
  for (const name of names.synchronous) table.synchronous(name, table.unmockedAnswer(name))
  for (const name of names.factories) table.factory(name, table.unmockedAnswer(name))
  for (const name of names.events) table.event(name)
}

function addNavigation(table: ApiTable, router: Router): void {
  for (const kind of navigations) {
    table.asynchronous(kind, ({ options }) => router.navigate(kind, String(options.url)))
  }
  table.asynchronous('navigateBack', ({ options }) => router.back(Number(options.delta ?? 1)))
}

export function createHostApi(
  host: Host,
  { router, storage, device, consent, system, launchOptions }: Needs,
): ApiTable {
  const table = new ApiTable(host)
  addUnmocked(table, NAMES[host.platform])
  addSystem(table, host, system, launchOptions)
  addNavigation(table, router)
  addStorage(table, host, storage)
  addDevice(table, host, device)
  addSubscribe(table, host, consent)
  addSelectorQuery(table, host, () => router.top?.tree)
  return table
}
