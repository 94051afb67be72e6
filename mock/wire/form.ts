/** application/x-www-form-urlencoded and queries, without URLSearchParams. */

export type Fields = { readonly [name: string]: string }

export const formOf = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')

/** Null for a field that comes twice or cannot be decoded: two readers must never see two different values. */
export function parseForm(text: string): Fields | null {
  const fields = new Map<string, string>()
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    const value = decode(at < 0 ? '' : pair.slice(at + 1))
    if (name === null || value === null || fields.has(name) || name === '__proto__') return null
    fields.set(name, value)
  }
  return Object.fromEntries(fields)
}

/** `/a/b?c=d` → the path and its fields. */
export function splitPath(path: string): { readonly path: string; readonly query: Fields | null } {
  const at = path.indexOf('?')
  return at < 0 ? { path, query: {} } : { path: path.slice(0, at), query: parseForm(path.slice(at + 1)) }
}

const encode = (text: string) => encodeURIComponent(text).replace(/%20/g, '+')

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return null
  }
}
