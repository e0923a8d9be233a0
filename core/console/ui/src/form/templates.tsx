import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps, FieldTemplateProps, ObjectFieldTemplateProps, RJSFSchema } from '@rjsf/utils'
import { getUiOptions } from '@rjsf/utils'
import type { FormProps as Props } from '@rjsf/core'
import { useText } from '../i18n'

/** The house look of forms: two columns, units behind the input, lists of things as an editable table. */

function Required() {
  return <span className="required" aria-hidden>*</span>
}

const GROUPS = new Set(['radio', 'checkboxes'])

function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, rawErrors = [], rawDescription, hidden, required, displayLabel, uiSchema, schema } = props
  const options = getUiOptions(uiSchema)
  if (hidden) return <div hidden>{children}</div>
  if (options['row']) return <>{children}</>
  const widget = String(options.widget ?? '')
  const className = ['field', options['wide'] ? 'field-wide' : '', options['cell'] ? 'field-cell' : ''].join(' ')
  const shown = schema.type !== 'object' && (schema.type !== 'array' || displayLabel) && label
  const text = <>{label}{required && <Required />}</>
  return (
    <div className={className}>
      {shown && (GROUPS.has(widget) ? <span id={id + '__label'} className="field-label">{text}</span> : <label id={id + '__label'} htmlFor={id} className={options['cell'] ? 'sr-only' : 'field-label'}>{text}</label>)}
      {children}
      {shown && rawDescription && <p id={id + '__help'} className="field-help">{rawDescription}</p>}
      {rawErrors.length > 0 && <p id={id + '__error'} className="field-error">{[...new Set(rawErrors)].join(' ')}</p>}
    </div>
  )
}

function ObjectFieldTemplate({ title, description, properties, uiSchema, fieldPathId, schema, required }: ObjectFieldTemplateProps) {
  const { t } = useText()
  const options = getUiOptions(uiSchema)
  const fields = properties.filter((part) => !part.hidden)
  if (options['row']) return <>{fields.map((part) => <td key={part.name}>{part.content}</td>)}</>
  const grid = <div className="field-grid">{properties.map((part) => <Part key={part.name}>{part.content}</Part>)}</div>
  if (fieldPathId.path.length === 0) return grid
  const heading = options.title ?? schema.title ?? title
  return (
    <fieldset className="field-set">
      {heading && <legend>{heading}{!required && fieldPathId.path.length > 0 && typeof fieldPathId.path[fieldPathId.path.length - 1] === 'string' && <small className="hint"> {t('form.optionalGroup')}</small>}</legend>}
      {description && <p className="field-help">{description}</p>}
      {grid}
    </fieldset>
  )
}

function Part({ children }: { children: React.ReactNode }) {
  return <>{children}</>
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
                return <th key={name} scope="col">{column?.title ?? name}{item?.required?.includes(name) && <Required />}</th>
              })}
              <th scope="col"><span className="sr-only">{t('form.remove')}</span></th>
            </tr>
          </thead>
          <tbody>{items}</tbody>
        </table>
      )}
      {items.length > 0 && !table && <div className="field-list">{items}</div>}
      {canAdd && <Button type="dashed" icon={<PlusOutlined />} disabled={disabled || readonly} onClick={onAddClick}>{t('form.add', { what: title })}</Button>}
    </fieldset>
  )
}

function ArrayFieldItemTemplate({ children, buttonsProps, index, parentUiSchema, uiSchema }: ArrayFieldItemTemplateProps) {
  const { t } = useText()
  const remove = buttonsProps.hasRemove && (
    <Button type="text" icon={<DeleteOutlined />} aria-label={t('form.removeRow', { n: index + 1 })} disabled={Boolean(buttonsProps.disabled || buttonsProps.readonly)} onClick={buttonsProps.onRemoveItem} />
  )
  if (getUiOptions(parentUiSchema)['table'] || getUiOptions(uiSchema)['row']) return <tr>{children}<td className="field-remove">{remove}</td></tr>
  return <div className="field-item"><div className="field-item-body">{children}</div>{remove}</div>
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
