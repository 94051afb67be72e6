/** Finds the route of a path: literal parts beat parameters. */
import type { Route } from './route'

export type Match = { readonly route: Route; readonly params: { readonly [name: string]: string } }

/** Routes of one method and length of path, most literal first. */
const SHELVES = new WeakMap<readonly Route[], Map<string, readonly Route[]>>()
const shelfName = (method: string, parts: readonly string[]) => `${method} ${parts.length}`
const openParts = ({ parts }: Route) => parts.filter((part) => part.startsWith(':')).length

function shelvesOf(routes: readonly Route[]): Map<string, readonly Route[]> {
  const known = SHELVES.get(routes)
  if (known) return known
  const shelves = new Map<string, Route[]>()
  for (const route of routes) {
    const name = shelfName(route.endpoint.method, route.parts)
    shelves.set(name, [...(shelves.get(name) ?? []), route])
  }
  for (const shelf of shelves.values()) shelf.sort((a, b) => openParts(a) - openParts(b))
  SHELVES.set(routes, shelves)
  return shelves
}

export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const parts = (path.split('?')[0] ?? '').split('/')
  for (const route of shelvesOf(routes).get(shelfName(method, parts)) ?? []) {
    const params = matchPath(route.parts, parts)
    if (params) return { route, params }
  }
  return undefined
}

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
