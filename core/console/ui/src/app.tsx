import { QueryClientProvider } from '@tanstack/react-query'
import { App as Messages, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useEffect } from 'react'
import { RouterProvider } from 'react-router'
import { client } from './api/queries'
import { useText } from './i18n'
import { nonce } from './nonce'
import { router } from './routes'
import { Empty } from './shell/states'
import { theme } from './theme'

export function App() {
  const { language } = useText()
  useEffect(() => {
    dayjs.locale(language === 'en' ? 'en' : 'zh-cn')
  }, [language])
  return (
    <ConfigProvider csp={{ nonce }} theme={theme} locale={language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }} renderEmpty={() => <Empty />}>
      <Messages>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Messages>
    </ConfigProvider>
  )
}
