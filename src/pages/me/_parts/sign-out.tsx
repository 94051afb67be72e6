/** Signing out, after saying what that changes. */
import { useState } from 'react'
import { Button } from '@/ui/components/button'
import { Dialog } from '@/ui/components/dialog'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Account } from '../use-account'

export function SignOut({ account }: { readonly account: Account }) {
  const { common, me } = useMessages()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="quiet" icon="log-out" full busy={account.busy} onClick={() => setAsking(true)}>
        {me.signOut}
      </Button>
      <Dialog
        open={isAsking}
        title={me.signOutAsk.title}
        confirm={me.signOutAsk.confirm}
        cancel={common.cancel}
        onConfirm={() => {
          setAsking(false)
          account.signOut()
        }}
        onCancel={() => setAsking(false)}
      >
        {me.signOutAsk.advice}
      </Dialog>
    </>
  )
}
