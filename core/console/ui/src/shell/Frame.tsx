import { AppstoreOutlined, BookOutlined, FileSearchOutlined, FolderOpenOutlined, GlobalOutlined, InboxOutlined, TeamOutlined, UserOutlined } from '@ant-design/icons'
import { App, Badge, Button, Dropdown } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Navigate, NavLink, Outlet, useLocation, useNavigation } from 'react-router'
import { departmentsQuery, inboxQuery } from '../api/queries'
import { changeLanguage, useText } from '../i18n'
import markUrl from '../mark.svg'
import { PasswordDialog } from './PasswordDialog'
import { signOut, useAccount, useSession } from './session'
import { Failure, Loading, useAdvice } from './states'

/** The frame around every page but the login: navigation at the left, who is working at the top. */
export function Frame() {
  const session = useSession()
  const location = useLocation()
  if (session.isPending) return <div className="page"><Loading /></div>
  if (session.error) return <Failure problem={session.error} retry={() => void session.refetch()} />
  if (!session.data) {
    const wanted = location.pathname + location.search
    return <Navigate to={wanted === '/' ? '/login' : '/login?next=' + encodeURIComponent(wanted)} replace />
  }
  return <Inside />
}

function Inside() {
  const { t } = useText()
  const moving = useNavigation().state !== 'idle'
  return (
    <div className="frame">
      <a className="skip" href="#main">{t('frame.skip')}</a>
      <header className="top">
        <NavLink to="/inbox" className="brand">
          <img src={markUrl} alt="" width={28} height={28} />
          <span><b>{t('product.short')}</b><small>{t('product.long')}</small></span>
        </NavLink>
        <div className="top-right"><LanguageSwitch /><UserMenu /></div>
      </header>
      <Navigation />
      <main id="main" className="page" tabIndex={-1} aria-busy={moving}>
        <Suspense fallback={<Loading />}><Outlet /></Suspense>
      </main>
    </div>
  )
}

function Navigation() {
  const { t } = useText()
  const account = useAccount()
  const inbox = useQuery(inboxQuery(null))
  const links = [
    { to: '/inbox', icon: <InboxOutlined aria-hidden />, text: t('nav.inbox'), count: inbox.data?.total, shown: true },
    { to: '/clues', icon: <FileSearchOutlined aria-hidden />, text: t('nav.clues'), shown: true },
    { to: '/cases', icon: <FolderOpenOutlined aria-hidden />, text: t('nav.cases'), shown: true },
    { to: '/rules', icon: <BookOutlined aria-hidden />, text: t('nav.rules'), shown: true },
    { to: '/plugins', icon: <AppstoreOutlined aria-hidden />, text: t('nav.plugins'), shown: account.has('CENTRAL', 'ADMINISTRATOR') },
    { to: '/accounts', icon: <TeamOutlined aria-hidden />, text: t('nav.accounts'), shown: account.has('ADMINISTRATOR') },
  ]
  return (
    <nav className="side" aria-label={t('frame.navigation')}>
      {links.filter((link) => link.shown).map((link) => (
        <NavLink key={link.to} to={link.to}>
          <span aria-hidden>{link.icon}</span>
          <span className="side-text">{link.text}</span>
          {link.count ? <Badge count={link.count} overflowCount={999} color="#0f5f4a" aria-hidden /> : null}
        </NavLink>
      ))}
    </nav>
  )
}

export function LanguageSwitch() {
  const { t, language } = useText()
  const other = language === 'en' ? 'zh' : 'en'
  return (
    <Button type="text" icon={<GlobalOutlined aria-hidden />} lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => changeLanguage(other)}>
      {t('frame.otherLanguage')}
    </Button>
  )
}

function UserMenu() {
  const { t, label } = useText()
  const account = useAccount()
  const advice = useAdvice()
  const { message } = App.useApp()
  const departments = useQuery(departmentsQuery)
  const [changing, setChanging] = useState(false)
  const department = departments.data?.find((d) => d.id === account.department)
  const place = [department && label(department), account.region && label(account.region)].filter(Boolean).join(' · ')
  const roles = account.roles.map((role) => t(`role.${role}`)).join(' · ')
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'who', disabled: true, label: <span className="who"><b>{account.name}</b><span>{account.login}</span><span>{roles}</span>{place && <span>{place}</span>}</span> },
            { type: 'divider' },
            { key: 'password', label: t('frame.password'), onClick: () => setChanging(true) },
            { key: 'out', label: t('frame.signOut'), onClick: () => void signOut().catch((problem: unknown) => message.error(advice(problem))) },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined aria-hidden />} aria-haspopup="menu">
          <span className="user-name">{account.name}</span>
          <span className="user-place">{place || roles}</span>
          <span className="sr-only">{t('frame.userMenu')}</span>
        </Button>
      </Dropdown>
      {changing && <PasswordDialog close={() => setChanging(false)} />}
    </>
  )
}
