import { Component, type ReactNode } from 'react'
import { useText } from '../i18n'

/** Keeps a form that fails from taking the page with it. */
export class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useText()
  return <div className="notice" role="alert"><p className="notice-title">{t('form.broken')}</p><p className="notice-text">{t('form.brokenHint')}</p></div>
}
