// Stryker's door to the tests: it runs those of one mutant within its own process, until one notices.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { bundleTests } from './bundle.mjs'

/** Of the laws' cases and of the oracle's baskets. */
process.env.SHARE_OF_CASES = '0.03'

class Here {
  capabilities = () => ({ reloadEnvironment: true })

  async init() {
    this.load = await bundleTests(process.cwd())
    globalThis.__stryker__ ??= {}
    this.stryker = globalThis.__stryker__
  }

  async dryRun() {
    const tests = []
    for (const { id, name, work } of this.load()) {
      this.stryker.currentTestId = id
      const start = performance.now()
      const failureMessage = await failureOf(work)
      const timeSpentMs = performance.now() - start
      this.stryker.currentTestId = undefined
      const result = failureMessage === null ? { status: 0 } : { status: 1, failureMessage }
      tests.push({ id, name, timeSpentMs, ...result })
    }
    return { status: 'complete', tests, mutantCoverage: this.stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const asked = testFilter && new Set(testFilter)
    let nrOfTests = 0
    try {
      for (const { id, work } of this.load()) {
        if (asked && !asked.has(id)) continue
        nrOfTests += 1
        const failureMessage = await failureOf(work)
        if (this.stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'it went round too often' }
        if (failureMessage !== null) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests }
      }
      return { status: 'survived', nrOfTests }
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: `does not load: ${error}`, nrOfTests }
    } finally {
      this.stryker.activeMutant = undefined
    }
  }
}

async function failureOf(work) {
  try {
    await work()
    return null
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'here', Here)]
