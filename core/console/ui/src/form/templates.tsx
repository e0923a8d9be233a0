import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps, FieldTemplateProps, ObjectFieldTemplateProps, RJSFSchema } from '@rjsf/utils'
import { getUiOptions } from '@rjsf/utils'
import type { FormProps as Props } from '@rjsf/core'
import { Fragment, useState } from 'react'
import { useText } from '../i18n'

/** The house look of forms: two columns, units behind the input, lists of things as an editable table. */

function Required() {
  return <span className="required" aria-hidden>*</span>
}

const GROUPS = new Set(['radio', 'checkboxes'])

/** The row of a table or list that a field stands in, from 1; null outside of lists. */
function rowOf(path: readonly (string | number)[]): number | null {
  const index = [...path].reverse().find((step) => typeof step === 'number')
  return typeof index === 'number' ? index + 1 : null
}

function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, rawErrors = [], rawDescription, hidden, required, displayLabel, uiSchema, schema, fieldPathId } = props
  const options = getUiOptions(uiSchema)
  if (hidden) return <div hidden>{children}</div>
  if (options['row']) return <>{children}</>
  const cell = Boolean(options['cell'])
  const errors = rawErrors.length > 0 && <p id={id + '__error'} className="field-error">{[...new Set(rawErrors)].join(' ')}</p>
  const inList = typeof fieldPathId.path[fieldPathId.path.length - 1] === 'number'
  if (schema.type === 'object' && !required && !inList && fieldPathId.path.length > 0) return <OptionalGroup {...props} errors={<>{errors}</>} />
  const shown = schema.type !== 'object' && (schema.type !== 'array' || displayLabel) && label
  const text = <>{label}{cell && ` ${rowOf(fieldPathId.path) ?? ''}`}{(required || Boolean((schema as { 'x-asked'?: boolean })['x-asked'])) && <Required />}</>
  return (
    <div className={['field', options['wide'] ? 'field-wide' : '', cell ? 'field-cell' : ''].join(' ')}>
      {shown && (GROUPS.has(String(options.widget)) ? <span id={id + '__label'} className="field-label">{text}</span> : <label id={id + '__label'} htmlFor={id} className={cell ? 'sr-only' : 'field-label'}>{text}</label>)}
      {children}
      {shown && !cell && rawDescription && <p id={id + '__help'} className="field-help">{rawDescription}</p>}
      {errors}
    </div>
  )
}

const unitOf = (schema: RJSFSchema) => (schema as { 'x-unit'?: string })['x-unit']
const withUnit = (title: string, schema: RJSFSchema) => (unitOf(schema) ? `${title}（${unitOf(schema)}）` : title)
const hasContent = (value: unknown): boolean => (typeof value === 'object' && value !== null ? Object.values(value).some(hasContent) : value !== undefined && value !== null && value !== '')

/** A group that need not be filled in stays closed until someone wants it; closing it again empties it. */
function OptionalGroup({ id, label, children, errors, schema, formData, onChange, fieldPathId, rawDescription }: FieldTemplateProps) {
  const { t } = useText()
  const [open, setOpen] = useState(() => hasContent(formData))
  const title = withUnit(label, schema)
  return (
    <div className="field field-wide field-group" id={id + '__group'}>
      {open ? (
        <>
          <Button className="field-close" type="link" size="small" onClick={() => { setOpen(false); onChange(undefined, fieldPathId.path) }} aria-label={t('form.close', { what: title })}>{t('form.leaveOut')}</Button>
          {children}
        </>
      ) : (
        <>
          <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => setOpen(true)}>{t('form.open', { what: title })}</Button>
          {rawDescription && <p className="field-help">{rawDescription}</p>}
        </>
      )}
      {errors}
    </div>
  )
}

function ObjectFieldTemplate({ title, description, properties, uiSchema, fieldPathId, schema, required }: ObjectFieldTemplateProps) {
  const options = getUiOptions(uiSchema)
  const fields = properties.filter((part) => !part.hidden)
  if (options['row']) return <>{fields.map((part) => <td key={part.name}>{part.content}</td>)}</>
  const grid = <div className="field-grid">{properties.map((part) => <Fragment key={part.name}>{part.content}</Fragment>)}</div>
  if (fieldPathId.path.length === 0 || options['plain']) return grid
  const heading = options.title ?? schema.title ?? title
  return (
    <fieldset className="field-set" id={fieldPathId.$id}>
      {heading && <legend>{withUnit(heading, schema)}{required && <Required />}</legend>}
      {description && <p className="field-help">{description}</p>}
      {grid}
    </fieldset>
  )
}

function ArrayFieldTemplate({ items, canAdd, onAddClick, uiSchema, schema, title, required, disabled, readonly, fieldPathId }: ArrayFieldTemplateProps) {
  const { t } = useText()
  const table = Boolean(getUiOptions(uiSchema)['table'])
  const item = schema.items as RJSFSchema | undefined
  const order = (uiSchema?.items as Record<string, unknown> | undefined)?.['ui:order'] as string[] | undefined
  const columns = order ?? Object.keys(item?.properties ?? {})
  return (
    <fieldset className="field-set" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{title}{required && <Required />}</legend>
      {schema.description && <p className="field-help">{schema.description}</p>}
      {items.length === 0 && <p className="field-none">{t('form.noRows')}</p>}
      {items.length > 0 && table && (
        <table className="field-table">
          <thead>
            <tr>
              {columns.map((name) => {
                const column = item?.properties?.[name] as (RJSFSchema & { 'x-unit'?: string }) | undefined
                return <th key={name} scope="col">{column?.title ?? name}{item?.required?.includes(name) && <Required />}{column?.description && <small className="hint">{column.description}</small>}</th>
              })}
              <th scope="col"><span className="sr-only">{t('form.remove')}</span></th>
            </tr>
          </thead>
          <tbody>{items}</tbody>
        </table>
      )}
      {items.length > 0 && !table && <div className="field-list">{items}</div>}
      {canAdd && <Button type="dashed" icon={<PlusOutlined aria-hidden />} disabled={disabled || readonly} onClick={onAddClick}>{t('form.add', { what: title })}</Button>}
    </fieldset>
  )
}

function ArrayFieldItemTemplate({ children, buttonsProps, index, parentUiSchema, uiSchema }: ArrayFieldItemTemplateProps) {
  const { t } = useText()
  const remove = buttonsProps.hasRemove && (
    <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={t('form.removeRow', { n: index + 1 })} disabled={Boolean(buttonsProps.disabled || buttonsProps.readonly)} onClick={buttonsProps.onRemoveItem} />
  )
  if (getUiOptions(parentUiSchema)['table'] || getUiOptions(uiSchema)['row']) return <tr>{children}<td className="field-remove">{remove}</td></tr>
  if (!getUiOptions(uiSchema)['plain']) return <div className="field-item"><div className="field-item-body">{children}</div>{remove}</div>
  return (
    <fieldset className="field-item field-card">
      <legend>{String(getUiOptions(parentUiSchema)['itemTitle'] ?? '')} {index + 1}</legend>
      <div className="field-item-body">{children}</div>
      {remove}
    </fieldset>
  )
}

export const templates: NonNullable<Props['templates']> = {
  FieldTemplate,
  ObjectFieldTemplate,
  ArrayFieldTemplate,
  ArrayFieldItemTemplate,
  ErrorListTemplate: () => null,
  FieldErrorTemplate: () => null,
  FieldHelpTemplate: () => null,
  DescriptionFieldTemplate: () => null,
}
