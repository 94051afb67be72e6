/** `npm run bench [-- core | decode … | clips … | ladder …]`: figures about speed and reading, never tests. */
import { UsageError } from './usage'

const USAGE = 'npm run bench [-- core | decode … | clips … | ladder …]   (each takes --help)'

type Command = (args: readonly string[]) => Promise<void>

const COMMANDS: { readonly [name: string]: (() => Promise<Command>) | undefined } = {
  core: async () => {
    await import('./core')
    return async () => undefined
  },
  decode: async () => (await import('./decode/decode-command')).decodeCommand,
  clips: async () => (await import('./decode/clips-command')).clipsCommand,
  ladder: async () => (await import('./ladder/ladder-command')).ladderCommand,
}

async function main([name = 'core', ...args]: readonly string[]): Promise<void> {
  const load = COMMANDS[name]
  if (!load) throw new UsageError(`there is no bench called ${name}`, USAGE)
  await (await load())(args)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n`)
  if (error.usage) process.stderr.write(`usage: ${error.usage}\n`)
})
