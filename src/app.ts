/** The app itself: wakes up whatever the last launch left unfinished. */
import type { ReactNode } from 'react'
import { mendAddress } from '@/platform/mend-address'
import { goHome, useLostWay } from '@/platform/page'
import { openApp } from '@/wiring'
import { useLaunchOnce } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'
import './app.scss'

mendAddress()
// reading begins while the first page is still on its way
void openApp()

export default function App({ children }: { readonly children?: ReactNode }) {
  useLaunchOnce()
  // the root of the site is home, typed or not
  useLostWay((path) => (path === '' ? goHome(HOME) : goHome(HOME, { lost: 'yes' })))
  return children
}
