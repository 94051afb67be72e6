/** The ladders of one kind of code as a picture: one panel a ladder, one line an engine. */
import type { EngineName } from '../decode/engines/engine'
import { ENGINES } from '../decode/engines/engine'
import type { Climb } from './climb'

const PANEL = { width: 226, height: 132 }
const GAP = { x: 30, y: 76 }
const COLUMNS = 4
const LEFT = 52
const TOP = 86

const STYLE = `
    .ground { fill: #fbfaf6; stroke: #d9d4c5 }
    .axis { fill: none; stroke: #8d9a93 }
    .half { fill: none; stroke: #b9b3a2; stroke-dasharray: 3 4 }
    .name { fill: #17211c; font-size: 15px; font-weight: 600 }
    .note { fill: #47524c; font-size: 12px }
    .line { fill: none; stroke-width: 1.8; stroke-linejoin: round }
    .ours { stroke: #0b6e4f; stroke-width: 3.2 }
    .zxing-wasm { stroke: #b5472f }
    .zxing-wasm-fast { stroke: #b5472f; stroke-dasharray: 5 4 }
    .zxing-js { stroke: #8a6d1d; stroke-dasharray: 2 3 }
    .zbar { stroke: #3f63ab }
    .wrong { fill: none; stroke-width: 2; stroke-dasharray: none }
    .ring { stroke: #47524c }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #151a18; stroke: #36403b }
      .axis { stroke: #7d8a84 }
      .half { stroke: #4d5752 }
      .name { fill: #eef3f0 }
      .note { fill: #bcc7c1 }
      .ours { stroke: #4fc59a }
      .zxing-wasm, .zxing-wasm-fast { stroke: #ef8d76 }
      .zxing-js { stroke: #d8b656 }
      .zbar { stroke: #86a8e6 }
      .ring { stroke: #bcc7c1 }
    }`

export function plot(kind: string, climbs: readonly Climb[], codes: number): string {
  const ladders = [...new Set(climbs.map(({ ladder }) => ladder))]
  const engines = ENGINES.filter((name) => climbs.some(({ engine }) => engine === name))
  const rows = Math.ceil(ladders.length / COLUMNS)
  const width = 2 * LEFT + COLUMNS * PANEL.width + (COLUMNS - 1) * GAP.x
  const height = TOP + rows * (PANEL.height + GAP.y) - 40
  const panels = ladders.map((ladder, at) => {
    const x = LEFT + (at % COLUMNS) * (PANEL.width + GAP.x)
    const y = TOP + Math.floor(at / COLUMNS) * (PANEL.height + GAP.y)
    const own = climbs.filter((each) => each.ladder === ladder)
    return `<g transform="translate(${x} ${y})">${panel(own, codes, at % COLUMNS === 0)}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="-apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif">
  <title id="t">Share of ${kind} codes read as a picture gets worse</title>
  <desc id="d">${describe(climbs)}</desc>
  <style>${STYLE}
  </style>
  <rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
  ${legend(engines)}
  ${panels.join('\n  ')}
</svg>
`
}

function legend(engines: readonly EngineName[]): string {
  const entries = engines.map(
    (engine, at) =>
      `<path class="line ${engine}" d="M${LEFT + at * 150} 34h28"/><text class="note" x="${LEFT + 36 + at * 150}" y="38">${engine}</text>`,
  )
  const x = LEFT + engines.length * 150
  return `${entries.join('')}<circle class="wrong ring" cx="${x + 14}" cy="34" r="5"/><text class="note" x="${x + 28}" y="38">a wrong read</text>`
}

function panel(climbs: readonly Climb[], codes: number, isFirst: boolean): string {
  const levels = climbs[0]?.rungs.map(({ level }) => level) ?? []
  const x = (at: number) => round((PANEL.width * at) / Math.max(1, levels.length - 1))
  const y = (read: number) => round(PANEL.height * (1 - read / codes))
  const lines = [...climbs].reverse().map(({ engine, rungs }) => {
    const path = rungs.map(({ read }, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(read)}`).join('')
    const wrong = rungs.flatMap(({ wrong: count, read }, at) =>
      count > 0 ? [`<circle class="${engine} wrong" cx="${x(at)}" cy="${y(read)}" r="5"/>`] : [],
    )
    return `<path class="line ${engine}" d="${path}"/>${wrong.join('')}`
  })
  const ticks = levels.flatMap((level, at) =>
    at % 3 === 0 || at === levels.length - 1 ? [tick(x(at), String(level), levels.length - 1 - at)] : [],
  )
  return [
    `<text class="name" x="0" y="-14">${climbs[0]?.ladder}</text>`,
    `<text class="note" x="${PANEL.width}" y="-14" text-anchor="end">${climbs[0]?.unit}</text>`,
    `<path class="half" d="M0 ${PANEL.height / 2}H${PANEL.width}"/>`,
    `<path class="axis" d="M0 0V${PANEL.height}H${PANEL.width}"/>`,
    ...(isFirst ? [`<text class="note" x="-6" y="5" text-anchor="end">100 %</text>`] : []),
    ...(isFirst ? [`<text class="note" x="-6" y="${PANEL.height}" text-anchor="end">0</text>`] : []),
    ...lines,
    ...ticks,
  ].join('')
}

/** The one before the last would touch it. */
const tick = (x: number, text: string, toEnd: number) =>
  toEnd === 1
    ? ''
    : `<text class="note" x="${x}" y="${PANEL.height + 18}" text-anchor="middle">${text}</text>`

function describe(climbs: readonly Climb[]): string {
  const ladders = [...new Set(climbs.map(({ ladder }) => ladder))]
  const reach = (ladder: string) =>
    climbs
      .filter((each) => each.ladder === ladder)
      .map(({ engine, reached }) => `${engine} ${reached ?? 'none'}`)
      .join(', ')
  return `Half of the codes read and none wrongly up to: ${ladders.map((ladder) => `${ladder}: ${reach(ladder)}`).join('; ')}.`
}

const round = (value: number) => Math.round(value * 10) / 10
