/**
 * The nonce of this page, which the server puts into its head for each request anew.
 *
 * Two of Ant Design's helpers (the lock of the page's scroll bar and the measuring of its width) make style elements
 * without a nonce, which the content security policy refuses. Elements made by our own scripts get it here; markup that
 * someone managed to inject still has none.
 */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

const create = document.createElement.bind(document) as (name: string, options?: ElementCreationOptions) => HTMLElement
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options)
  if (element instanceof HTMLStyleElement) element.nonce = nonce
  return element
}) as typeof document.createElement
