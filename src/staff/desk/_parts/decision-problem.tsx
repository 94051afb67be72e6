/** Why the last decision did not arrive; nothing is lost, the same button tries again. */
import { useSentence } from '@/pages/_shared/use-sentence'
import { Banner } from '@/ui/components/banner'

export function DecisionProblem({ code }: { readonly code: string | null }) {
  const sentence = useSentence()
  if (code === null) return null
  const { title, advice } = sentence(code)
  return (
    <Banner tone="danger" title={title}>
      {advice}
    </Banner>
  )
}
