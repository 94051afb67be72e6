// Stand-ins for '@tarojs/components' in unit tests: plain elements, so pages are read as a person reads them.
import { forwardRef } from 'react'
import type { TaroProps } from './plain-props'
import { emit, plainProps, textOf } from './plain-props'

function box(kind: string) {
  return (props: TaroProps) => (
    <div data-taro={kind} {...plainProps(props)}>
      {props.children}
    </div>
  )
}

const bare = (props: TaroProps) => props.children

export const View = forwardRef<HTMLDivElement, TaroProps>((props: TaroProps, ref) => (
  <div ref={ref} {...plainProps(props)}>
    {props.children}
  </div>
))
export const Text = (props: TaroProps) => <span {...plainProps(props)}>{props.children}</span>
export const ScrollView = box('scroll-view')
export const Swiper = box('swiper')
export const SwiperItem = box('swiper-item')
export const Camera = box('camera')
export const Canvas = box('canvas')
export const MovableArea = box('movable-area')
export const MovableView = box('movable-view')
export const RichText = (props: TaroProps) => <div {...plainProps(props)}>{textOf(props.nodes)}</div>
export const Progress = (props: TaroProps) => (
  <progress {...plainProps(props)} max={100} value={Number(props.percent ?? 0)} />
)
export const Block = bare
export const CustomWrapper = bare
export const RootPortal = bare
export const PageMeta = bare

export const Button = (props: TaroProps) => (
  <button type="button" {...plainProps(props)} disabled={props.disabled === true}>
    {props.children}
  </button>
)

export const Image = (props: TaroProps) => (
  <img
    alt={textOf(props.alt) ?? ''}
    {...plainProps(props)}
    src={textOf(props.src)}
    onLoad={() => emit(props, 'onLoad', {})}
    onError={() => emit(props, 'onError', {})}
  />
)

export const Label = (props: TaroProps) => (
  <label {...plainProps(props)} htmlFor={textOf(props.for)}>
    {props.children}
  </label>
)

export const Form = (props: TaroProps) => (
  <form
    {...plainProps(props)}
    onSubmit={(event) => {
      event.preventDefault()
      emit(props, 'onSubmit', { value: {} })
    }}
  >
    {props.children}
  </form>
)

function field(props: TaroProps) {
  return {
    ...plainProps(props),
    name: textOf(props.name),
    placeholder: textOf(props.placeholder),
    disabled: props.disabled === true,
    maxLength: Number(props.maxlength ?? 140),
    value: textOf(props.value) ?? '',
    onFocus: () => emit(props, 'onFocus', {}),
  }
}

export const Input = (props: TaroProps) => (
  <input
    {...field(props)}
    type={props.password === true ? 'password' : 'text'}
    onChange={(event) => emit(props, 'onInput', { value: event.currentTarget.value })}
    onBlur={(event) => emit(props, 'onBlur', { value: event.currentTarget.value })}
    onKeyDown={(event) => {
      if (event.key === 'Enter') emit(props, 'onConfirm', { value: event.currentTarget.value })
    }}
  />
)

export const Textarea = (props: TaroProps) => (
  <textarea
    {...field(props)}
    onChange={(event) => emit(props, 'onInput', { value: event.currentTarget.value })}
    onBlur={(event) => emit(props, 'onBlur', { value: event.currentTarget.value })}
  />
)

export const Switch = (props: TaroProps) => (
  <input
    {...plainProps(props)}
    type="checkbox"
    role="switch"
    aria-checked={props.checked === true}
    checked={props.checked === true}
    disabled={props.disabled === true}
    onChange={(event) => emit(props, 'onChange', { value: event.currentTarget.checked })}
  />
)

export const Slider = (props: TaroProps) => (
  <input
    {...plainProps(props)}
    type="range"
    min={Number(props.min ?? 0)}
    max={Number(props.max ?? 100)}
    value={Number(props.value ?? 0)}
    onChange={(event) => emit(props, 'onChange', { value: Number(event.currentTarget.value) })}
  />
)

/** Only the selector mode: the choices are a list, the answer is an index. */
export const Picker = (props: TaroProps) => {
  const range = Array.isArray(props.range) ? props.range : []
  return (
    <div>
      {props.children}
      <select
        {...plainProps(props)}
        value={Number(props.value ?? 0)}
        onChange={(event) => emit(props, 'onChange', { value: Number(event.currentTarget.value) })}
      >
        {range.map((choice, index) => (
          <option key={String(choice)} value={index}>
            {String(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
