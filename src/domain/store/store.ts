/** A shop one can check in to, with the rules it sets for a trip. */
import type { CodeTemplate } from '../code'
import type { Fen, LocalText, StoreId } from '../kernel'
import type { Accepts } from '../payment'

export type Place = { readonly latitude: number; readonly longitude: number }

export type Store = {
  readonly id: StoreId
  readonly name: LocalText
  readonly city: LocalText
  readonly address: LocalText
  readonly place: Place
  readonly hours: { readonly opens: string; readonly closes: string }
  /** The codes only this store knows. */
  readonly templates: readonly CodeTemplate[]
  /** The most one trip may come to, in fen. */
  readonly amountCap: Fen
  /** How it can be paid here. */
  readonly accepts: Accepts
}

/** One trip may come to the cap exactly, not to a fen more. */
export const exceedsCap = (store: Pick<Store, 'amountCap'>, total: Fen): boolean => total > store.amountCap

/** Metres between two places on a sphere of Earth's mean radius (haversine). */
export function metresBetween(a: Place, b: Place): number {
  const rad = Math.PI / 180
  const dLat = (b.latitude - a.latitude) * rad
  const dLon = (b.longitude - a.longitude) * rad
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2
  return Math.round(2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(h))))
}

/** Nearest first; the distance is in metres. */
export function byDistance(stores: readonly Store[], from: Place): { store: Store; metres: number }[] {
  return stores
    .map((store) => ({ store, metres: metresBetween(from, store.place) }))
    .sort((a, b) => a.metres - b.metres)
}
