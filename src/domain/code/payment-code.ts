/** Codes that move money: told apart by whose they are, so that they are refused in words and never looked up, sent, kept or shown. */

export const PAYER_WALLETS = ['wechat-pay', 'alipay', 'unionpay', 'e-cny', 'emv'] as const
/** `emv`: a shopper's code of the EMVCo form, which names cards and not a wallet. */
export type PayerWallet = (typeof PAYER_WALLETS)[number]

export const MERCHANT_ISSUERS = ['wechat-native', 'wechat-personal', 'alipay', 'unionpay', 'emv'] as const
export type MerchantIssuer = (typeof MERCHANT_ISSUERS)[number]

/** Whose code it is, and nothing of what it says. */
export type PaymentCode =
  /** What a shopper's wallet shows for a till to scan: whoever reads it can take money. */
  | { readonly kind: 'payer-code'; readonly wallet: PayerWallet }
  /** What a shopper scans to pay somebody. */
  | { readonly kind: 'merchant-code'; readonly issuer: MerchantIssuer }

/** How the digits of one wallet's payment codes begin, and how many there are. */
export type PayerDigits = {
  readonly wallet: PayerWallet
  readonly prefixes: readonly string[]
  readonly lengths: readonly [least: number, most: number]
}

export const PAYER_DIGITS: readonly PayerDigits[] = [
  { wallet: 'wechat-pay', prefixes: ['10', '11', '12', '13', '14', '15'], lengths: [18, 18] },
  { wallet: 'alipay', prefixes: ['25', '26', '27', '28', '29', '30'], lengths: [16, 24] },
  { wallet: 'unionpay', prefixes: ['62'], lengths: [19, 19] },
  // as reported; no rule is published, so a deployment that knows better passes a table of its own
  { wallet: 'e-cny', prefixes: ['01'], lengths: [19, 19] },
]

/** The first pattern that fits says whose code a text is. Paths and hosts are wide on purpose: what may take money is never opened. */
const FORMS: readonly { readonly whose: PaymentCode; readonly pattern: RegExp }[] = [
  // `weixin://wxpay/bizpayurl?pr=…`; what else WeChat opens is no goods either
  { whose: { kind: 'merchant-code', issuer: 'wechat-native' }, pattern: /^weixin:\/\//i },
  // `wxp://f2f…`
  { whose: { kind: 'merchant-code', issuer: 'wechat-personal' }, pattern: /^wxp:\/\//i },
  {
    whose: { kind: 'merchant-code', issuer: 'alipay' },
    pattern: /^(?:alipays?:\/\/|https?:\/\/qr\.alipay\.com(?:[:/?#]|$))/i,
  },
  // `https://qr.95516.com/<institution, 8 digits>/<id>` or `/…/unifiedNative?…`
  {
    whose: { kind: 'merchant-code', issuer: 'unionpay' },
    pattern: /^https?:\/\/qr\.95516\.com(?:[:/?#]|$)/i,
  },
  // damaged ones too; a payload has letters (its country), a UPC-A that begins like one has none
  { whose: { kind: 'merchant-code', issuer: 'emv' }, pattern: /^000201.*\D/s },
  // Base64 of the tag 85, its length and `CPV01`
  { whose: { kind: 'payer-code', wallet: 'emv' }, pattern: /^hQVDUFYwM[Q-Za-f]/ },
]

/** A code that can be nothing else, by its form. */
export const readPaymentForm = (text: string): PaymentCode | null =>
  FORMS.find(({ pattern }) => pattern.test(text))?.whose ?? null

/** Digits that may be a wallet's: a label or a GS1 code may have the same, and is tried first. */
export function readPayerDigits(text: string, table = PAYER_DIGITS): PaymentCode | null {
  if (!/^\d+$/.test(text)) return null
  const row = table.find(
    ({ prefixes, lengths: [least, most] }) =>
      prefixes.includes(text.slice(0, 2)) && text.length >= least && text.length <= most,
  )
  return row ? { kind: 'payer-code', wallet: row.wallet } : null
}

/** Whose payment code a text may be; null for anything else. */
export const readPaymentCode = (text: string): PaymentCode | null =>
  readPaymentForm(text) ?? readPayerDigits(text)
