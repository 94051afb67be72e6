/** Nominal types over plain JSON values: an order id is not a line id, grams are not fen. */
declare const brand: unique symbol
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

export type StoreId = Brand<string, 'StoreId'>
export type ProductId = Brand<string, 'ProductId'>
export type LineId = Brand<string, 'LineId'>
export type QuoteId = Brand<string, 'QuoteId'>
export type OrderId = Brand<string, 'OrderId'>
export type ReturnId = Brand<string, 'ReturnId'>
export type PaymentId = Brand<string, 'PaymentId'>
export type PromotionId = Brand<string, 'PromotionId'>
/** The opaque single-use text inside an exit pass. */
export type PassToken = Brand<string, 'PassToken'>
/** Milliseconds since 1970-01-01T00:00Z, or a length of time. */
export type Millis = Brand<number, 'Millis'>
export type Grams = Brand<number, 'Grams'>

export const millis = (n: number) => n as Millis
export const seconds = (n: number) => (n * 1000) as Millis
export const minutes = (n: number) => (n * 60_000) as Millis

/** Names an id that came through a schema or was made by the ids port. */
export function idOf<Id extends Brand<string, string>>(text: string): Id {
  return text as Id
}

/** Whole grams, 1 to 100 kg; undefined for anything else. */
export function gramsOf(n: number): Grams | undefined {
  return Number.isSafeInteger(n) && n > 0 && n <= 100_000 ? (n as Grams) : undefined
}
