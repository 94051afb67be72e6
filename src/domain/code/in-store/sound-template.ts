/** Whether a template can mean anything. Templates come from a server: an unsound one is ignored, never tried. */
import type { AddressTemplate, CodeTemplate, FieldKind, InStoreTemplate, TemplateField } from './template'

const LONGEST_CODE = 48
const LONGEST_PATTERN = 200
/** Keeps amounts and weights well inside whole numbers. */
const LONGEST_VALUE = 8
const SINGLE: readonly FieldKind[] = ['plu', 'gtin', 'amount', 'weight', 'count', 'verifier', 'check']

export function isSoundTemplate(template: CodeTemplate): boolean {
  return template.kind === 'label' ? isSoundLabel(template) : isSoundAddress(template)
}

function isSoundLabel({ means, length, prefixes, fields }: InStoreTemplate): boolean {
  const has = (...kinds: FieldKind[]) => fields.some(({ kind }) => kinds.includes(kind))
  const fits =
    isWhole(length, 4, LONGEST_CODE) &&
    prefixes.length > 0 &&
    prefixes.every((prefix) => /^[0-9A-Za-z]+$/.test(prefix) && prefix.length <= length) &&
    fields.every((field) => isSoundField(field, length, fields)) &&
    SINGLE.every((single) => fields.filter(({ kind }) => kind === single).length <= 1) &&
    !overlap(fields)
  if (!fits) return false
  if (means === 'price-sticker') return has('gtin') && has('amount')
  if (means !== 'goods') return true
  // a bare count would sell several pieces of a store number for the price of one
  return has('plu') ? !has('gtin') && (!has('count') || has('amount', 'weight')) : has('gtin')
}

function isSoundField(field: TemplateField, codeLength: number, fields: readonly TemplateField[]): boolean {
  const { kind, start, length, decimals } = field
  if (!isWhole(start, 0, codeLength - 1) || !isWhole(length, 1, codeLength - start)) return false
  switch (kind) {
    case 'amount':
    case 'weight':
      return length <= LONGEST_VALUE && isWhole(decimals, 0, 3)
    case 'count':
      return length <= LONGEST_VALUE
    case 'gtin':
      return [8, 12, 13, 14].includes(length)
    case 'verifier':
      return length === 1 && fields.some((other) => other.kind === 'amount' && [4, 5].includes(other.length))
    case 'check':
      return length === 1 && start === codeLength - 1
    default:
      return true
  }
}

function overlap(fields: readonly TemplateField[]): boolean {
  const inOrder = [...fields].sort((a, b) => a.start - b.start)
  return inOrder.some(({ start, length }, i) => start + length > (inOrder[i + 1]?.start ?? Infinity))
}

/** A literal host keeps a pattern from claiming every address there is. */
function isSoundAddress({ pattern }: AddressTemplate): boolean {
  return (
    pattern.length <= LONGEST_PATTERN &&
    /^https?:\/\/[0-9A-Za-z.\-:]+\/[^{}]*\{gtin\}[^{}*]*$/.test(pattern) &&
    // a star stands alone between separators, so that there is one way only to read an address
    /^[^*]*(?:[/=]\*(?=[/?&#])[^*]*)*$/.test(pattern)
  )
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
