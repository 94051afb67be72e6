/** How cameras lay out pictures that can be unpacked without drawing them (WebCodecs, `VideoPixelFormat`). */

/** Luma first, a byte a pixel; two by two pixels share their colour. */
export const PLANAR: readonly unknown[] = ['I420', 'I420A', 'NV12']
/** Four bytes a pixel. Red and blue weigh the same in luma, so their order does not matter. */
export const PACKED: readonly unknown[] = ['RGBA', 'RGBX', 'BGRA', 'BGRX']

/** Shared colours begin at every other pixel. */
export const even = (pixels: number): number => pixels - (pixels % 2)
