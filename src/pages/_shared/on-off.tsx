/** A choice of two: off and on. */
import { SegmentedControl } from '@/ui/components/segmented-control'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function OnOff({ label, isOn, onChange }: Props) {
  const { me } = useMessages()
  return (
    <SegmentedControl
      label={label}
      options={[
        { value: 'off', label: me.off },
        { value: 'on', label: me.on },
      ]}
      value={isOn ? 'on' : 'off'}
      onChange={(value) => onChange(value === 'on')}
    />
  )
}
