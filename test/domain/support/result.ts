/** Opens Results in tests: the value, or a failure that names the refusal. */
import type { Result } from '@/domain/kernel'

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The refusal, or undefined when there was none. */
export function refusalOf<E>(result: Result<unknown, E>): E | undefined {
  return result.ok ? undefined : result.error
}
