/** Elements → the GS1 Digital Link that carries them, uncompressed. */
import type { Result } from '../../kernel'
import { err, ok } from '../../kernel'
import { findIdentifier } from './application-identifier'
import type { ElementRefusal, Elements } from './element'
import { checkElements } from './element'
import { sequenceFor } from './link-path'
import { encodePercent } from './percent'

const GS1_RESOLVER = 'https://id.gs1.org'

/**
 * The first key of the elements opens the path, its qualifiers follow in their order, the rest becomes the query in
 * the order given. `stem` is the address before them.
 */
export function writeDigitalLink(
  elements: Elements,
  stem: string = GS1_RESOLVER,
): Result<string, ElementRefusal | 'no-key' | 'not-an-attribute'> {
  const checked = checkElements(elements)
  if (!checked.ok) return checked
  const once = elements.filter(({ ai }, i) => elements.findIndex((other) => other.ai === ai) === i)
  const key = once.find(({ ai }) => findIdentifier(ai)?.qualifiers)
  if (!key) return err('no-key')
  const others = once.filter((element) => element !== key)
  const sequence = sequenceFor(
    key.ai,
    others.map(({ ai }) => ai),
  )
  const path = [key, ...sequence.flatMap((ai) => others.filter((element) => element.ai === ai))]
  const query = others.filter((element) => !path.includes(element))
  if (query.some(({ ai }) => !findIdentifier(ai)?.isAttribute)) return err('not-an-attribute')
  const pathText = path.map(({ ai, value }) => `/${ai}/${encodePercent(value)}`).join('')
  const queryText = query.map(({ ai, value }) => `${ai}=${encodePercent(value)}`).join('&')
  return ok(stem.replace(/\/$/, '') + pathText + (queryText && `?${queryText}`))
}
