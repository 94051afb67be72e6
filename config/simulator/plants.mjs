// Bugs to plant, one at a time, to see whether the simulator notices. Each is one place in one file; the bundle holds them all, switched off.

/**
 * `find` is an expression that is replaced by `put`, or with `isStatement` statements; `before` is the text that leads to it.
 * @type {readonly { name: string, file: string, before?: string, find: string, put: string, isStatement?: boolean }[]}
 */
export const PLANTS = [
  // the phone
  {
    name: 'a wallet that comes back has paid',
    file: 'src/flows/perform.ts',
    find: "move({ kind: 'wallet-left' })",
    put: "report(paymentIdOf(paying()?.payment ?? ({ kind: 'created' })), { status: 'succeeded', paidAt: clock.now() })",
    isStatement: true,
  },
  {
    name: 'a wallet that says no has not paid',
    file: 'src/flows/perform.ts',
    find: "move({ kind: 'close-asked' })",
    put: "report(paymentIdOf(paying()?.payment ?? ({ kind: 'created' })), { status: 'closed' })",
  },
  {
    name: 'an order that is paid already is a refusal',
    file: 'src/flows/perform.ts',
    find: "code === 'already-paid'",
    put: 'false',
  },
  {
    name: 'a lost answer is a refusal',
    file: 'src/flows/perform.ts',
    find: 'UNDECIDED.includes(code)',
    put: 'false',
  },
  {
    name: 'the sound comes whether or not it is saved',
    file: 'src/flows/scan-flow.ts',
    find: "outcome.kind === 'added' ? await trip.settled() : true",
    put: 'true',
  },
  {
    name: 'an order that was written down is not started again',
    file: 'src/domain/payment/step-payment.ts',
    before: "case 'created':\n      return ",
    find: "[{ kind: 'start-attempt', attempt: payment.attempt, tender: payment.tender }]",
    put: '[]',
  },
  {
    name: 'nobody asks for the close again',
    file: 'src/domain/payment/step-payment.ts',
    find: "[{ kind: 'close-attempt', paymentId: payment.paymentId }]",
    put: "[{ kind: 'ask-server', paymentId: payment.paymentId }]",
  },
  {
    name: 'no answer means no payment',
    file: 'src/domain/payment/reduce-payment.ts',
    find: "{ kind: 'unknown', attempt, tender, paymentId: paymentIdOf(payment) }",
    put: "{ kind: 'cancelled', attempt, tender, paymentId: paymentIdOf(payment) }",
  },
  {
    name: 'a payment on its way is over',
    file: 'src/domain/payment/payment.ts',
    find: "payment.kind === 'declined' || payment.kind === 'cancelled'",
    put: "payment.kind === 'declined' || payment.kind === 'cancelled' || payment.kind === 'processing'",
  },
  {
    name: 'questions come without a pause',
    file: 'src/domain/payment/query-schedule.ts',
    find: 'AT_FIRST[round]',
    put: '(200)',
  },
  {
    name: 'a quote of another basket will do',
    file: 'src/domain/trip/reduce-trip.ts',
    find: 'quote.storeId === storeId && quote.cartRevision === cart.revision && coversLines(quote, cart.lines)',
    put: 'true',
  },
  {
    name: 'the basket is empty once its order is closed',
    file: 'src/domain/trip/reduce-trip.ts',
    before: 'isOpenForRetry(trip.payment) ? ',
    find: 'ok(shoppingAgain(trip))',
    put: 'ok(IDLE)',
  },
  {
    name: 'an order nobody heard of is forgotten',
    file: 'src/domain/trip/trip.ts',
    find: 'trip.orderAsked === null ? null : trip.quote',
    put: 'null',
  },
  {
    name: 'a quote price comes before the goods are saved as they are',
    file: 'src/domain/trip/shopping-again.ts',
    find: "{ phase: 'shopping', ...basket, ...lastShownIn(trip) }",
    put: "{ phase: 'shopping', ...basket, ...lastShownIn(trip), cart: { ...cart, lines: cart.lines.slice(1) } }",
  },
  {
    name: 'an event is dropped when it could not be written',
    file: 'src/stores/trip-journal.ts',
    find: 'if (!next.ok) return next\n      if (next.value === shown) return ok(null)\n      shown = next.value',
    put: "if (!next.ok) return next\n      if (next.value === shown) return ok(null)\n      if (event.kind === 'payment-moved' && count % 5 === 4) return ok(null)\n      shown = next.value",
    isStatement: true,
  },
  // the shop
  {
    name: 'two attempts may be open',
    file: 'mock/routes/start-attempt.ts',
    find: 'attempts.some(({ report }) => !isOver(report))',
    put: 'false',
  },
  {
    name: 'a paid order may be paid again',
    file: 'mock/routes/start-attempt.ts',
    find: "attempts.some(({ report }) => report.status === 'succeeded')",
    put: 'false',
  },
  {
    name: 'the same attempt asked for again is another',
    file: 'mock/routes/start-attempt.ts',
    find: 'attempts.find((each) => each.attempt === attempt)',
    put: 'undefined',
  },
  {
    name: 'the wallet is asked for the price before points',
    file: 'mock/routes/payments.ts',
    before: 'amount: ',
    find: 'order.due',
    put: 'order.total',
  },
  {
    name: 'a close that lost to a payment is a close',
    file: 'mock/payments/learn.ts',
    find: "!closed.ok && closed.error === 'order-paid'",
    put: 'false',
  },
  {
    name: 'late money stays',
    file: 'mock/payments/settle.ts',
    find: 'giveBack(world, record)',
    put: '',
    isStatement: true,
  },
  {
    name: 'late money pays a closed order',
    file: 'mock/payments/settle.ts',
    find: 'isOver(report) || !isPayable(world, record)',
    put: 'false',
  },
  {
    name: 'a payment heard of twice counts twice',
    file: 'mock/payments/settle.ts',
    find: "report.status === 'succeeded' || record.givenBack",
    put: 'false',
  },
  {
    name: 'any amount of a notification will do',
    file: 'mock/merchant/check-notice.ts',
    find: 'notice.report.amount === asked.amount',
    put: 'true',
  },
  {
    name: 'a closed order keeps its coupon',
    file: 'mock/routes/close-unpaid.ts',
    find: 'releaseFor(world, order.id)',
    put: '',
    isStatement: true,
  },
  {
    name: 'a closed order keeps its points',
    file: 'mock/routes/close-unpaid.ts',
    find: 'giveBackFor(world, order.id)',
    put: '',
    isStatement: true,
  },
  {
    name: 'a paid order leaves its coupon unused',
    file: 'mock/payments/settle.ts',
    find: 'settleFor(world, owned.order, at)',
    put: '',
    isStatement: true,
  },
  {
    name: 'an order that lapses leaves its attempt open',
    file: 'mock/routes/lapse.ts',
    find: 'attempts.every((attempt) => end(world, attempt))',
    put: 'true',
  },
  {
    name: 'orders never lapse',
    file: 'mock/routes/lapse.ts',
    find: "record.order.status === 'unpaid' && isEnded",
    put: 'false',
  },
  {
    name: 'a repeated write is done again',
    file: 'mock/backend/handle.ts',
    find: "stored.fingerprint === fingerprint ? stored : no('key-reused')",
    put: 'run()',
  },
  {
    name: 'the shop asks no network how a payment stands',
    file: 'mock/routes/payments.ts',
    find: 'learn(context, record)',
    put: '',
    isStatement: true,
  },
  {
    name: 'the money moves without a ledger entry for the shop',
    file: 'mock/wallets/accounts.ts',
    find: 'addFen(balanceOf(state, to), amount)',
    put: 'balanceOf(state, to)',
  },
  {
    name: 'a network takes money for a closed order',
    file: 'mock/wallets/payer.ts',
    find: "trade.state === 'closed' || trade.state === 'reversed' || trade.state === 'failed'",
    put: 'false',
  },
]
