// Parses WXML and AXML text into a tree of tags.

export type MarkupText = { kind: 'text'; text: string }
export type MarkupElement = {
  kind: 'element'
  tag: string
  /** In source order. An attribute without a value holds `null`. */
  attrs: ReadonlyMap<string, string | null>
  children: MarkupNode[]
  /** Body of an inline script, which is not markup. */
  script: string | undefined
}
export type MarkupNode = MarkupElement | MarkupText

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: '\u00a0',
  apos: "'",
}
const decode = (text: string) =>
  text.replace(/&(lt|gt|amp|quot|nbsp|apos);/g, (all, name) => ENTITIES[name] ?? all)

class Reader {
  private at = 0

  constructor(
    private readonly source: string,
    private readonly file: string,
  ) {}

  get done(): boolean {
    return this.at >= this.source.length
  }

  fail(message: string): never {
    throw new Error(`${this.file}:${this.source.slice(0, this.at).split('\n').length}: ${message}`)
  }

  /** Consumes `text` if it comes next. */
  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  /** Consumes what a sticky pattern matches here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  /** Consumes up to and including `end`, and returns what stood before it. */
  upTo(end: string): string {
    const stop = this.source.indexOf(end, this.at)
    if (stop < 0) this.fail(`${end} is missing`)
    const found = this.source.slice(this.at, stop)
    this.at = stop + end.length
    return found
  }
}

function readAttributes(reader: Reader, tag: string): Map<string, string | null> {
  const attrs = new Map<string, string | null>()
  for (;;) {
    reader.match(/\s*/y)
    const name = reader.match(/[^\s=/>]+/y)
    if (name === undefined) return attrs
    if (!reader.take('=')) {
      attrs.set(name, null)
      continue
    }
    const quote = reader.match(/["']/y)
    if (quote === undefined) reader.fail(`attribute ${name} of <${tag}> needs quotes`)
    attrs.set(name, decode(reader.upTo(quote)))
  }
}

/** @throws Error with file and line when the markup is not well formed. */
export function parseMarkup(source: string, file: string): MarkupNode[] {
  const reader = new Reader(source, file)
  const roots: MarkupNode[] = []
  const open: MarkupElement[] = []
  const add = (node: MarkupNode) => (open.at(-1)?.children ?? roots).push(node)

  while (!reader.done) {
    if (reader.take('<!--')) {
      reader.upTo('-->')
    } else if (reader.take('</')) {
      const tag = reader.upTo('>').trim()
      const closed = open.pop()
      if (closed?.tag !== tag) reader.fail(`</${tag}> closes <${closed?.tag ?? 'nothing'}>`)
    } else if (reader.match(/<(?=[A-Za-z])/y)) {
      const tag = reader.match(/[\w-]+/y) ?? reader.fail('a tag needs a name')
      const node: MarkupElement = {
        kind: 'element',
        tag,
        attrs: readAttributes(reader, tag),
        children: [],
        script: undefined,
      }
      add(node)
      if (reader.take('/>')) continue
      if (!reader.take('>')) reader.fail(`bad attribute in <${tag}>`)
      if (tag === 'wxs') node.script = reader.upTo('</wxs>')
      else open.push(node)
    } else {
      // {{ }} may hold a "<" that does not start a tag
      const text = reader.match(/(?:\{\{[\s\S]*?\}\}|[^<])+/y) ?? reader.match(/</y) ?? ''
      if (text.trim()) add({ kind: 'text', text: decode(text) })
    }
  }
  const left = open.at(-1)
  if (left) reader.fail(`<${left.tag}> is not closed`)
  return roots
}
