/** The levers of a mocked backend: wallet, scenarios, personas. No real backend has these. */
import * as v from 'valibot'
import { SYMBOLOGIES } from '@/domain/code'
import type { PaymentId } from '@/domain/kernel'
import { MERCHANT_CODES, TENDERS, WALLETS } from '@/domain/payment'
import { endpoint } from './endpoint'
import { subjectSchema } from './schemas/member'
import { templateIdSchema, topicSchema } from './schemas/notice'
import { reportSchema } from './schemas/payment'
import { amountSchema, codeTextSchema, id, localTextSchema, millisSchema, text } from './schemas/scalars'

export const SCENARIOS = ['normal', 'slow', 'offline', 'price-changed', 'declined', 'reply-lost'] as const
export type Scenario = (typeof SCENARIOS)[number]

export const WALLET_ACTS = ['pay', 'pay-slowly', 'decline', 'refuse', 'never-answer', 'cancel'] as const
export type WalletAct = (typeof WALLET_ACTS)[number]

const personaSchema = v.object({
  key: text(32),
  words: localTextSchema,
  subject: subjectSchema,
  /** What signs this persona in; null for the guest. */
  cardNumber: v.nullable(text(16)),
  pin: v.nullable(text(16)),
})
export type Persona = v.InferOutput<typeof personaSchema>

const sampleSchema = v.object({
  code: codeTextSchema,
  /** How it is printed. */
  symbology: v.picklist(SYMBOLOGIES),
  name: localTextSchema,
  why: localTextSchema,
  picture: text(500),
})
export type Sample = v.InferOutput<typeof sampleSchema>

const walletViewSchema = v.object({
  paymentId: id<PaymentId>(),
  tender: v.picklist(TENDERS),
  codeKind: v.picklist(MERCHANT_CODES),
  merchant: localTextSchema,
  amount: amountSchema,
  /** What is in each wallet. */
  balances: v.partial(v.object(v.entriesFromList(WALLETS, amountSchema))),
  report: reportSchema,
  /** Why the wallet has just said no to its owner; the shop never hears of it. */
  refusal: v.nullable(text(64)),
})
export type WalletView = v.InferOutput<typeof walletViewSchema>

/** A code that waits for somebody's wallet. */
const openCodeSchema = v.object({
  /** What a wallet would read. */
  code: text(2953),
  codeKind: v.picklist(MERCHANT_CODES),
  merchant: localTextSchema,
  amount: amountSchema,
})
export type OpenCode = v.InferOutput<typeof openCodeSchema>

/** How a payment code stands, as its owner's wallet knows. */
export const SHOWN_CODE_STATES = ['shown', 'password', 'paid', 'refused', 'over'] as const

const shownCodeSchema = v.object({
  /** For a till to read; play money hangs on it. */
  digits: text(64),
  wallet: v.picklist(WALLETS),
  expiresAt: millisSchema,
  balance: amountSchema,
  state: v.picklist(SHOWN_CODE_STATES),
  /** What it was charged for; null: nothing yet. */
  bill: v.nullable(v.object({ merchant: localTextSchema, amount: amountSchema })),
})
export type ShownCode = v.InferOutput<typeof shownCodeSchema>

const messageSchema = v.object({
  topic: topicSchema,
  templateId: templateIdSchema,
  words: localTextSchema,
  at: millisSchema,
})
export type Message = v.InferOutput<typeof messageSchema>

const scenarioBody = v.object({ scenario: v.picklist(SCENARIOS) })

export const demoApi = {
  readDemo: endpoint({
    method: 'GET',
    path: '/demo',
    summary: 'Personas, sample codes and the running scenario',
    audience: 'anyone',
    body: null,
    reply: v.object({
      scenario: v.picklist(SCENARIOS),
      personas: v.array(personaSchema),
      samples: v.array(sampleSchema),
    }),
    refusals: [],
  }),
  setScenario: endpoint({
    method: 'POST',
    path: '/demo/scenario',
    summary: 'Choose how the backend behaves from now on',
    audience: 'anyone',
    body: scenarioBody,
    reply: scenarioBody,
    refusals: [],
  }),
  resetDemo: endpoint({
    method: 'POST',
    path: '/demo/reset',
    summary: 'Forget every session, order and pass',
    audience: 'anyone',
    body: null,
    reply: scenarioBody,
    refusals: [],
  }),
  readOutbox: endpoint({
    method: 'GET',
    path: '/demo/outbox',
    summary: 'Messages that would have been sent through the host app, newest first',
    audience: 'anyone',
    body: null,
    reply: v.object({ messages: v.array(messageSchema) }),
    refusals: [],
  }),
  readOpenCodes: endpoint({
    method: 'GET',
    path: '/demo/codes',
    summary: 'Codes that can be paid now, newest first',
    audience: 'anyone',
    body: null,
    reply: v.object({ codes: v.array(openCodeSchema) }),
    refusals: [],
  }),
  readWallet: endpoint({
    method: 'GET',
    path: '/demo/wallet/:code',
    summary: 'What the mocked wallet app shows',
    audience: 'anyone',
    body: null,
    reply: walletViewSchema,
    refusals: [],
  }),
  actInWallet: endpoint({
    method: 'POST',
    path: '/demo/wallet/:code',
    summary: 'What the shopper does in the mocked wallet app',
    audience: 'anyone',
    /** `wallet`: whose app it is. */
    body: v.object({ act: v.picklist(WALLET_ACTS), wallet: v.picklist(WALLETS) }),
    reply: walletViewSchema,
    refusals: [],
  }),
  showPaymentCode: endpoint({
    method: 'POST',
    path: '/demo/payment-codes',
    summary: 'The payment code that somebody’s wallet shows a till: good once, for a minute',
    audience: 'anyone',
    body: v.object({ wallet: v.picklist(WALLETS) }),
    reply: shownCodeSchema,
    refusals: [],
  }),
  readPaymentCode: endpoint({
    method: 'GET',
    path: '/demo/payment-codes/:code',
    summary: 'What has become of a shown payment code',
    audience: 'anyone',
    body: null,
    reply: shownCodeSchema,
    refusals: [],
  }),
  answerPaymentCode: endpoint({
    method: 'POST',
    path: '/demo/payment-codes/:code',
    summary: 'Its owner types the password, or refuses',
    audience: 'anyone',
    body: v.object({ act: v.picklist(['pay', 'refuse']) }),
    reply: shownCodeSchema,
    refusals: [],
  }),
}
export type DemoApi = typeof demoApi
