/** RawScan → every meaning it can have in a store, best first; never empty, never throws. */
import { storeDay } from '../kernel'
import { cutAddOn } from './add-on'
import { typedDigits } from './check-help'
import { joinComposite } from './gs1/composite'
import { parseDigitalLink } from './gs1/digital-link'
import { meaningOfElements, reasonOfRefusal } from './gs1/meaning'
import type { Spotted } from './gs1/spot-elements'
import { spotElements } from './gs1/spot-elements'
import { parseTransmission } from './gs1/transmission'
import { matchAddress } from './in-store/read-address'
import { matchInStore } from './in-store/read-label'
import type { CodeTemplate } from './in-store/template'
import { isShortUpcE, parseNumber } from './item-number'
import { isRestrictedCirculation } from './number-range'
import { parseOwnCode } from './own-codes'
import { readPayerDigits, readPaymentForm } from './payment-code'
import type { RawScan, ScannedCode, UnknownCodeReason } from './scan'

const LONGEST = 2048

type Templates = readonly CodeTemplate[]

export function parseCode(scan: RawScan, templates: Templates): ScannedCode[] {
  const text = joinComposite(scan.text.trim())
  if (text.length > LONGEST) return unknown('too-long')
  const sent = parseTransmission(text)
  if (!sent.ok) {
    return sent.error === 'no-identifier'
      ? parseText({ ...scan, text }, templates)
      : unknown(reasonOfRefusal(sent.error))
  }
  const { symbology, kind } = sent.value
  if (kind === 'item-number') return parseText({ at: scan.at, text: sent.value.text, symbology }, templates)
  const identifier = text.slice(0, 3)
  return parseText({ at: scan.at, text: text.slice(3).trim(), symbology, identifier }, templates)
}

function parseText(scan: RawScan, templates: Templates): ScannedCode[] {
  const { text } = scan
  if (text === '') return unknown('empty')
  const own = parseOwnCode(text)
  if (own) return [own]
  const payment = readPaymentForm(text)
  if (payment) return [{ kind: 'payment-code', whose: payment }]
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? parseAddress(scan, templates) : parseGoods(scan, templates)
}

function parseAddress({ text, at }: RawScan, templates: Templates): ScannedCode[] {
  const link = parseDigitalLink(text, { shortGtins: true, trailingSlash: true })
  const meant = link.ok ? meaningOfElements(link.value, text, yearOf(at)) : undefined
  if (meant?.kind === 'coupon') return [meant]
  if (meant?.kind === 'gtin') return [{ ...meant, kind: 'digital-link' }]
  const gtin = matchAddress(text, templates)
  return gtin ? [{ kind: 'digital-link', gtin }] : unknown('web-address')
}

/** A store's own label comes first, then what the elements or the digits say, then a wallet. */
function parseGoods(read: RawScan, templates: Templates): ScannedCode[] {
  const scan = { ...read, text: tidied(read) }
  const { text, symbology } = scan
  const inStore = isShortUpcE(text, symbology) ? [] : matchInStore(text, templates, symbology)
  const spotted = spotElements(scan)
  const elements = spotted ? meaningsOfSpotted(spotted, scan) : []
  if (spotted?.isSure) return inStore.length > 0 ? inStore : elements
  // an 18-digit label from 26 looks like an Alipay code: a label first, a wallet when no such item is sold
  const whose = readPayerDigits(text)
  const wallet: ScannedCode[] = whose ? [{ kind: 'payment-code', whose }] : []
  const meanings = [...inStore, ...elements.filter(({ kind }) => kind !== 'unknown'), ...wallet]
  if (meanings.length > 0) return meanings
  return /^\d+$/.test(text) ? parseNumber(text, symbology) : unknown('not-a-product-code')
}

/** Typed numbers come in groups; a number read beside an add-on ends before it. */
function tidied({ text, symbology }: RawScan): string {
  const main = cutAddOn(text, symbology)
  if (symbology !== 'typed') return main
  return cutAddOn(typedDigits(main) ?? main.replace(/\s/g, ''), symbology)
}

function meaningsOfSpotted({ elements }: Spotted, { text, at }: RawScan): ScannedCode[] {
  if (!elements.ok) return unknown(reasonOfRefusal(elements.error))
  const meant = meaningOfElements(elements.value, text, yearOf(at))
  const isOwnNumber = meant.kind === 'gtin' && isRestrictedCirculation(meant.gtin)
  return isOwnNumber ? unknown('not-a-product-code') : [meant]
}

const yearOf = (at: RawScan['at']) => Number(storeDay(at).slice(0, 4))

const unknown = (reason: UnknownCodeReason): ScannedCode[] => [{ kind: 'unknown', reason }]
