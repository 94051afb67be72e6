// @vitest-environment jsdom
// A long list costs what changed in it, and long work lets others have their turn.
import { act, cleanup, render, renderHook } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LongList } from '@/ui/components/long-list'
import { useInSteps } from '@/ui/hooks/use-in-steps'
import { useKept } from '@/ui/hooks/use-kept'
import { createVirtualClock } from '../support/virtual-clock'

type Row = { readonly id: string; readonly price: number }

afterEach(cleanup)

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ id: `row-${i}`, price: i }))
const isSame = (one: Row, other: Row) => one.price === other.price

type ListProps = { readonly rows: readonly Row[]; readonly draw: (row: Row) => ReactElement }
const List = ({ rows, draw }: ListProps) => <LongList rows={useKept(rows, isSame)} draw={draw} />

function listOf(count: number) {
  const draw = vi.fn(({ id, price }: Row) => <p key={id}>{price}</p>)
  const list = render(<List rows={rowsOf(count)} draw={draw} />)
  draw.mockClear()
  const show = (rows: readonly Row[]) => list.rerender(<List rows={rows} draw={draw} />)
  return { draw, show, texts: () => textsOf(list) }
}

const textsOf = ({ container }: { readonly container: HTMLElement }) =>
  [...container.querySelectorAll('p')].map(({ textContent }) => textContent)

describe('a long list', () => {
  it('draws nothing again for rows that say the same, although they are other objects', () => {
    const { draw, show } = listOf(45)
    show(rowsOf(45))
    expect(draw).not.toHaveBeenCalled()
  })

  it('draws the part again in which a row changed, and shows it', () => {
    const { draw, show, texts } = listOf(45)
    show(rowsOf(45).map((row, i) => (i === 30 ? { ...row, price: 999 } : row)))
    expect(draw).toHaveBeenCalledTimes(20)
    expect(texts()[30]).toBe('999')
  })

  it('shows what was added, what moved up, and nothing that is gone', () => {
    const { show, texts } = listOf(20)
    show([...rowsOf(20), { id: 'new', price: 77 }])
    expect(texts()).toHaveLength(21)
    show(rowsOf(20).slice(1))
    expect(texts()).toEqual(
      rowsOf(20)
        .slice(1)
        .map(({ price }) => String(price)),
    )
  })
})

describe('work in steps', () => {
  function* counting(to: number, done: number[]) {
    for (let i = 0; i < to; i++) {
      done.push(i)
      yield
    }
    return done.length
  }
  const first = () => counting(3, [])

  it('does what there is at first at once', () => {
    const { result } = renderHook(() => useInSteps(first, createVirtualClock()))
    expect(result.current).toBe(3)
  })

  it('takes a turn for each step of what comes later, and keeps the last answer until then', async () => {
    const clock = createVirtualClock()
    const done: number[] = []
    const second = () => counting(2, done)
    const { result, rerender } = renderHook(({ work }) => useInSteps(work, clock), {
      initialProps: { work: first },
    })
    rerender({ work: second })
    await act(() => clock.advance(1))
    expect([done, result.current]).toEqual([[0], 3])
    await act(() => clock.advance(100))
    expect(result.current).toBe(2)
  })

  it('is given up for other work', async () => {
    const clock = createVirtualClock()
    const done: number[] = []
    const { result, rerender } = renderHook(({ work }) => useInSteps(work, clock), {
      initialProps: { work: first as (() => Iterator<unknown, number>) | null },
    })
    rerender({ work: () => counting(3, done) })
    await act(() => clock.advance(1))
    rerender({ work: null })
    await act(() => clock.advance(100))
    expect([done, result.current]).toEqual([[0], null])
  })
})
