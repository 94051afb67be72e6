// Every text stands out from every ground it is set on, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SOURCE = readFileSync('src/ui/tokens/_colours.scss', 'utf8')
const THEMES = ['light', 'dark'] as const
const TONES = ['primary', 'accent', 'success', 'warn', 'danger'] as const
const GROUNDS = ['surface', 'surface-raised', 'surface-sunken'] as const

/** text role, ground role */
const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => [
    ['text', ground] as const,
    ['text-muted', ground] as const,
    ['danger', ground] as const,
  ]),
  ['text', 'fill'],
  ['text-muted', 'fill'],
  ['primary', 'chosen'],
  ...TONES.flatMap((tone) => [
    [tone, 'surface'] as const,
    [tone, 'surface-raised'] as const,
    [`on-${tone}`, tone] as const,
    [`on-${tone}-soft`, `${tone}-soft`] as const,
  ]),
  ['on-primary', 'primary-pressed'],
  ['text', 'primary-soft'],
  ['text-muted', 'primary-soft'],
  ['on-hero', 'hero'],
  ['on-hero', 'hero-glow'],
  ['on-hero-muted', 'hero'],
  ['on-hero-muted', 'hero-glow'],
  ['on-toast', 'toast'],
  ['toast-action', 'toast'],
  ['scan-ink', 'scan-paper'],
]

/** Edges and rings that carry meaning need 3:1. */
const EDGE_PAIRS = [
  ['border-strong', 'surface-raised'],
  ['border-strong', 'surface'],
  ['focus', 'surface'],
  ['focus', 'surface-raised'],
] as const

function rolesOf(theme: string): Map<string, string> {
  const block = new RegExp(`@mixin ${theme} \\{([^}]*)\\}`).exec(SOURCE)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  )
}

function luminance(colour: string | undefined): number {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '')
  if (!hex) throw new Error(`not a six-digit colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(THEMES)('the %s theme', (theme) => {
  const roles = rolesOf(theme)

  it.each(TEXT_PAIRS)('sets %s on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(roles.get(text), roles.get(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(EDGE_PAIRS)('draws %s on %s at 3:1 or more', (edge, ground) => {
    expect(contrast(roles.get(edge), roles.get(ground))).toBeGreaterThanOrEqual(3)
  })

  it('names every role the other theme names', () => {
    for (const other of THEMES) expect([...rolesOf(other).keys()]).toEqual([...roles.keys()])
  })
})

it('measures black on white as 21:1 and a colour on itself as 1:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#0b6e4f', '#0b6e4f')).toBe(1)
})

describe('targets', () => {
  const sizes = readFileSync('src/ui/tokens/_sizes.scss', 'utf8')
  const targets = [...sizes.matchAll(/--target: (\d+)px/g)].map((found) => Number(found[1]))

  it('are at least 44 wide, and 60 in care mode', () => {
    expect(targets).toHaveLength(2)
    expect(targets[0]).toBeGreaterThanOrEqual(44)
    expect(targets[1]).toBeGreaterThanOrEqual(60)
  })

  it('grow the text 1.4 times in care mode', () => {
    expect(sizes).toMatch(/@mixin care \{\s*@include type-scale\(1\.4,/)
  })
})
