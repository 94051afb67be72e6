/** View model of beginning and ending a shift. */
import { useState } from 'react'
import { useSentence } from '@/pages/_shared/use-sentence'
import { useMessages } from '@/ui/hooks/use-looks'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useFlows, useStaff } from '@/wiring-hooks'

export function useShift() {
  const messages = useMessages()
  const flows = useFlows()
  const sentence = useSentence()
  const { busy, run } = useOneAtATime()
  const [number, setNumber] = useState('')
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const isOnDuty = useStaff((state) => state.token !== null)
  const [hasWorked, setHasWorked] = useState(isOnDuty)

  function wordsOf(code: string): string {
    if (code === 'wrong-pin') return messages.staff.wrong
    const { title, advice } = sentence(code)
    return `${title} ${advice}`
  }

  return {
    number,
    pin,
    busy,
    problem,
    setNumber,
    setPin,
    fill(account: { readonly number: string; readonly pin: string }) {
      setProblem(null)
      setNumber(account.number)
      setPin(account.pin)
    },
    begin() {
      if (number.trim() === '' || pin === '') {
        setProblem(messages.staff.wrong)
        return
      }
      run(async () => {
        setProblem(null)
        const begun = await flows.staff.signIn(number.trim(), pin)
        setPin('')
        if (begun.ok) setHasWorked(true)
        else setProblem(wordsOf(begun.error))
      })
    },
    end() {
      setHasWorked(false)
      flows.staff.signOut()
    },
    /** The server ended the shift, not the attendant. */
    wasEnded: hasWorked && !isOnDuty,
  }
}
export type Shift = ReturnType<typeof useShift>
