/** Text of a merchant's QR code → what it says, or the one reason why it is refused. Never throws. */
import type { Result } from '../kernel'
import { err, ok } from '../kernel'
import { readAdditional } from './additional-data'
import { readAmount, readTip } from './amount'
import { crc16 } from './crc16'
import type { DataObject, IdRange } from './data-object'
import { countOf, isCountedInBytes, isUnicode, isWithin, readObjects, valueIn } from './data-object'
import type { LocalMerchant, MerchantAccount, MerchantQr, MerchantQrRefusal, Template } from './merchant-qr'
import {
  CHECKSUM_ID,
  LONGEST_CODE,
  MOST_IN_CITY,
  MOST_IN_NAME,
  NETWORK_IDS,
  RESERVED_IDS,
  TEMPLATE_IDS,
  UNRESERVED_IDS,
} from './merchant-qr'
import { readTemplate } from './template'

const MANDATORY = [
  ['52', 'no-category', 'category', (text: string) => /^\d{4}$/.test(text)],
  ['53', 'no-currency', 'currency', (text: string) => /^\d{3}$/.test(text)],
  ['58', 'no-country', 'country', (text: string) => /^[A-Z]{2}$/.test(text)],
  ['59', 'no-name', 'name', (text: string) => countOf(text) <= MOST_IN_NAME],
  ['60', 'no-city', 'city', (text: string) => countOf(text) <= MOST_IN_CITY],
] as const

export function parseMerchantQr(text: string): Result<MerchantQr, MerchantQrRefusal> {
  const root = readRoot(text)
  return root.ok ? readFields(root.value) : root
}

/** The objects of an undamaged code, without its format and checksum. */
function readRoot(text: string): Result<readonly DataObject[], MerchantQrRefusal> {
  if (text.length > LONGEST_CODE) return err('too-long')
  if (!isUnicode(text)) return err('not-unicode')
  const read = readObjects(text)
  if (!read.ok) return isCountedInBytes(text) ? err('counted-in-bytes') : read
  const [format, ...rest] = read.value
  if (format?.id !== '00' || format.value !== '01') return err('format')
  const at = rest.findIndex(({ id }) => id === CHECKSUM_ID)
  const checksum = rest[at]?.value
  if (checksum === undefined) return err('no-checksum')
  if (at < rest.length - 1) return err('checksum-not-last')
  if (!/^[0-9A-F]{4}$/.test(checksum)) return err('checksum-form')
  return crc16(text.slice(0, -4)) === checksum ? ok(rest.slice(0, -1)) : err('checksum')
}

function readFields(objects: readonly DataObject[]): Result<MerchantQr, MerchantQrRefusal> {
  const value = (id: string) => valueIn(objects, id)
  const within = (range: IdRange) => objects.filter(({ id }) => isWithin(id, range))

  const accounts = readAll(within([NETWORK_IDS[0], TEMPLATE_IDS[1]]), readAccount)
  if (!accounts) return err('account')
  if (accounts.length === 0) return err('no-account')
  const [category = '', currency = '', country = '', name = '', city = ''] = MANDATORY.map(([id]) =>
    value(id),
  )
  for (const [id, absent, wrong, isSound] of MANDATORY) {
    const text = value(id)
    if (text === undefined) return err(absent)
    if (!isSound(text)) return err(wrong)
  }
  const initiation = readInitiation(value('01'))
  if (initiation === undefined) return err('initiation')
  const sum = value('54')
  const amount = sum === undefined ? null : readAmount(sum, currency)
  if (amount === undefined) return err('amount')
  const tip = readTip([value('55'), value('56'), value('57')], currency)
  if (tip === undefined) return err('tip')
  const postcode = value('61') ?? null
  if (countOf(postcode ?? '') > 10) return err('postcode')
  const details = value('62')
  const additional = details === undefined ? null : readAdditional(details)
  if (additional === undefined) return err('additional')
  const names = value('64')
  const local = names === undefined ? null : readLocal(names)
  if (local === undefined) return err('language')
  const unreserved = readAll(within(UNRESERVED_IDS), readTemplate)
  if (!unreserved) return err('unreserved')
  return ok({
    initiation,
    accounts,
    category,
    currency,
    amount,
    tip,
    country,
    name,
    city,
    postcode,
    additional,
    local,
    unreserved,
    reserved: within(RESERVED_IDS),
    order: objects.map(({ id }) => id),
  })
}

function readInitiation(method?: string): MerchantQr['initiation'] | undefined {
  if (method === undefined) return null
  if (method === '11') return 'static'
  return method === '12' ? 'dynamic' : undefined
}

const readAccount = (object: DataObject): MerchantAccount | undefined =>
  isWithin(object.id, NETWORK_IDS)
    ? { kind: 'network', id: object.id, text: object.value }
    : readTemplate(object)

/** The language is two letters, but samples in use have longer ones. */
function readLocal(text: string): LocalMerchant | undefined {
  const read = readObjects(text)
  if (!read.ok) return undefined
  const [language, name, city] = ['00', '01', '02'].map((id) => valueIn(read.value, id))
  if (language === undefined || name === undefined || countOf(name) > MOST_IN_NAME) return undefined
  return countOf(city ?? '') > MOST_IN_CITY ? undefined : { language, name, city: city ?? null }
}

function readAll<T extends MerchantAccount | Template>(
  objects: readonly DataObject[],
  read: (object: DataObject) => T | undefined,
): readonly T[] | undefined {
  const all = objects.flatMap((object) => read(object) ?? [])
  return all.length === objects.length ? all : undefined
}
