import { useEffect, type ReactNode } from 'react'
import { useText } from '../i18n'

/** Title of the window, heading and the actions of a page. */
export function Page({ title, hint, actions, children }: { title: string; hint?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  useTitle(title)
  return (
    <>
      <div className="page-head">
        <div><h1>{title}</h1>{hint && <p className="hint">{hint}</p>}</div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  )
}

export function useTitle(title: string): void {
  const { t } = useText()
  const product = t('product.short')
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
}
