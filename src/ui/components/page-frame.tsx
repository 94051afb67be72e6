/** The root of every screen: looks, header, content in a phone-wide column, footer, and a net under it all. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { looksClass, useLooks, useMessages } from '../hooks/use-looks'
import { a11y } from './a11y'
import { Button } from './button'
import { classNames } from './class-names'
import { EmptyState } from './empty-state'
import { ErrorBoundary } from './error-boundary'
import { IconButton } from './icon-button'
import './page-frame.scss'

type Props = {
  readonly title: string
  /** Shows a back button. */
  readonly onBack?: () => void
  /** At the end of the header: an icon button or two. */
  readonly headerEnd?: ReactNode
  /** Under the header, always in view: an offline banner. */
  readonly notice?: ReactNode
  /** Sticks to the bottom: totals, the main button, a tab bar. */
  readonly footer?: ReactNode
  /** Floats just above the footer: a Toast. */
  readonly toast?: ReactNode
  /** Over everything: sheets and dialogs. */
  readonly overlays?: ReactNode
  readonly children: ReactNode
  /** The content is exactly as tall as the screen and scrolls inside itself. */
  readonly fill?: boolean
  /** No space at the sides of the content. */
  readonly flush?: boolean
  /** `hero` paints the header in the brand colour. */
  readonly tone?: 'plain' | 'hero'
  /** `native`: the host app draws the title bar, so the page has none of its own. */
  readonly bar?: 'own' | 'native'
  /** Ways on when the screen has failed to draw, beside "try again". */
  readonly rescue?: readonly { readonly label: string; readonly onClick: () => void }[]
  readonly onError?: (error: unknown) => void
}

export function PageFrame(props: Props) {
  const looks = useLooks()
  const { common } = useMessages()
  const {
    title,
    onBack,
    headerEnd,
    notice,
    footer,
    overlays,
    children,
    fill,
    flush,
    tone = 'plain',
    bar = 'own',
  } = props
  const room = looks.headerRoom && {
    paddingTop: `${looks.headerRoom.top}px`,
    paddingRight: `${looks.headerRoom.end}px`,
  }
  return (
    <View className={looksClass(looks)}>
      <View className={classNames('page', fill && 'page--fill', `page--${tone}`)}>
        {bar === 'own' && (
          <View className="page__header" style={room} {...a11y({ role: 'banner' })}>
            {onBack && (
              <IconButton icon="chevron-left" label={common.back} onClick={onBack} className="page__back" />
            )}
            <View
              className={classNames('page__title', !onBack && 'page__title--alone')}
              {...a11y({ role: 'heading', level: 1 })}
            >
              {title}
            </View>
            <View className="page__end">{headerEnd}</View>
          </View>
        )}
        {/* always there: mini programs count children, and would send the whole content anew */}
        <View className={classNames('page__notice', !notice && 'page__notice--none')}>{notice}</View>
        <View
          className={classNames('page__content', flush && 'page__content--flush')}
          {...a11y({ role: 'main' })}
        >
          <ErrorBoundary
            onError={props.onError}
            fallback={(retry) => <Rescue actions={props.rescue ?? []} onRetry={retry} />}
          >
            {children}
          </ErrorBoundary>
        </View>
        <View className="page__foot">
          {props.toast}
          {footer && (
            <View className="page__footer" {...a11y({ role: 'contentinfo' })}>
              {footer}
            </View>
          )}
        </View>
      </View>
      {overlays}
    </View>
  )
}

function Rescue({
  actions,
  onRetry,
}: {
  readonly actions: Props['rescue'] & object
  readonly onRetry: () => void
}) {
  const { errors, common } = useMessages()
  return (
    <EmptyState icon="triangle-alert" tone="warn" title={errors.crash.title} text={errors.crash.advice}>
      <Button onClick={onRetry} icon="refresh-cw" full>
        {common.tryAgain}
      </Button>
      {actions.map(({ label, onClick }) => (
        <Button key={label} variant="secondary" onClick={onClick} full>
          {label}
        </Button>
      ))}
    </EmptyState>
  )
}
