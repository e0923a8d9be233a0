import type { Coefficient, EstimateLine, Range } from '../api/types'
import { useText } from '../i18n'
import { day, moneyRange, numberRange } from '../lib/format'

/** What a form worked out: a sum, the amounts by head of damage, and how each came about. */
export function EstimateView({ estimate }: { estimate: Range & { lines: EstimateLine[] } }) {
  const { t } = useText()
  return (
    <div className="estimate">
      <p className="estimate-total"><span>{t('estimate.total')}</span><b>{moneyRange(estimate)}</b><span>{t('unit.yuan')}</span></p>
      {estimate.lines.map((line, index) => <Line key={index} line={line} />)}
      <Coefficients of={estimate.lines} />
    </div>
  )
}

function Line({ line }: { line: EstimateLine }) {
  const { label } = useText()
  return (
    <section className="estimate-line">
      <div className="estimate-head">
        <div><b>{label(line.label)}</b><span className="hint">{line.headCode} {label(line.headLabel)}</span></div>
        <span className="amount">{moneyRange(line)}</span>
      </div>
      <ol className="working">{line.working.map((step, index) => <li key={index}>{label(step)}</li>)}</ol>
    </section>
  )
}

function Coefficients({ of }: { of: EstimateLine[] }) {
  const { t, label, language } = useText()
  const used = new Map<string, Coefficient>()
  for (const line of of) for (const coefficient of line.coefficients) used.set(coefficient.code, coefficient)
  if (used.size === 0) return null
  return (
    <div className="scroll" role="region" aria-label={t('estimate.coefficients')} tabIndex={0}>
      <table className="plain">
        <caption>{t('estimate.coefficients')}</caption>
        <thead><tr><th scope="col">{t('estimate.coefficient')}</th><th scope="col" className="amount">{t('estimate.value')}</th><th scope="col">{t('estimate.inForce')}</th><th scope="col">{t('estimate.source')}</th></tr></thead>
        <tbody>
          {[...used.values()].map((c) => (
            <tr key={c.code}>
              <td>{label(c)}<small className="hint">{c.code}</small></td>
              <td className="amount">{numberRange(c.value)} {c.unit}</td>
              <td>{c.inForce ? day(c.inForce, language) : '—'}</td>
              <td>{c.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
