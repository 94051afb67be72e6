/** A browser opens no wallet: the code is on the page, and whoever pays scans it. */
import type { WalletOpener } from './ports'

export const wallet: WalletOpener = { open: async () => 'not-supported' }
