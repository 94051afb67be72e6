// @vitest-environment jsdom
// A page hears the hand scanner while it is in front, and always with its newest thoughts.
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { millis } from '@/domain/kernel'
import { useKeyScanner } from '@/pages/_shared/use-key-scanner'
import type { FakePlatform } from '../../support/fake-platform'
import { createFakePlatform } from '../../support/fake-platform'
import { firePageMoment, resetTaro } from '../../support/taro'

let platform: FakePlatform
vi.mock('@/wiring-hooks', () => ({ usePlatform: () => platform }))

beforeEach(() => {
  resetTaro()
  platform = createFakePlatform()
})
afterEach(cleanup)

const key = (text: string) => platform.keyIn({ text, symbology: 'unknown', at: millis(0) })

function Page({ onCode }: { readonly onCode: (text: string, meant?: true) => void }) {
  useKeyScanner(({ text, meant }) => onCode(text, meant))
  return null
}

it('hears codes until it is left', () => {
  const heard: string[] = []
  const { unmount } = render(<Page onCode={(text) => heard.push(text)} />)
  key('one')
  unmount()
  key('two')
  expect(heard).toEqual(['one'])
})

it('marks every code as meant: two pulls of the trigger are two pieces', () => {
  const heard: (true | undefined)[] = []
  render(<Page onCode={(_text, meant) => heard.push(meant)} />)
  key('one')
  expect(heard).toEqual([true])
})

it('hears nothing while another page covers it', () => {
  const heard: string[] = []
  render(<Page onCode={(text) => heard.push(text)} />)
  act(() => firePageMoment('hide'))
  key('one')
  act(() => firePageMoment('show'))
  key('two')
  expect(heard).toEqual(['two'])
})

it('acts on a code as it was last drawn', () => {
  const heard: string[] = []
  const { rerender } = render(<Page onCode={(text) => heard.push(`early ${text}`)} />)
  rerender(<Page onCode={(text) => heard.push(`late ${text}`)} />)
  key('one')
  expect(heard).toEqual(['late one'])
})
