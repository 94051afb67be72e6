/** An order in hand: why goods come back, which, and what goes back to the shopper for them. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Order } from '@/domain/order'
import { returnStateOf } from '@/domain/order'
import { paidWords } from '@/pages/_shared/paid-words'
import { Screen } from '@/pages/_shared/screen'
import { Section } from '@/pages/_shared/section'
import { useSentence } from '@/pages/_shared/use-sentence'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { money } from '@/ui/format/money'
import { dateAndTime } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'
import type { ReturnsView } from '../use-returns'
import { ConfirmSheet } from './confirm-sheet'
import { GoodsRow } from './goods-row'
import { ReasonSheet } from './reason-sheet'
import { ValueWords } from './value-words'

type Props = { readonly order: Order; readonly view: ReturnsView; readonly onOther: () => void }
type OpenSheet = 'reason' | 'confirm' | null

export function ChooseGoods({ order, view, onOther }: Props) {
  const words = useMessages()
  const { returns } = words
  const [sheet, setSheet] = useState<OpenSheet>(null)
  const close = () => setSheet(null)
  const { paid, points } = order
  const facts = [
    ...(paid ? [returns.paidWith(dateAndTime(paid.at), paidWords(paid, words), order.due)] : []),
    ...(points ? [returns.pointsUsed(points.used)] : []),
  ]
  return (
    <Screen
      title={returns.title}
      onBack={onOther}
      footer={<Footer view={view} onCheck={() => setSheet('confirm')} />}
      overlays={
        <>
          <ReasonSheet
            open={sheet === 'reason'}
            onClose={close}
            onChoose={(reason) => {
              close()
              view.because(reason)
            }}
          />
          <ConfirmSheet open={sheet === 'confirm'} order={order} view={view} onClose={close} />
        </>
      }
    >
      <View className="returns">
        <View className="returns__order">
          <Text className="returns__number">{returns.order(order.number)}</Text>
          <View className="returns__facts">{facts.join(' · ')}</View>
        </View>
        <Trouble view={view} />
        {returnStateOf(order) === 'all' && (
          <Banner tone="info" title={returns.nothingLeft.title}>
            {returns.nothingLeft.advice}
          </Banner>
        )}
        <Card flush>
          <ListRow
            title={returns.reason}
            trailing={
              <View className="returns__reason">
                <Text>{returns.reasons[view.reason]}</Text>
                <Icon name="chevron-right" />
              </View>
            }
            label={`${returns.reason}: ${returns.reasons[view.reason]}`}
            onClick={() => setSheet('reason')}
          />
        </Card>
        <Section title={returns.goods}>
          <Card flush>
            {view.rows.map((row) => (
              <GoodsRow
                key={row.line.lineId}
                row={row}
                picked={view.picked(row.line.lineId)}
                onPick={(count) => view.pick(row.line.lineId, count)}
              />
            ))}
          </Card>
        </Section>
        {view.value && (
          <Section title={returns.back}>
            <Card>
              <ValueWords value={view.value} order={order} />
            </Card>
          </Section>
        )}
      </View>
    </Screen>
  )
}

/** The last confirmation was refused, or the store cannot say what the goods are worth. */
function Trouble({ view }: { readonly view: ReturnsView }) {
  const { common } = useMessages()
  const sentence = useSentence()
  const code = view.problem ?? view.trouble
  if (code === null) return null
  const { title, advice } = sentence(code)
  const action = view.trouble ? { label: common.tryAgain, onClick: view.askAgain } : undefined
  return (
    <Banner tone="danger" title={title} action={action}>
      {advice}
    </Banner>
  )
}

function Footer({ view, onCheck }: { readonly view: ReturnsView; readonly onCheck: () => void }) {
  const { returns } = useMessages()
  const { value, isChecked, trouble } = view
  const isWaiting = value !== null && !isChecked && trouble === null
  return (
    <View className="returns__footer">
      <View className="returns__sum">
        <Text className="returns__sum-label">{value ? returns.back : returns.nothingChosen}</Text>
        {value && (
          <Text className="returns__sum-amount">
            {money(value.money)}
            {value.points > 0 && ` + ${returns.points(value.points)}`}
          </Text>
        )}
      </View>
      <Button size="l" full busy={isWaiting} disabled={value === null || trouble !== null} onClick={onCheck}>
        {isWaiting ? returns.checking : returns.check}
      </Button>
    </View>
  )
}
