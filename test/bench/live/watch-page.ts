/** Runs inside the page before the app does, and so may name nothing from outside but types: notes what happens when. */
import type { Watched } from './watched'

/** The marker's: pixels a cell, and how many. */
export type Watcher = { readonly cell: number; readonly cells: number }

type Message = {
  readonly kind?: string
  readonly reading?: { readonly codes: readonly { readonly text: string }[] } | null
}

export function watchPage({ cell, cells }: Watcher): void {
  const watched: Watched = { shown: [], asked: [], answers: [], added: [], blocks: [], cost: 0 }
  Object.assign(window, { watched })
  // the large line of what was just added, and those of the list that are not hidden behind it
  const LINES = '.scan-added__name, .scan-line:not(.scan-line--pinned) .scan-line__name'
  let watchedVideo: HTMLVideoElement | null = null
  const known = new Set<string>()

  /** Only these few pixels are copied: drawing the picture would disturb what is measured. They arrive a little later. */
  function markerNow(): number[] {
    const marker: number[] = []
    if (!watchedVideo) return marker
    const begun = performance.now()
    // a video that has no picture at this moment refuses: that frame stays without a number
    try {
      const picture = new VideoFrame(watchedVideo)
      const rect = { x: 0, y: cell / 2, width: cells * cell, height: 2 }
      const luma = new Uint8Array(picture.allocationSize({ rect }))
      const read = () => {
        for (let i = 0; i < cells; i++) marker.push(luma[i * cell + cell / 2] ?? 0)
      }
      const close = () => picture.close()
      picture.copyTo(luma, { rect }).then(read).then(close, close)
    } catch {}
    watched.cost += performance.now() - begun
    return marker
  }

  function watchVideo(video: HTMLVideoElement): void {
    if (watchedVideo === video) return
    watchedVideo = video
    const onFrame: VideoFrameRequestCallback = (now, { captureTime }) => {
      const at = performance.now()
      video.requestVideoFrameCallback(onFrame)
      watched.shown.push({ marker: markerNow(), captured: captureTime ?? now, at })
    }
    video.requestVideoFrameCallback(onFrame)
  }

  function added(name: string): void {
    const line: Watched['added'][number] = { name, at: performance.now(), painted: null }
    watched.added.push(line)
    // the first task after the next frame was drawn
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        line.painted = performance.now()
      }
      port2.postMessage(null)
    })
  }

  new MutationObserver(() => {
    const video = document.querySelector<HTMLVideoElement>('.scanner-view__picture')
    if (video) watchVideo(video)
    for (const { textContent } of document.querySelectorAll(LINES)) {
      if (!textContent || known.has(textContent)) continue
      known.add(textContent)
      added(textContent)
    }
  }).observe(document, { subtree: true, childList: true })

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.blocks.push({ at: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })

  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.kind !== 'read') return
        watched.answers.push({
          at: performance.now(),
          texts: (data.reading?.codes ?? []).map(({ text }) => text),
        })
      })
    }
    override postMessage(message: Message, transfer: Transferable[] | StructuredSerializeOptions = []): void {
      if (message.kind === 'decode') watched.asked.push({ marker: markerNow(), at: performance.now() })
      super.postMessage(message, transfer as Transferable[])
    }
  }
}
