// Draws a weapp build twice, with this harness and with WeChat's own open template engine, and compares the two.
import { MiniProgram } from './harness/mini-program'
import type { MiniProgramOptions } from './harness/options'
import { withDom } from './oracle-dom'
import { otherEngine } from './oracle-engine'
import type { Difference } from './oracle-tokens'
import { difference, ourTokens } from './oracle-tokens'

export type Comparison = {
  /** How many drawings were compared. */
  compared: number
  differing: Difference[]
  /** What the other engine's compiler said about the templates. */
  warnings: string[]
}
export type ComparisonOptions = {
  /** Absolute path of a weapp build. */
  dist: string
  /** Pages with queries to open one after the other; every page of app.json by default. */
  urls?: readonly string[]
  storage?: MiniProgramOptions['storage']
  mocks?: MiniProgramOptions['mocks']
  /** Uses the app on each opened page, so that more drawings are compared. */
  visit?: (mp: MiniProgram) => Promise<void>
}

const QUIET = { log: () => {}, info: () => {}, debug: () => {}, warn: () => {}, error: () => {} }

/**
 * Opens the pages of a weapp build and compares every drawing on the way: tags, classes, values, types and text.
 * Its own states of custom components are not carried over, so components that call setData differ.
 */
export async function compareWithGlassEasel(options: ComparisonOptions): Promise<Comparison> {
  return withDom(async (document) => {
    const { dist, storage, mocks } = options
    const mp = new MiniProgram({ dist, platform: 'weapp', console: QUIET, storage, mocks })
    try {
      const { draw, warnings } = await otherEngine(mp, dist, document)
      const result: Comparison = { compared: 0, differing: [], warnings }
      mp.onRender = (page) => {
        if (!page.tree) return
        const found = difference(page.route, ourTokens(page.tree), draw(page))
        result.compared++
        if (found) result.differing.push(found)
      }
      for (const [index, url] of (options.urls ?? mp.config.pages.map((route) => `/${route}`)).entries()) {
        const isTab = mp.config.tabs.includes(url.replace(/^\/|\?.*$/g, ''))
        if (index === 0) await mp.launch(url)
        else await mp.navigate(isTab ? 'switchTab' : 'reLaunch', url)
        await options.visit?.(mp)
      }
      return result
    } finally {
      mp.close()
    }
  })
}
