/** Command lines of the benches: strict options, and errors that say in one line what to change. */
import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'

/** Shown without a stack: the person at the keyboard can mend it. Without a message they only asked for the usage. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly usage?: string,
  ) {
    super(message)
  }
}

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; strict: true; allowPositionals: false }>
>['values']

export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): Parsed<T> {
  if (args.includes('--help')) throw new UsageError('', usage)
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    const [sentence = 'bad options'] = error instanceof Error ? error.message.split('\n') : []
    throw new UsageError(sentence, usage)
  }
}

/** The comma-separated names of an option, all of them known. */
export function namesOf<T extends string>(option: string, given: string, known: readonly T[]): readonly T[] {
  return given.split(',').map((name) => {
    const found = known.find((each) => each === name)
    if (!found) throw new UsageError(`--${option} knows ${known.join(', ')}; not ${name}`)
    return found
  })
}

/** A whole number above zero. */
export function countOf(option: string, given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new UsageError(`--${option} takes a whole number, not ${given}`)
  return Number(given)
}
