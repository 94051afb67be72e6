/** Stores: where a trip happens. */
export { byDistance, exceedsCap, metresBetween, type Place, type Store } from './store'
