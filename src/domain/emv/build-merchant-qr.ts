/** What a merchant's QR code is to say → its text, which this app itself would read so and no other way. */
import type { Result } from '../kernel'
import { err, ok } from '../kernel'
import type { AdditionalData } from './additional-data'
import { ADDITIONAL_RESERVED_IDS, ADDITIONAL_TEMPLATE_IDS, additionalObjects } from './additional-data'
import { amountText, tipTexts } from './amount'
import { crc16 } from './crc16'
import type { DataObject, ObjectRefusal } from './data-object'
import { isWithin, writeObjects } from './data-object'
import type { LocalMerchant, MerchantAccount, MerchantQr, MerchantQrRefusal } from './merchant-qr'
import { CHECKSUM_ID, NETWORK_IDS, RESERVED_IDS, TEMPLATE_IDS, UNRESERVED_IDS } from './merchant-qr'
import { parseMerchantQr } from './parse-merchant-qr'

type Written = Result<string, ObjectRefusal>
/** An object whose value is there, is not there, or cannot be written. */
type Part = readonly [id: string, value: string | null | undefined | Written]

const METHODS = { static: '11', dynamic: '12' } as const

/** What a merchant's code says when nothing is asked about the order of its objects. */
export type MerchantQrDraft = Omit<MerchantQr, 'order'> & Partial<Pick<MerchantQr, 'order'>>

export function buildMerchantQr(qr: MerchantQrDraft): Result<string, MerchantQrRefusal> {
  const { accounts, unreserved, reserved, order = [] } = qr
  // an object with another's ID would be read as that
  if (!accounts.every(hasOwnId)) return err('account')
  if (!unreserved.every(({ id }) => isWithin(id, UNRESERVED_IDS))) return err('unreserved')
  if (!reserved.every(({ id }) => isWithin(id, RESERVED_IDS))) return err('reserved')
  if (qr.additional && !hasOwnIds(qr.additional)) return err('additional')

  const objects: DataObject[] = []
  for (const [id, value] of partsOf(qr)) {
    if (value === null || value === undefined) continue
    if (typeof value === 'string') objects.push({ id, value })
    else if (value.ok) objects.push({ id, value: value.value })
    else return value
  }
  const placeOf = ({ id }: DataObject) => (order.indexOf(id) + 1 || 100) * 100 + Number(id)
  objects.sort((a, b) => placeOf(a) - placeOf(b))
  const body = writeObjects([{ id: '00', value: '01' }, ...objects])
  if (!body.ok) return body
  const signed = `${body.value}${CHECKSUM_ID}04`
  const text = signed + crc16(signed)
  const read = parseMerchantQr(text)
  return read.ok ? ok(text) : read
}

function partsOf(qr: MerchantQrDraft): readonly Part[] {
  const [tip, fee, percent] = tipTexts(qr.tip)
  return [
    ['01', qr.initiation && METHODS[qr.initiation]],
    ...qr.accounts.map((account): Part => [account.id, accountText(account)]),
    ['52', qr.category],
    ['53', qr.currency],
    ['54', qr.amount && amountText(qr.amount)],
    ['55', tip],
    ['56', fee],
    ['57', percent],
    ['58', qr.country],
    ['59', qr.name],
    ['60', qr.city],
    ['61', qr.postcode],
    ['62', qr.additional && additionalText(qr.additional)],
    ['64', qr.local && localText(qr.local)],
    ...qr.reserved.map(({ id, value }): Part => [id, value]),
    ...qr.unreserved.map(({ id, objects }): Part => [id, writeObjects(objects)]),
  ]
}

const hasOwnId = ({ kind, id }: MerchantAccount) =>
  isWithin(id, kind === 'network' ? NETWORK_IDS : TEMPLATE_IDS)

const accountText = (account: MerchantAccount) =>
  account.kind === 'network' ? account.text : writeObjects(account.objects)

const hasOwnIds = ({ templates = [], reserved = [] }: AdditionalData) =>
  templates.every(({ id }) => isWithin(id, ADDITIONAL_TEMPLATE_IDS)) &&
  reserved.every(({ id }) => isWithin(id, ADDITIONAL_RESERVED_IDS))

function additionalText(data: AdditionalData): Written {
  const inner: DataObject[] = []
  for (const { id, objects } of data.templates ?? []) {
    const written = writeObjects(objects)
    if (!written.ok) return written
    inner.push({ id, value: written.value })
  }
  return writeObjects([...additionalObjects(data), ...(data.reserved ?? []), ...inner])
}

const localText = ({ language, name, city }: LocalMerchant): Written =>
  writeObjects([
    { id: '00', value: language },
    { id: '01', value: name },
    ...(city === null ? [] : [{ id: '02', value: city }]),
  ])
