/** A green frame over the video where a code was read; it fades by itself. */
import type { Outline } from './decoder'
import type { FrameOrigin } from './outline-in-box'
import { broadened, outlineInBox } from './outline-in-box'
import './read-outline.scss'

export type SeenOutline = FrameOrigin & {
  readonly outline: Outline
  /** Another number for another read, so that the frame shines up again. */
  readonly turn: number
}

/** CSS pixels: less would look like a scratch on the picture. */
const LEAST = 28

/** Mount it in the element whose size is `seen.box`, above the video. */
export function ReadOutline({ seen }: { readonly seen: SeenOutline | null }) {
  if (!seen) return null
  const { width, height } = seen.box
  const corners = broadened(outlineInBox(seen.outline, seen), LEAST)
  return (
    <svg className="read-outline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <polygon
        key={seen.turn}
        className="read-outline__frame"
        points={corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      />
    </svg>
  )
}
