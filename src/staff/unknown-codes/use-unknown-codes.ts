/** View model of the unknown codes: the store's list, asked for anew whenever the page shows. */
import { daysBetween } from '@/domain/kernel'
import { useOnShow } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useLooks } from '@/ui/hooks/use-looks'
import { useCatalog, useFlows, useStaff, useToday } from '@/wiring-hooks'
import { byDay } from './by-day'

export function useUnknownCodes() {
  const { staff } = useFlows()
  const { language } = useLooks()
  const today = useToday()
  const storeId = useStaff(({ member }) => member?.storeId)
  const store = useCatalog(({ stores }) => stores.find(({ id }) => id === storeId))
  const reports = useAnswer(storeId ?? '', staff.unknownCodes)
  useOnShow(reports.ask)
  return {
    store: store?.name[language],
    /** Null until the store has answered once. */
    days:
      reports.value &&
      byDay(reports.value).map(({ day, codes }) => ({ day, codes, daysAgo: daysBetween(day, today) })),
    problem: reports.problem,
    refresh: reports.ask,
  }
}
