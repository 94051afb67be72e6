/** Why an offer gave nothing, in a few friendly words. */

import type { Goods } from '@/domain/cart'
import type { Language, ProductId } from '@/domain/kernel'
import { unreachable } from '@/domain/kernel'
import type { Better, Layer, Missed, MissedPrice } from '@/domain/pricing'
import { money } from '@/ui/format/money'
import { dateAndTime, minuteOfDay } from '@/ui/format/time'
import type { Messages } from '@/ui/messages/catalogue'

export function missedWords(
  { why: reason, layer }: Pick<Missed, 'why' | 'layer'>,
  messages: Messages,
  language: Language,
  nameOf: (id: ProductId) => string | null,
): string {
  const { why: words, common } = messages
  switch (reason.kind) {
    case 'not-yet':
      return words.notYet(dateAndTime(reason.from))
    case 'over':
      return words.over
    case 'not-now': {
      const { days, fromMinute, untilMinute } = reason
      const hours = `${minuteOfDay(fromMinute)}–${minuteOfDay(untilMinute)}`
      return words.notNow(daysIn(days, messages, language), hours)
    }
    case 'other-store':
      return words.otherStore
    case 'tier':
      return words.onlyFor(reason.tiers.map((tier) => common.tiers[tier]).join(words.or))
    case 'channel':
      return words.channels[reason.channel]
    case 'not-first-purchase':
      return words.firstPurchase
    case 'wallet':
      return words.payWith(reason.wallets.map((wallet) => common.tenders[wallet]).join(words.or))
    case 'no-coupon':
      return words.noCoupon
    case 'excepted':
      return words.excepted
    case 'minimum-not-reached':
      return words.spendMore(reason.missing)
    case 'too-few-pieces':
      return words.morePieces(reason.missing, namesIn(reason.choices, nameOf, words.or))
    case 'limit-reached':
      return words.limitReached[reason.per](words.counted[countedBy(layer)](reason.most))
    case 'budget-gone':
      return words.budgetGone
    case 'at-floor':
      return words.atFloor
    case 'better-taken':
      return words.better(betterWords(reason.by, messages, language))
    case 'given-elsewhere':
      return words.givenElsewhere
    case 'no-gain':
      return words.noGain
    default:
      return unreachable(reason)
  }
}

/** Few enough to remember. */
const MOST_NAMED = 3

/** "A, B or C", of several kinds that are lacking "A or B + C or D"; nothing where nobody can be named. */
function namesIn(
  choices: readonly (readonly ProductId[])[],
  nameOf: (id: ProductId) => string | null,
  or: string,
): string {
  const most = choices.length > 1 ? 1 : MOST_NAMED
  return choices
    .map((ids) =>
      ids
        .flatMap((id) => nameOf(id) ?? [])
        .slice(0, most)
        .join(or),
    )
    .filter((names) => names !== '')
    .join(' + ')
}

/** What the limit of a promotion counts. */
function countedBy(layer: Layer): 'pieces' | 'sets' | 'orders' {
  if (layer === 'item') return 'pieces'
  return layer === 'bundle' ? 'sets' : 'orders'
}

/** Whose price, and how much: of a piece, or of a kilogram. */
export function missedPriceName(
  { tier, price }: MissedPrice,
  goods: Goods,
  { cart, common }: Messages,
): string {
  const per = goods.kind === 'weight' ? common.perKilo : ''
  return `${cart.adjustMember(common.tiers[tier])} ${money(price)}${per}`
}

export function missedPriceWords({ tier, why }: MissedPrice, messages: Messages, language: Language): string {
  const { why: words, common } = messages
  switch (why.kind) {
    case 'other-card':
      return words.withCard(common.tiers[tier])
    case 'better-taken':
      return words.better(betterWords(why.by, messages, language))
    case 'kept-for':
      return words.keptFor(betterWords(why.by, messages, language), why.saves)
    case 'no-gain':
      return words.noDearer
    default:
      return unreachable(why)
  }
}

function betterWords(by: Better, { cart, common }: Messages, language: Language): string {
  switch (by.kind) {
    case 'member-price':
      return cart.adjustMember(common.tiers[by.tier])
    case 'price-sticker':
      return cart.adjustSticker
    case 'promotion':
      return by.words[language]
    default:
      return unreachable(by)
  }
}

function daysIn(days: readonly number[], { why: words }: Messages, language: Language): string {
  if (days.length === 7) return words.everyDay
  const names: { readonly [day: number]: string } = words.weekdays
  return days.map((day) => names[day] ?? '').join(language === 'zh' ? '、' : ', ')
}
