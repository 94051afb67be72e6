/** Scanner diagnostics, hidden from shoppers: what the camera sees and what the decoder makes of it, to copy for support. */
import { Text, View } from '@tarojs/components'
import { goBack } from '@/platform/page'
import { ScannerView } from '@/platform/scanner-view'
import { Button } from '@/ui/components/button'
import { Toast } from '@/ui/components/toast'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { Screen } from '../_shared/screen'
import { useDiagnostics } from './use-diagnostics'
import './index.scss'

function DiagnosticsPage() {
  const { diagnostics } = useMessages()
  const model = useDiagnostics()
  return (
    <Screen
      title={diagnostics.title}
      onBack={() => goBack('pages/me/index')}
      toast={<Toast message={model.message} />}
      footer={
        <View className="diagnostics__foot">
          <Button full icon="copy" onClick={model.copy}>
            {diagnostics.copy}
          </Button>
        </View>
      }
    >
      <View className="diagnostics">
        <View>{diagnostics.advice}</View>
        <View className="diagnostics__camera">
          <ScannerView
            active
            torch={false}
            clock={model.clock}
            onScan={model.onScan}
            onReading={model.onReading}
            onHint={model.onHint}
            onState={model.onState}
            onTorchAvailable={model.onTorchAvailable}
          />
        </View>
        <View className="diagnostics__rows">
          {model.rows.map(({ label, value }) => (
            <View key={label} className="diagnostics__row">
              <Text className="diagnostics__label">{label}</Text>
              <Text className="diagnostics__value" selectable>
                {value}
              </Text>
            </View>
          ))}
        </View>
      </View>
    </Screen>
  )
}

export default page(DiagnosticsPage)
