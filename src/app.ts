/** The app itself: wakes up whatever the last launch left unfinished. */
import type { ReactNode } from 'react'
import { useLaunchOnce } from '@/wiring-hooks'
import './app.scss'

export default function App({ children }: { readonly children?: ReactNode }) {
  useLaunchOnce()
  return children
}
