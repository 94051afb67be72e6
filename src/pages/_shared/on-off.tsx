/** A choice of two: off and on. */
import { SegmentedControl } from '@/ui/components/segmented-control'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** Other words than "off" and "on". */
  readonly words?: { readonly off: string; readonly on: string }
}

export function OnOff({ label, isOn, onChange, words }: Props) {
  const { me } = useMessages()
  return (
    <SegmentedControl
      label={label}
      options={[
        { value: 'off', label: words?.off ?? me.off },
        { value: 'on', label: words?.on ?? me.on },
      ]}
      value={isOn ? 'on' : 'off'}
      onChange={(value) => onChange(value === 'on')}
    />
  )
}
