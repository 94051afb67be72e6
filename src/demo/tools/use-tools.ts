/** View model of the demo tools: samples, scenario, entry codes and starting over. */
import { useState } from 'react'
import { err, ok } from '@/domain/kernel'
import { canMove } from '@/domain/trip'
import { goBack, goHome, goTo } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useBusy } from '@/ui/hooks/use-busy'
import { useCatalog, useDemo, useFlows, useStores, useTrip } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'

type Demo = NonNullable<ReturnType<typeof useDemo>>
export type Scenario = Parameters<Demo['setScenario']>[0]['body']['scenario']

export type Tools = ReturnType<typeof useTools>

export function useTools() {
  const demo = useDemo()
  const flows = useFlows()
  const stores = useStores()
  const trip = useTrip()
  const { busy, run } = useBusy<Scenario | 'reset'>()
  const [problem, setProblem] = useState<string | null>(null)
  const [isReset, setReset] = useState(false)
  const shop = useAnswer('demo', async () => (demo ? demo.readDemo({}) : err({ code: 'not-found' })))
  const sent = useAnswer('outbox', async () => (demo ? demo.readOutbox({}) : err({ code: 'not-found' })))
  const listed = useAnswer('stores', async () => {
    const loaded = await flows.visit.loadStores()
    return loaded.ok ? ok(loaded.value) : err({ code: loaded.error })
  })
  const known = useCatalog((state) => state.stores)

  return {
    samples: shop.value?.samples ?? null,
    scenario: shop.value?.scenario ?? null,
    messages: sent.value?.messages ?? null,
    stores: listed.value ?? known,
    problem: problem ?? shop.problem,
    canScan: canMove(trip, 'scan'),
    busy,
    isReset,
    scan(code: string) {
      flows.scan.bring(code)
      goTo('pages/scan/index')
    },
    chooseStore: () => goHome(HOME),
    openWallet: () => goTo('demo/wallet/index'),
    back: () => goBack(HOME),
    retry() {
      setProblem(null)
      shop.ask()
    },
    choose: (scenario: Scenario) =>
      run(scenario, async () => {
        const set = await demo?.setScenario({ body: { scenario } })
        if (set?.ok) shop.ask()
        else setProblem(set?.error.code ?? 'not-found')
      }),
    reset: () =>
      run('reset', async () => {
        const done = await demo?.resetDemo({})
        if (!done?.ok) return setProblem(done?.error.code ?? 'not-found')
        // whatever the visit waited for is gone with the server's memory
        stores.trip.startOver()
        flows.staff.signOut()
        await flows.session.signOut()
        setReset(true)
        shop.ask()
        sent.ask()
      }),
  }
}
