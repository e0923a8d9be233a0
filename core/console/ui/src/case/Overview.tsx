import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { clueQuery } from '../api/queries'
import type { CaseDetail } from '../api/types'
import { useText } from '../i18n'
import { day } from '../lib/format'
import { Section } from './Record'

/** What was found so far, and how long each stage took. */
export function Overview({ file }: { file: CaseDetail }) {
  const { t, label, language } = useText()
  const { clues, obligors } = file.file.filing
  return (
    <>
      <section aria-labelledby="stages-title">
        <h2 id="stages-title">{t('stage.title')}</h2>
        <table className="plain">
          <thead><tr><th scope="col">{t('list.stage')}</th><th scope="col">{t('stage.entered')}</th><th scope="col">{t('stage.left')}</th><th scope="col" className="amount">{t('stage.spent')}</th></tr></thead>
          <tbody>
            {file.stages.map((stay, index) => (
              <tr key={index}><td>{label(stay.label)}</td><td>{day(stay.enteredOn, language)}</td><td>{stay.leftOn ? day(stay.leftOn, language) : t('stage.still')}</td><td className="amount">{t('stage.days', { count: stay.days })}</td></tr>
            ))}
          </tbody>
        </table>
      </section>
      {clues.length > 0 && (
        <section aria-labelledby="clues-title">
          <h2 id="clues-title">{t('case.clues')}</h2>
          <ul className="links">{clues.map((clue) => <li key={clue}><ClueLink id={clue} /></li>)}</ul>
        </section>
      )}
      <Section name="obligors" value={obligors} />
      <Section name="investigation" value={file.file.investigation} />
    </>
  )
}

function ClueLink({ id }: { id: string }) {
  const clue = useQuery({ ...clueQuery(id), retry: false }).data
  return <Link to={'/clues/' + encodeURIComponent(id)}>{clue ? `${clue.reference} ${clue.title}` : id}</Link>
}
