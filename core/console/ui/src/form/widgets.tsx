import { DatePicker, Input, InputNumber, Radio, Checkbox, Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import type { RegistryWidgetsType, WidgetProps } from '@rjsf/utils'
import dayjs from 'dayjs'
import { useDeferredValue, useState } from 'react'
import { casesQuery, cluesQuery } from '../api/queries'
import { useText } from '../i18n'
import type { FormContext } from './context'

/** Ties a control to its label, its help and its errors. */
function described(props: WidgetProps) {
  const errors = props.rawErrors && props.rawErrors.length > 0
  return {
    id: props.id,
    disabled: Boolean(props.disabled || props.readonly),
    status: errors ? ('error' as const) : ('' as const),
    'aria-required': props.required ? true : undefined,
    'aria-invalid': errors ? true : undefined,
    'aria-describedby': errors ? props.id + '__error' : props.schema.description && !props.options['cell'] ? props.id + '__help' : undefined,
  }
}

const unitOf = (props: WidgetProps): string => String(props.options['unit'] ?? '')

function TextWidget(props: WidgetProps) {
  return (
    <Input
      {...described(props)}
      value={(props.value as string | undefined) ?? ''}
      suffix={unitOf(props) || undefined}
      maxLength={props.schema.maxLength}
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={() => props.onBlur(props.id, props.value)}
    />
  )
}

function PasswordWidget(props: WidgetProps) {
  return <Input.Password {...described(props)} autoComplete="new-password" value={(props.value as string | undefined) ?? ''} onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)} />
}

function TextareaWidget(props: WidgetProps) {
  return (
    <Input.TextArea
      {...described(props)}
      value={(props.value as string | undefined) ?? ''}
      autoSize={{ minRows: Math.max(2, Number(props.options['rows'] ?? 2)), maxRows: 14 }}
      maxLength={props.schema.maxLength}
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={() => props.onBlur(props.id, props.value)}
    />
  )
}

const grouped = (value: string | number | undefined) => {
  const [whole = '', rest] = String(value ?? '').split('.')
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (rest === undefined ? '' : '.' + rest)
}

function NumberWidget(props: WidgetProps) {
  const whole = props.schema.type === 'integer'
  return (
    <InputNumber<number>
      {...described(props)}
      className="full"
      controls={whole}
      value={(props.value as number | undefined) ?? null}
      suffix={unitOf(props) || undefined}
      inputMode={whole ? 'numeric' : 'decimal'}
      {...(whole ? { precision: 0 } : {})}
      formatter={grouped}
      // As text, so that what is being typed stays and an empty field is not taken for 0.
      parser={(text) => (text ?? '').replace(/[,，\s]/g, '') as unknown as number}
      onChange={(value) => props.onChange(value ?? undefined)}
      onBlur={() => props.onBlur(props.id, props.value)}
    />
  )
}

function DateWidget(props: WidgetProps) {
  const value = typeof props.value === 'string' ? dayjs(props.value, 'YYYY-MM-DD') : null
  return (
    <DatePicker
      {...described(props)}
      className="full"
      format="YYYY-MM-DD"
      placeholder="YYYY-MM-DD"
      value={value?.isValid() ? value : null}
      onChange={(day) => props.onChange(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  )
}

interface Choice { value: string | number | boolean; label: string }
const choicesOf = (props: WidgetProps): Choice[] => (props.options.enumOptions ?? []).map((option) => ({ value: option.value as Choice['value'], label: option.label }))

function Choose({ props, options, multiple, onSearch, loading }: { props: WidgetProps; options: Choice[]; multiple?: boolean; onSearch?: (text: string) => void; loading?: boolean }) {
  const { t } = useText()
  return (
    <Select
      {...described(props)}
      className="full"
      mode={multiple ? 'multiple' : undefined}
      allowClear={!props.required}
      placeholder={t('form.choose')}
      value={props.value as never}
      options={options as never}
      loading={loading ?? false}
      popupMatchSelectWidth={false}
      showSearch={onSearch ? { filterOption: false, onSearch } : { optionFilterProp: 'label' }}
      onChange={(value: unknown) => props.onChange(Array.isArray(value) && value.length === 0 ? undefined : value)}
      onBlur={() => props.onBlur(props.id, props.value)}
    />
  )
}

function SelectWidget(props: WidgetProps) {
  return <Choose props={props} options={choicesOf(props)} multiple={Boolean(props.multiple)} />
}

function RadioWidget(props: WidgetProps) {
  const { disabled, 'aria-describedby': describedBy } = described(props)
  return (
    <Radio.Group
      id={props.id}
      name={props.id}
      disabled={disabled}
      aria-labelledby={props.id + '__label'}
      aria-describedby={describedBy}
      value={props.value as unknown}
      options={choicesOf(props)}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}

function CheckboxesWidget(props: WidgetProps) {
  const { disabled } = described(props)
  const value = Array.isArray(props.value) ? (props.value as Choice['value'][]) : []
  return (
    <div id={props.id} role="group" aria-labelledby={props.id + '__label'}>
      <Checkbox.Group className="checks" disabled={disabled} value={value} options={choicesOf(props)} onChange={(chosen) => props.onChange(chosen.length > 0 ? chosen : undefined)} />
    </div>
  )
}

const contextOf = (props: WidgetProps) => (props.registry.formContext ?? {}) as FormContext

function RegionWidget(props: WidgetProps) {
  const { label } = useText()
  const regions = contextOf(props).meta?.regions
  const own = choicesOf(props)
  return <Choose props={props} options={regions ? regions.filter((r) => own.length === 0 || own.some((o) => o.value === r.id)).map((r) => ({ value: r.id, label: label(r) })) : own} />
}

function DepartmentWidget(props: WidgetProps) {
  const { label } = useText()
  return <Choose props={props} options={(contextOf(props).departments ?? []).map((d) => ({ value: d.id, label: label(d) }))} />
}

function ChannelWidget(props: WidgetProps) {
  const { label } = useText()
  return <Choose props={props} options={(contextOf(props).meta?.channels ?? []).map((c) => ({ value: c.id, label: `${c.code} ${label(c)}` }))} />
}

function ObligationWidget(props: WidgetProps) {
  const obligations = contextOf(props).obligations
  if (!obligations) return <NumberWidget {...props} />
  return <Choose props={props} options={obligations.map((o) => ({ value: o.number, label: o.text }))} />
}

/** Finds cases by number or title on the server while one types. */
function CaseWidget(props: WidgetProps) {
  const [text, setText] = useState('')
  const found = useQuery(casesQuery({ q: useDeferredValue(text), open: 'true', limit: '20' }))
  const options = (found.data?.items ?? []).map((c) => ({ value: c.id, label: `${c.number} ${c.title}` }))
  return <Choose props={props} options={options} onSearch={setText} loading={found.isFetching} />
}

function ClueListWidget(props: WidgetProps) {
  const [text, setText] = useState('')
  const found = useQuery(cluesQuery({ q: useDeferredValue(text), stage: 'VERIFYING', limit: '20' }))
  const options = (found.data?.items ?? []).map((c) => ({ value: c.id, label: `${c.reference} ${c.title}` }))
  const known = (Array.isArray(props.value) ? (props.value as string[]) : []).filter((id) => !options.some((o) => o.value === id)).map((id) => ({ value: id, label: id }))
  return <Choose props={props} options={[...options, ...known]} multiple={props.schema.type === 'array'} onSearch={setText} loading={found.isFetching} />
}

export const widgets: RegistryWidgetsType = {
  TextWidget,
  TextareaWidget,
  UpDownWidget: NumberWidget,
  DateWidget,
  SelectWidget,
  RadioWidget,
  CheckboxesWidget,
  CheckboxWidget: RadioWidget,
  text: TextWidget,
  password: PasswordWidget,
  textarea: TextareaWidget,
  updown: NumberWidget,
  money: NumberWidget,
  radio: RadioWidget,
  checkboxes: CheckboxesWidget,
  region: RegionWidget,
  department: DepartmentWidget,
  channel: ChannelWidget,
  obligation: ObligationWidget,
  case: CaseWidget,
  clueList: ClueListWidget,
}
