import { CheckCircleFilled, CloseCircleFilled, MinusCircleFilled, PauseCircleFilled, WarningFilled } from '@ant-design/icons'
import { Button, Switch, Table, Tag, type TableColumnsType } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { pluginsQuery } from '../api/queries'
import type { Plugin, PluginState } from '../api/types'
import { useText } from '../i18n'
import { moment, number } from '../lib/format'
import { Page } from '../shell/Page'
import { useAccount } from '../shell/session'
import { Await, Empty, NoRights } from '../shell/states'

const SwitchDialog = lazy(async () => ({ default: (await import('./switchPlugin')).SwitchDialog }))
const PluginJournal = lazy(async () => ({ default: (await import('./switchPlugin')).PluginJournal }))

const LOOKS: Record<PluginState, { color: string; icon: ReactNode }> = {
  ACTIVE: { color: 'success', icon: <CheckCircleFilled aria-hidden /> },
  DISABLED: { color: 'default', icon: <PauseCircleFilled aria-hidden /> },
  FAILED: { color: 'error', icon: <CloseCircleFilled aria-hidden /> },
  QUARANTINED: { color: 'warning', icon: <WarningFilled aria-hidden /> },
  ABSENT: { color: 'default', icon: <MinusCircleFilled aria-hidden /> },
}

/** On or off by an administrator's decision; failing is a matter of its own. */
export const isOn = (plugin: Plugin) => plugin.state !== 'DISABLED'

export function Plugins() {
  const { t } = useText()
  const account = useAccount()
  return (
    <Page title={t('nav.plugins')} hint={t('plugins.hint')}>
      {account.has('CENTRAL', 'ADMINISTRATOR') ? <PluginTable mayNot={!account.has('ADMINISTRATOR')} /> : <NoRights />}
    </Page>
  )
}

function PluginTable({ mayNot }: { mayNot: boolean }) {
  const { t, label, language } = useText()
  const plugins = useQuery({ ...pluginsQuery, refetchInterval: 10_000 })
  const [switching, setSwitching] = useState<Plugin | null>(null)
  const [reading, setReading] = useState<Plugin | null>(null)

  const columns: TableColumnsType<Plugin> = [
    {
      title: t('plugins.department'),
      key: 'department',
      render: (_, plugin) => <span className="cell-title"><b>{label(plugin)}</b><small className="hint">{plugin.symbolicName || plugin.department}</small></span>,
    },
    {
      title: t('plugins.state'),
      key: 'state',
      render: (_, plugin) => <span className="cell-title"><Tag color={LOOKS[plugin.state].color} icon={LOOKS[plugin.state].icon}>{t(`plugins.${plugin.state}`)}</Tag>{plugin.reason && <small className="hint">{label(plugin.reason)}</small>}{plugin.state !== 'ABSENT' && <small className="hint">{t('plugins.since', { at: moment(plugin.since, language) })}</small>}</span>,
    },
    { title: t('plugins.version'), key: 'version', render: (_, plugin) => plugin.version || '—' },
    { title: t('plugins.content'), key: 'content', render: (_, plugin) => t('plugins.contents', { forms: plugin.forms.length, sources: plugin.sources.length, options: plugin.options.length }) },
    { title: t('plugins.calls'), key: 'calls', align: 'right', render: (_, plugin) => number(plugin.calls) },
    { title: t('plugins.failures'), key: 'failures', align: 'right', render: (_, plugin) => (plugin.failures > 0 ? <b className="bad">{number(plugin.failures)}</b> : 0) },
    { title: t('plugins.p95'), key: 'p95', align: 'right', render: (_, plugin) => (plugin.calls === 0 ? '—' : <span className="nowrap">{t('plugins.millis', { n: Math.round(plugin.p95Millis * 10) / 10 })}</span>) },
    { title: t('plugins.openCases'), key: 'openCases', align: 'right', render: (_, plugin) => number(plugin.openCases) },
    {
      title: t('list.actions'),
      key: 'actions',
      render: (_, plugin) => (
        <span className="row-actions">
          {plugin.state !== 'ABSENT' && <Switch checked={isOn(plugin)} disabled={mayNot || !plugin.switchable} aria-label={t('plugins.switch', { name: label(plugin) })} onChange={() => setSwitching(plugin)} />}
          {plugin.department && <Button type="link" size="small" onClick={() => setReading(plugin)}>{t('plugins.journal')}</Button>}
        </span>
      ),
    },
  ]
  return (
    <div className="card">
      <Await of={plugins}>
        {(items) => (
          <Table<Plugin>
            size="middle"
            rowKey={(plugin) => [plugin.department, plugin.symbolicName, plugin.version].join('/')}
            columns={columns}
            dataSource={items}
            pagination={false}
            scroll={{ x: 1060 }}
            locale={{ emptyText: <Empty title={t('plugins.empty')} hint={t('plugins.emptyHint')} /> }}
          />
        )}
      </Await>
      <Suspense fallback={null}>
        {switching && <SwitchDialog plugin={switching} action={isOn(switching) ? 'disable' : 'enable'} close={() => setSwitching(null)} />}
        {reading && <PluginJournal plugin={reading} close={() => setReading(null)} />}
      </Suspense>
    </div>
  )
}
