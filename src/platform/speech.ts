/** Mini programs have no voice of their own; one would be a plugin of the host app. */
import type { Speech } from './ports'

export const speech: Speech = { available: false, say() {}, hush() {} }
