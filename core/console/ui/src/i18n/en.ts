import type { zh } from './zh'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & { [key: `${string}_one`]: string }

/** Every text of the console in English. */
export const en: Same<typeof zh> = {
  product: { short: 'Qingshan', long: 'Compensation for environmental damage', region: 'Guangxi Zhuang Autonomous Region' },
  frame: { skip: 'Skip to content', navigation: 'Main navigation', path: 'You are here', otherLanguage: '中文', userMenu: 'account menu', password: 'Change password', signOut: 'Sign out' },
  nav: { inbox: 'My inbox', clues: 'Clues', cases: 'Cases', rules: 'Rules', plugins: 'Plugins', accounts: 'Accounts' },
  role: { OFFICER: 'Officer', CENTRAL: 'Central office', ADMINISTRATOR: 'Administrator' },
  kind: { case: 'Case', clue: 'Clue' },
  unit: { yuan: 'yuan' },
  action: { cancel: 'Cancel', save: 'Save', close: 'Close', retry: 'Try again', reload: 'Reload the page', later: 'Later' },
  state: {
    empty: 'Nothing here yet', loading: 'Loading', failed: 'That did not work', noRights: 'No permission', noRightsHint: 'Your account may not see this page. If your work needs it, ask the administrator for another role.',
    notFound: 'Not found', notFoundHint: 'The address may be wrong, or it lies outside your department and region.', toInbox: 'Back to my inbox',
  },
  problem: {
    unknown: 'Something unexpected happened. Please try again; if it persists, tell the administrator.', unreachable: 'The server cannot be reached. Check the network and try again; what you typed is kept.', server: 'The server failed. Please try again later; if it persists, tell the administrator.',
    refused: 'This step cannot be taken now:', conflict: 'Someone else changed the file while you were working on it.', throttled: 'Too many failed attempts. Try again in {{seconds}} seconds.', page: 'The page could not be loaded; the platform may just have been updated. Please reload.',
  },
  login: { title: 'Sign in', login: 'Login', password: 'Password', submit: 'Sign in', failed: 'Login or password is wrong.', first: 'Please sign in; you will then get back to where you were.', loginMissing: 'Please fill in the login', passwordMissing: 'Please fill in the password' },
  password: { current: 'Current password', next: 'New password', again: 'New password again', hint: 'At least {{n}} characters', differs: 'The two new passwords differ', currentMissing: 'Please fill in the current password', changed: 'Password changed' },
  list: {
    filters: 'Filters', search: 'Search', reset: 'Reset', all: 'All', keyword: 'Keyword', stage: 'Stage', department: 'Department', region: 'Region', due: 'Next deadline', sort: 'Order', actions: 'Actions',
    pages: 'Pages', total_one: '{{count}} entry, {{shown}} shown', total_other: '{{count}} entries, {{shown}} shown', first: 'First', previous: 'Previous', next: 'Next', page: 'Page {{n}}', noMatch: 'Nothing matches', noMatchHint: 'Loosen or reset the filters.',
  },
  sort: { due: 'Soonest due', updated: 'Last updated', opened: 'Last opened' },
  due: {
    over_one: '{{count}} day overdue', over_other: '{{count}} days overdue', left_one: '{{count}} day left', left_other: '{{count}} days left', today: 'due today', start: 'Starting event', last: 'Last day', basis: 'Basis', kind: 'Nature', hard: 'Statutory', soft: 'Reminder',
    banner_one: '{{what}} was due on {{day}}, {{count}} day ago', banner_other: '{{what}} was due on {{day}}, {{count}} days ago',
  },
  inbox: {
    hint: 'Clues and cases you can work on, soonest due first.', OVERDUE: 'Overdue', WEEK: 'This week', LATER: 'Later', NONE: 'No deadline', empty: 'Nothing to do', emptyHint: 'New clues and cases appear here in order of their deadlines.', toClues: 'See the clues',
  },
  clues: {
    hint: 'Clues that are registered, referred or under verification.', upload: 'Upload a clue file', register: 'Register a clue', registerNow: 'Register', registered: 'Clue registered', keywordHint: 'Reference, place, obligor', empty: 'No clues yet', emptyHint: 'Upload a clue file, or register one by hand.',
  },
  clue: { title: 'Clue', facts: 'Suspected damage', reference: 'Reference', channel: 'Channel', place: 'Place', point: 'Coordinates', foundOn: 'Found on', suspectedObligor: 'Suspected obligor', toCase: 'See the case' },
  upload: {
    title: 'Upload a clue file', source: 'Source', file: 'Clue file', pick: 'Choose a file, or drop it here', columns: 'The file needs these columns (* required):', required: 'required', folder: 'Or put the file into the watched folder {{folder}}; it is then taken by itself.', send: 'Upload',
    running: 'Taking the file …', done: '“{{file}}” was taken', failed: '“{{file}}” could not be taken', received: 'Rows', accepted: 'Registered', duplicates: 'Known before', refused: 'Refused', refusedRows: 'Refused rows', line: 'Line', column: 'Column', value: 'Content', reason: 'Reason',
    download: 'Download the refused rows', again: 'Upload another file', toList: 'See the clues', noSources: 'No sources', noSourcesHint: 'The department’s plugin is not active, or brings no source of clues. Ask the administrator.',
  },
  cases: { hint: 'Cases of compensation for environmental damage.', keywordHint: 'Number, title, obligor', empty: 'No cases yet', emptyHint: 'A case is opened when verification of a clue confirms the damage.' },
  case: {
    title: 'Case', state: 'State', open: 'Open', ended: 'Ended', assessed: 'Assessed', agreed: 'Fixed', received: 'Received', openedOn: 'Opened on {{day}}', officer: 'Officer {{name}}', obligors: 'Obligors: {{names}}', clues: 'Clues it rests on', rows: 'Details',
    copy: 'Copy number and link', copied: 'Copied', unavailable: 'The plugin of {{name}} is not active ({{state}})', unavailableHint: 'The file can be read as before; steps that need no plugin go on, the others wait until it is back.',
    tab: { overview: 'Overview', assessment: 'Assessment', consultation: 'Consultation', restoration: 'Restoration', log: 'Log' },
  },
  stage: {
    bar: 'Stages', title: 'Time in each stage', entered: 'Entered', left: 'Left', spent: 'Spent', still: 'until now', days_one: '{{count}} day', days_other: '{{count}} days', done: 'done', ahead: 'ahead', skipped: 'not taken',
    filing: 'Filing', investigation: 'Investigation', consultation: 'Consultation', liability: 'Liability', performance: 'Performance', acceptance: 'Acceptance', closing: 'Closing',
  },
  step: {
    now: 'What you can do now', none: 'There is no step for you to take at present.', closed: 'Steps of other stages ({{n}})', basis: 'Basis: {{basis}}', submit: 'Submit', done: 'Done: {{step}}', closedNow: 'This step cannot be taken now',
    conflict: 'The file was read again (version {{version}}); what you typed is still here. Check it and submit again.',
  },
  form: {
    open: 'Fill in: {{what}}', close: 'Leave out: {{what}}', leaveOut: 'Leave out', choose: 'Please choose', yes: 'Yes', no: 'No', add: 'Add: {{what}}', remove: 'Remove', removeRow: 'Remove row {{n}}', noRows: 'None yet', errors_one: '{{count}} entry needs attention', errors_other: '{{count}} entries need attention', broken: 'The form cannot be shown', brokenHint: 'Its definition is faulty; please tell the department that provides it. The rest of the file is not affected.',
  },
  assessment: { empty: 'No assessment yet', emptyHint: 'Choose a form of the department and fill it in; it is worked out as you type, and recorded when you submit.', replaced: 'superseded' },
  estimate: {
    preview: 'Preview', total: 'Total', by: 'By {{standard}}, form version {{version}}', chooseForm: 'Choose a form first.', incomplete: 'The result appears here once the required fields are filled in', noForms: 'No forms', noFormsHint: 'The department’s plugin is not active, or brings no form.',
    coefficients: 'Coefficients used', coefficient: 'Coefficient', value: 'Value', inForce: 'In force', source: 'Source', setIn: 'Coefficient “{{name}}” ({{code}}, unit {{unit}}) has no value; an administrator sets it in {{file}}.',
  },
  plan: {
    preview: 'Preview of the plan', choose: 'Choose an option first.', incomplete: 'The result appears here once the required fields are filled in', fits: 'fits the damage', unfit: 'does not fit the damage', cost: 'Cost (yuan)', worth: 'Worth (yuan)', milestones: 'Milestones', milestone: 'Milestone', due: 'Due', indicator: 'Indicator',
    none: 'No restoration options', noneHint: 'The department’s plugin is not active, or brings no option.', approved: 'Approved plan:', options: 'Options side by side', optionsHint: 'Fill them in to compare them; the one you choose goes on to approval.', optionsLater: 'They can be compared now; a plan is approved once performance has begun.', use: 'Use this plan',
  },
  consultation: { empty: 'No consultation yet', emptyHint: 'It begins with the notice of consultation, after the investigation recommended it.' },
  obligation: { title: 'Obligations', empty: 'No obligations yet', emptyHint: 'They are listed here once an agreement is signed, a judgment is effective or a plan is approved.', progress: '{{settled}} of {{total}} settled', number: 'No.', what: 'What', amount: 'Amount (yuan)', due: 'Due', state: 'State', settled: 'settled {{day}}', overdue: 'overdue', open: 'open', superseded: 'superseded' },
  journal: { title: 'Journal', empty: 'No entries yet', record: 'Record', hash: 'Hash', more: 'Show the other {{n}}', check: 'Verify the hash chain', intact: 'The chain is intact: {{n}} entries unchanged (verified {{at}})', broken: 'The chain is broken at entry {{n}}' },
  plugins: {
    hint: 'What the departments bring: sources of clues, assessment forms, restoration options. They can be switched at any time.', department: 'Department', state: 'State', version: 'Version', content: 'Content', contents: '{{forms}} forms · {{sources}} sources · {{options}} options', calls: 'Calls', failures: 'Failures', p95: 'p95', millis: '{{n}} ms', openCases: 'Open cases',
    since: 'since {{at}}', ACTIVE: 'Active', DISABLED: 'Disabled', FAILED: 'Failed', QUARANTINED: 'Quarantined', ABSENT: 'Absent', switch: 'Enable {{name}}', journal: 'History', journalOf: '{{name}}: history', journalEmpty: 'It was never switched', empty: 'No plugin is installed', emptyHint: 'Put a department’s .jar or .kar file into the deploy folder.',
    enable: 'Enable', disable: 'Disable', enabled: '{{name}} is enabled', disabled: '{{name}} is disabled', enableTitle: 'Enable the plugin of {{name}}', disableTitle: 'Disable the plugin of {{name}}', enablePlan_one: '{{count}} open case gets its forms and options back', enablePlan_other: '{{count}} open cases get their forms and options back', disablePlan_one: '{{count}} open case is touched', disablePlan_other: '{{count}} open cases are touched',
    enableHint: 'Its sources, forms and options are available at once.', disableHint: 'These cases can still be read, and steps that need no plugin go on. No data is deleted.', touched: 'Cases touched ({{shown}} of {{total}} shown)', reason: 'Reason', reasonHint: 'It goes on record with who and when.', reasonMissing: 'Please give the reason',
  },
  rules: { hint: 'Time limits, numbers and amounts the platform works with, each with its legal basis; those not confirmed yet are marked.', name: 'Rule', value: 'Value', state: 'State', inForce: 'In force', basis: 'Basis', unset: 'not set', confirmed: 'confirmed', unconfirmed: 'to be confirmed', on: 'As of', onlyUnconfirmed: 'Only those to be confirmed', empty: 'No rule matches' },
  accounts: {
    hint: 'Who can sign in. A disabled account cannot, and its history stays.', create: 'New account', createNow: 'Create', created: 'Account created', login: 'Login', name: 'Name', roles: 'Roles', state: 'State', enabled: 'enabled', disabled: 'disabled', enable: 'Enable', disable: 'Disable', disableAsk: 'Disable the account of {{name}}?', reset: 'Reset password', resetOf: 'Reset the password of {{name}}', resetDone: 'The password of {{name}} was reset',
  },
  choice: {
    IN_SITU: 'In-situ restoration', REPLACEMENT: 'Replacement restoration', OFF_SITE: 'Off-site restoration', LABOUR: 'Labour compensation', UPGRADE_OFFSET: 'Upgrade offset',
  },
}
