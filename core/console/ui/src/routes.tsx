import { createBrowserRouter, Navigate } from 'react-router'
import { Frame } from './shell/Frame'
import { RouteFailure } from './shell/RouteFailure'
import { NotFound } from './shell/states'

/** Each page is a file of its own that is loaded when it is first opened. */
export const router = createBrowserRouter(
  [
    { path: '/login', lazy: async () => ({ Component: (await import('./pages/login')).Login }), errorElement: <RouteFailure />, hydrateFallbackElement: <></> },
    {
      element: <Frame />,
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <RouteFailure />,
          children: [
            { index: true, element: <Navigate to="/inbox" replace /> },
            { path: 'inbox', lazy: async () => ({ Component: (await import('./pages/inbox')).Inbox }) },
            { path: 'clues', lazy: async () => ({ Component: (await import('./pages/clues')).Clues }) },
            { path: 'clues/:id', lazy: async () => ({ Component: (await import('./pages/clue')).CluePage }) },
            { path: 'cases', lazy: async () => ({ Component: (await import('./pages/cases')).Cases }) },
            { path: 'cases/:id/:tab?', lazy: async () => ({ Component: (await import('./pages/case')).CasePage }) },
            { path: 'plugins', lazy: async () => ({ Component: (await import('./pages/plugins')).Plugins }) },
            { path: 'rules', lazy: async () => ({ Component: (await import('./pages/rules')).Rules }) },
            { path: 'accounts', lazy: async () => ({ Component: (await import('./pages/accounts')).Accounts }) },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ],
  { basename: '/console' },
)
