/** Catches what a screen throws while drawing, so the shopper gets a sentence and a way on instead of nothing. */
import type { ReactNode } from 'react'
import { Component } from 'react'

type Props = {
  readonly children: ReactNode
  /** What to show instead; `retry` draws the screen again. */
  readonly fallback: (retry: () => void) => ReactNode
  readonly onError?: (error: unknown) => void
}

export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: false }))
  }
}
