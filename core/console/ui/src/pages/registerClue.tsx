import { App, Button, Drawer } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call, newKey } from '../api/client'
import { client, metaQuery } from '../api/queries'
import type { Schema, Values } from '../api/types'
import { SchemaForm } from '../form/SchemaForm'
import { useText } from '../i18n'
import { useDraft } from '../steps/drafts'

const text = (zh: string, en: string, more: object = {}) => ({ type: 'string', title: zh, 'x-i18n': { en: { title: en } }, ...more })
const degrees = (zh: string, en: string, limit: number) => ({ type: 'number', title: zh, minimum: -limit, maximum: limit, 'x-unit': '°', 'x-i18n': { en: { title: en } } })

/** A clue as a person reports it; it belongs to the person's department. */
const CLUE = {
  type: 'object',
  required: ['channel', 'foundOn', 'region', 'place', 'facts'],
  properties: {
    channel: text('线索渠道', 'Channel', { 'x-widget': 'channel' }),
    foundOn: text('发现日期', 'Found on', { format: 'date' }),
    region: text('所在设区市', 'City', { 'x-widget': 'region' }),
    place: text('具体地点', 'Place', { minLength: 1, maxLength: 200 }),
    suspectedObligor: text('涉嫌赔偿义务人', 'Suspected obligor', { maxLength: 200 }),
    facts: text('涉嫌损害事实', 'Facts', { minLength: 1, maxLength: 2000, 'x-lines': 4 }),
    reference: text('线索编号', 'Reference', { maxLength: 100, description: '留空时由系统编号', 'x-i18n': { en: { title: 'Reference', description: 'Given by the system when left empty' } } }),
    point: {
      type: 'object',
      title: '坐标',
      'x-i18n': { en: { title: 'Coordinates' } },
      required: ['longitude', 'latitude', 'datum'],
      properties: {
        longitude: degrees('经度', 'Longitude', 180),
        latitude: degrees('纬度', 'Latitude', 90),
        datum: { ...text('坐标系', 'Datum'), oneOf: ['CGCS2000', 'WGS-84', 'GCJ-02'].map((name) => ({ const: name, title: name })) },
      },
    },
  },
} as Schema

export function RegisterClue({ close }: { close: () => void }) {
  const { t } = useText()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const meta = useQuery(metaQuery).data
  const { value, change, drop } = useDraft('clues/new')
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const [key] = useState(newKey)

  async function send(clue: Values) {
    setBusy(true)
    setProblem(null)
    try {
      const { data } = await call<{ id: string }>('POST', '/clues', { body: clue, key })
      drop()
      void client.invalidateQueries()
      message.success(t('clues.registered'))
      void navigate('/clues/' + data.id)
    } catch (failure) {
      setProblem(failure)
      setBusy(false)
    }
  }

  return (
    <Drawer open size={760} title={<h2 className="drawer-title">{t('clues.register')}</h2>} onClose={close} closable={{ 'aria-label': t('action.close') }} destroyOnHidden>
      <SchemaForm schema={CLUE} value={value} onChange={change} onSubmit={(clue) => void send(clue)} problem={problem} context={{ meta }}>
        <div className="drawer-actions">
          <Button onClick={close}>{t('action.later')}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>{t('clues.registerNow')}</Button>
        </div>
      </SchemaForm>
    </Drawer>
  )
}
