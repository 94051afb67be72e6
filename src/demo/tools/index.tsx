/** Tools of a demo: codes to scan, ways for things to go wrong, doors to check in at, and starting over. */
import { View } from '@tarojs/components'
import { Problem } from '@/pages/_shared/problem'
import { Screen } from '@/pages/_shared/screen'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { EntryCodes } from './_parts/entry-codes'
import { Outbox } from './_parts/outbox'
import { Reset } from './_parts/reset'
import { ScenarioList } from './_parts/scenario-list'
import { Shelf } from './_parts/shelf'
import { useTools } from './use-tools'
import './index.scss'

function ToolsPage() {
  const { demo } = useMessages()
  const view = useTools()
  return (
    <Screen title={demo.title} onBack={view.back}>
      <View className="tools">
        <Banner tone="accent" icon="flask-conical">
          {demo.notice}
        </Banner>
        {view.problem !== null && <Problem code={view.problem} onRetry={view.retry} />}
        {view.samples === null && view.problem === null && <Skeleton count={5} />}
        {view.scenario !== null && (
          <ScenarioList scenario={view.scenario} busy={view.busy} onChoose={view.choose} />
        )}
        {view.samples !== null && (
          <Shelf
            samples={view.samples}
            canScan={view.canScan}
            onScan={view.scan}
            onChooseStore={view.chooseStore}
          />
        )}
        {view.messages !== null && <Outbox messages={view.messages} />}
        <Button variant="secondary" icon="wallet" onClick={view.openWallet} full>
          {demo.openWallet}
        </Button>
        <EntryCodes stores={view.stores} />
        <Reset isBusy={view.busy === 'reset'} isDone={view.isReset} onReset={view.reset} />
      </View>
    </Screen>
  )
}

export default page(ToolsPage)
