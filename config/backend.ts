/** The one setting: TARO_APP_BACKEND = mock | mock-server | real (default: development → mock, production → real). */
import path from 'node:path'

export const BACKENDS = ['mock', 'mock-server', 'real'] as const
export type BackendName = (typeof BACKENDS)[number]

export function chosenBackend(env: NodeJS.ProcessEnv = process.env): BackendName {
  const fallback = env.NODE_ENV === 'production' ? 'real' : 'mock'
  const wanted = env.TARO_APP_BACKEND || fallback
  const known = BACKENDS.find((name) => name === wanted)
  if (!known) throw new Error(`TARO_APP_BACKEND is "${wanted}"; it must be one of ${BACKENDS.join(', ')}`)
  if (known !== 'mock' && env.TARO_ENV !== 'h5' && !/^https?:\/\//.test(env.TARO_APP_API ?? '')) {
    throw new Error(
      `TARO_APP_API is missing: backend "${known}" of a mini program needs a host such as https://api.your-shop.example; ` +
        `npm run build:${env.TARO_ENV}:demo needs none`,
    )
  }
  return known
}

/** The module behind the alias @backend. The browser has a mock of its own, behind a service worker. */
export function backendModule(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const name = chosenBackend(env)
  const file = name === 'mock' && env.TARO_ENV === 'h5' ? 'mock.h5.ts' : `${name}.ts`
  return path.join(root, 'src/backend', file)
}
