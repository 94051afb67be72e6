/** Finds the route of a path: literal parts beat parameters. */
import type { Route } from './route'

export type Match = { readonly route: Route; readonly params: { readonly [name: string]: string } }

export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const parts = (path.split('?')[0] ?? '').split('/')
  let best: Match | undefined
  for (const route of routes) {
    if (route.endpoint.method !== method || route.parts.length !== parts.length) continue
    const params = matchPath(route.parts, parts)
    if (params && (!best || openIn(params) < openIn(best.params))) best = { route, params }
  }
  return best
}

const openIn = (params: Match['params']) => Object.keys(params).length

function matchPath(
  pattern: readonly string[],
  parts: readonly string[],
): { [name: string]: string } | undefined {
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
