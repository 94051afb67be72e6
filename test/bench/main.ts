/** `npm run bench [-- core | pricing | emv | decode … | clips … | ladder … | live … | cart-page … | wallets | journal]`: figures about speed and reading, never tests. */
import { UsageError } from './usage'

const USAGE =
  'npm run bench [-- core | pricing | emv | decode … | clips … | ladder … | live … | cart-page … | wallets | journal]   (each takes --help)'

type Command = (args: readonly string[]) => Promise<void>

const COMMANDS: { readonly [name: string]: (() => Promise<Command>) | undefined } = {
  core: async () => {
    await import('./core')
    return async () => undefined
  },
  pricing: async () => (await import('./pricing/pricing-command')).pricingCommand,
  emv: async () => (await import('./emv/emv-command')).emvCommand,
  decode: async () => (await import('./decode/decode-command')).decodeCommand,
  clips: async () => (await import('./decode/clips-command')).clipsCommand,
  ladder: async () => (await import('./ladder/ladder-command')).ladderCommand,
  live: async () => (await import('./live/live-command')).liveCommand,
  wallets: async () => (await import('./wallets/wallets-command')).walletsCommand,
  journal: async () => (await import('./journal/journal-command')).journalCommand,
  'cart-page': async () => (await import('./cart-page/cart-page-command')).cartPageCommand,
}

async function main([name = 'core', ...args]: readonly string[]): Promise<void> {
  const load = COMMANDS[name]
  if (!load) throw new UsageError(`there is no bench called ${name}`, USAGE)
  await (await load())(args)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error
  const lines = [error.message, error.usage && `usage: ${error.usage}`].filter((line) => line)
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = error.message === '' ? 0 : 1
})
