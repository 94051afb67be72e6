/** A text field with its label, a hint or an error, and a way to clear it. */
import { Input, View } from '@tarojs/components'
import { useMessages } from '../hooks/use-looks'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import './field.scss'

type Props = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  /** Enter, or the keyboard's own confirm key, with what the field holds at that moment. */
  readonly onConfirm?: (value: string) => void
  readonly placeholder?: string
  readonly hint?: string
  readonly error?: string | null
  /** A keyboard of digits. A browser keeps pasted letters only where a digit stands beside them. */
  readonly digits?: boolean
  readonly password?: boolean
  readonly maxLength?: number
  readonly autoFocus?: boolean
  readonly disabled?: boolean
}

export function Field({ label, value, onInput, onConfirm, placeholder, hint, error, ...field }: Props) {
  const { common } = useMessages()
  // `search` keeps a browser from turning a digits field into type=number, which drops what it cannot read
  const kind = field.digits
    ? ({ type: 'number', confirmType: 'search' } as const)
    : ({ type: 'text', confirmType: 'done' } as const)
  const browser = {
    inputMode: field.digits ? 'numeric' : 'text',
    autoComplete: 'off',
    placeholderClass: 'ui-field__placeholder',
  }
  return (
    <View
      className={classNames('ui-field', error && 'ui-field--error', field.disabled && 'ui-field--disabled')}
    >
      <View className="ui-field__label" {...a11y({ hidden: true })}>
        {label}
      </View>
      <View className="ui-field__box">
        <Input
          className="ui-field__input"
          value={value}
          placeholder={placeholder}
          {...kind}
          {...browser}
          password={field.password}
          maxlength={field.maxLength ?? 140}
          focus={field.autoFocus}
          disabled={field.disabled}
          onInput={(event) => onInput(event.detail.value)}
          onConfirm={(event) => onConfirm?.(event.detail.value)}
          {...a11y({ label, invalid: Boolean(error) })}
        />
        {value !== '' && !field.disabled && (
          <IconButton
            icon="x"
            label={common.clearField(label)}
            onClick={() => onInput('')}
            className="ui-field__clear"
          />
        )}
      </View>
      {error ? (
        <View className="ui-field__error" {...a11y({ role: 'alert' })}>
          <Icon name="circle-alert" size="s" />
          <View>{error}</View>
        </View>
      ) : (
        hint && <View className="ui-field__hint">{hint}</View>
      )}
    </View>
  )
}
