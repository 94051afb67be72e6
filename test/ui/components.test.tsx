// @vitest-environment jsdom
// The parts people touch: what they say, what they do, and what they refuse to do.
import { existsSync, readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fen } from '@/domain/kernel'
import { Button } from '@/ui/components/button'
import { Field } from '@/ui/components/field'
import { ICONS } from '@/ui/components/icon-names'
import { PageFrame } from '@/ui/components/page-frame'
import { Price } from '@/ui/components/price'
import { SegmentedControl } from '@/ui/components/segmented-control'
import { Sheet } from '@/ui/components/sheet'
import { Stepper } from '@/ui/components/stepper'
import { Toast } from '@/ui/components/toast'
import { DEFAULT_LOOKS, LooksProvider } from '@/ui/hooks/use-looks'

afterEach(cleanup)

function Broken(): never {
  throw new Error('broken')
}

describe('a button', () => {
  it('does nothing while it is busy or disabled', () => {
    const onClick = vi.fn()
    const { rerender } = render(<Button onClick={onClick}>去结算</Button>)
    fireEvent.click(screen.getByRole('button', { name: '去结算' }))
    expect(onClick).toHaveBeenCalledTimes(1)
    rerender(
      <Button onClick={onClick} busy>
        去结算
      </Button>,
    )
    fireEvent.click(screen.getByRole('button', { name: '去结算' }))
    rerender(
      <Button onClick={onClick} disabled>
        去结算
      </Button>,
    )
    fireEvent.click(screen.getByRole('button', { name: '去结算' }))
    expect(onClick).toHaveBeenCalledTimes(1)
  })
})

describe('a stepper', () => {
  it('offers a bin for the last piece and reports zero', () => {
    const onChange = vi.fn()
    render(<Stepper label="鲜牛奶" value={1} onChange={onChange} />)
    fireEvent.click(screen.getByRole('button', { name: '移除鲜牛奶' }))
    expect(onChange).toHaveBeenCalledWith(0)
  })

  it('stops at its limits', () => {
    const onChange = vi.fn()
    render(<Stepper label="鲜牛奶" value={2} min={2} max={2} onChange={onChange} />)
    for (const button of screen.getAllByRole('button')) fireEvent.click(button)
    expect(onChange).not.toHaveBeenCalled()
  })
})

describe('a price', () => {
  it('reads as one amount and strikes through what it was', () => {
    const { container } = render(<Price amount={fen(123_450)} original={fen(150_000)} emphasis="member" />)
    expect(container.textContent).toBe('¥1,234.50原价¥1,500.00')
  })

  it('strikes nothing through when nothing was saved', () => {
    const { container } = render(<Price amount={fen(100)} original={fen(100)} />)
    expect(container.textContent).toBe('¥1.00')
  })
})

describe('a field', () => {
  it('is named by its label, shows its error and can be cleared', () => {
    const onInput = vi.fn()
    render(<Field label="会员卡号" value="M12" error="卡号不对" onInput={onInput} />)
    expect(screen.getByLabelText('会员卡号').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe('卡号不对')
    fireEvent.click(screen.getByRole('button', { name: '清空会员卡号' }))
    expect(onInput).toHaveBeenCalledWith('')
  })
})

describe('a choice', () => {
  it('says which one is chosen and reports another', () => {
    const onChange = vi.fn()
    const options = [
      { value: 'zh', label: '中文' },
      { value: 'en', label: 'English' },
    ] as const
    render(<SegmentedControl label="语言" options={options} value="zh" onChange={onChange} />)
    expect(screen.getByRole('radio', { name: '中文' }).getAttribute('aria-checked')).toBe('true')
    fireEvent.click(screen.getByRole('radio', { name: 'English' }))
    expect(onChange).toHaveBeenCalledWith('en')
  })
})

describe('a sheet', () => {
  it('exists only while open and closes by its button', () => {
    const onClose = vi.fn()
    const { rerender } = render(
      <Sheet open={false} title="商品详情" onClose={onClose}>
        x
      </Sheet>,
    )
    expect(screen.queryByRole('dialog')).toBeNull()
    rerender(
      <Sheet open title="商品详情" onClose={onClose}>
        x
      </Sheet>,
    )
    expect(screen.getByRole('dialog', { name: '商品详情' }).getAttribute('aria-modal')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})

describe('a toast', () => {
  it('speaks through a region that is there before it', () => {
    const undo = vi.fn()
    const { rerender } = render(<Toast message={null} />)
    const region = screen.getByRole('status')
    rerender(<Toast message="已移除 鲜牛奶" action={{ label: '撤销', onClick: undo }} />)
    expect(screen.getByRole('status')).toBe(region)
    fireEvent.click(screen.getByRole('button', { name: '撤销' }))
    expect(undo).toHaveBeenCalledTimes(1)
  })
})

describe('a page', () => {
  it('wears the looks the shopper chose and speaks their language', () => {
    const looks = { ...DEFAULT_LOOKS, language: 'en', theme: 'dark', care: true } as const
    const { container } = render(
      <LooksProvider looks={looks}>
        <PageFrame title="Basket" onBack={() => {}}>
          x
        </PageFrame>
      </LooksProvider>,
    )
    expect(container.firstElementChild?.className).toBe('ui-looks theme-dark lang-en care')
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy()
  })

  it('keeps its header and offers ways on when its content cannot be drawn', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    window.addEventListener('error', (event) => event.preventDefault())
    const onError = vi.fn()
    const goHome = vi.fn()
    render(
      <PageFrame title="购物车" rescue={[{ label: '回到首页', onClick: goHome }]} onError={onError}>
        <Broken />
      </PageFrame>,
    )
    expect(screen.getByRole('heading', { name: '购物车' })).toBeTruthy()
    expect(screen.getByText('您的购物车很安全，商品都还在。')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '回到首页' }))
    expect(goHome).toHaveBeenCalledTimes(1)
    expect(onError).toHaveBeenCalledTimes(1)
  })
})

describe('icons', () => {
  it('are all drawn: every name is in the style sheet and in the icon set', () => {
    const sheet = readFileSync('src/ui/components/icon.scss', 'utf8')
    const listed = [...sheet.matchAll(/^ {2}["']([a-z0-9-]+)["'],?$/gm)].map((found) => found[1])
    expect(listed).toEqual([...ICONS])
    for (const name of ICONS)
      expect(existsSync(`node_modules/lucide-static/icons/${name}.svg`), name).toBe(true)
  })
})
