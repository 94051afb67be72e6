/** Finds the route of a path: literal parts beat parameters. */
import type { Route } from './route'

export type Match = { readonly route: Route; readonly params: { readonly [name: string]: string } }

export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const parts = (path.split('?')[0] ?? '').split('/')
  const matches = routes.flatMap((route) => {
    const params = route.endpoint.method === method ? matchPath(route.parts, parts) : undefined
    return params ? [{ route, params }] : []
  })
  return matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0]
}

function matchPath(
  pattern: readonly string[],
  parts: readonly string[],
): { [name: string]: string } | undefined {
  if (pattern.length !== parts.length) return undefined
  const params: { [name: string]: string } = {}
  for (const [i, want] of pattern.entries()) {
    const got = parts[i] ?? ''
    if (!want.startsWith(':')) {
      if (want !== got) return undefined
    } else {
      const value = decode(got)
      if (!value) return undefined
      params[want.slice(1)] = value
    }
  }
  return params
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
