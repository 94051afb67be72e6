// A page on stage: drawn in jsdom, wired to an app launched on a pretend phone, its ways onward remembered.
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { App } from '@/wiring'
import type { Phone } from '../flows/support/shop'
import { answerTaro, openTaroPage, resetTaro, taroCalls } from './taro'

let onStage: Phone | null = null

/** What `theApp` of '@/wiring' answers while a page is on stage; test files mock it so. */
export function appOnStage(): App {
  if (!onStage) throw new Error('no phone is on stage')
  return onStage.app
}

type Params = Record<string, string | undefined>

/** Opens a page as if coming from another one, and waits for what it asks the store. */
export async function open(phone: Phone, Page: ComponentType, params: Params = {}): Promise<void> {
  onStage = phone
  resetTaro()
  for (const api of [
    'navigateTo',
    'redirectTo',
    'reLaunch',
    'navigateBack',
    'setNavigationBarTitle',
    'pageScrollTo',
  ]) {
    answerTaro(api, () => Promise.resolve())
  }
  answerTaro('getCurrentPages', () => [{}, {}])
  openTaroPage('', params)
  render(<Page />)
  await pass(1000)
}

/** Lets time pass on the phone, and draws what came of it. */
export async function pass(length: number): Promise<void> {
  const { clock } = (onStage as Phone).platform
  await act(() => clock.advance(length))
}

/** Taps the last thing of this name, then waits for what came of it. */
export async function tap(name: string | RegExp, role = 'button'): Promise<void> {
  const [target] = screen.getAllByRole(role, { name }).slice(-1)
  if (target) fireEvent.click(target)
  await pass(1000)
}

export function type(label: string, value: string): void {
  fireEvent.change(field(label), { target: { value } })
}

export async function pressEnter(label: string): Promise<void> {
  fireEvent.keyDown(field(label), { key: 'Enter' })
  await pass(1000)
}

export const field = (label: string): HTMLInputElement => screen.getByLabelText(label, { selector: 'input' })

/** Everything the page says, in one line. */
export const said = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ')

/** Where the page led, oldest first; `back` for a step back. */
export function ways(): string[] {
  return taroCalls.flatMap(({ api, args }) => {
    if (api === 'navigateBack') return ['back']
    const [to] = args as [{ url?: string } | undefined]
    return ['navigateTo', 'redirectTo', 'reLaunch'].includes(api) ? [to?.url ?? ''] : []
  })
}
