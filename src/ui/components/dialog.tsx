/** A question that must be answered before going on. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useModalFocus } from '../hooks/use-modal-focus'
import { a11y } from './a11y'
import { Button } from './button'
import './dialog.scss'

type Props = {
  readonly open: boolean
  readonly title: string
  readonly children?: ReactNode
  readonly confirm: string
  readonly onConfirm: () => void
  /** Leave out for a notice that can only be acknowledged. */
  readonly cancel?: string
  readonly onCancel: () => void
  /** The confirmed deed cannot be undone. */
  readonly danger?: boolean
}

export function Dialog({ open, title, children, confirm, onConfirm, cancel, onCancel, danger }: Props) {
  const focus = useModalFocus(open, onCancel)
  if (!open) return null
  return (
    <View className="ui-dialog">
      <View
        className="ui-dialog__panel"
        {...focus}
        {...a11y({ role: 'alertdialog', label: title, modal: true })}
      >
        <View className="ui-dialog__title">{title}</View>
        {children && <View className="ui-dialog__text">{children}</View>}
        <View className="ui-dialog__buttons">
          <Button variant={danger ? 'danger' : 'primary'} full onClick={onConfirm}>
            {confirm}
          </Button>
          {cancel && (
            <Button variant="quiet" full onClick={onCancel}>
              {cancel}
            </Button>
          )}
        </View>
      </View>
    </View>
  )
}
