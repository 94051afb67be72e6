/** Focus and lamp of an open camera, where it has them (W3C MediaStream Image Capture). */

// not in TypeScript's library
type Optics<Focus> = { readonly torch?: boolean; readonly focusMode?: Focus }

export function hasTorch(stream: MediaStream): boolean {
  return capabilitiesOf(stream).torch === true
}

/**
 * Keeps the focus following the code, and the lamp on or off. Every call says all of it: a browser forgets what
 * an earlier one asked.
 */
export function setLens(stream: MediaStream, { torch }: { readonly torch: boolean }): void {
  const { focusMode, torch: lamp } = capabilitiesOf(stream)
  const wanted: MediaTrackConstraintSet & Optics<string> = {
    ...(focusMode?.includes('continuous') && { focusMode: 'continuous' }),
    ...(lamp === true && { torch }),
  }
  if (Object.keys(wanted).length === 0) return
  // a lens that will not obey still shows a picture
  void trackOf(stream)
    ?.applyConstraints({ advanced: [wanted] })
    .catch(() => undefined)
}

function capabilitiesOf(stream: MediaStream): Optics<readonly string[]> {
  const capabilities: MediaTrackCapabilities & Optics<readonly string[]> =
    trackOf(stream)?.getCapabilities?.() ?? {}
  return capabilities
}

const trackOf = (stream: MediaStream): MediaStreamTrack | undefined => stream.getVideoTracks()[0]
