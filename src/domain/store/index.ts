/** Stores: where a trip happens. */
export { byDistance, metresBetween, type Place, type Store } from './store'
