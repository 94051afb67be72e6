/** Named scenarios as disturbances of a request on its way there and back. */
import type { Scenario } from '@/contract/demo-api'
import type { Millis } from '@/domain/kernel'
import { millis, seconds } from '@/domain/kernel'
import type { HttpRequest } from '@/platform/ports'
import type { MockState } from '../backend/state'
import { addFault } from '../wallets/faults'

export type Disturbance = {
  readonly arrives: boolean
  readonly returns: boolean
  readonly delay: Millis
}

const CALM: Disturbance = { arrives: true, returns: true, delay: millis(60) }
/** How many replies the scenario `reply-lost` swallows before the network heals. */
export const LOSSES = 2

/** The levers themselves always work; otherwise nobody could switch the scenario off again. */
export function disturb(state: MockState, request: HttpRequest): Disturbance {
  if (request.path.startsWith('/demo')) return CALM
  switch (state.scenario) {
    case 'slow':
      return { ...CALM, delay: seconds(3) }
    case 'offline':
      return { arrives: false, returns: false, delay: millis(200) }
    case 'reply-lost':
      if (request.method !== 'POST' || state.losses <= 0) return CALM
      state.losses -= 1
      return { arrives: true, returns: false, delay: seconds(1) }
    default:
      return CALM
  }
}

export function chooseScenario(state: MockState, scenario: Scenario): void {
  state.scenario = scenario
  state.losses = scenario === 'reply-lost' ? LOSSES : 0
  state.networks.faults = state.networks.faults.filter(({ kind }) => kind !== 'risk-refused')
  if (scenario === 'declined') addFault(state.networks, { kind: 'risk-refused', times: null })
}
