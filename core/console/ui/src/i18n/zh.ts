/** Every text of the console in Chinese; en.ts has the same keys. */
export const zh = {
  product: { short: '青山', long: '生态环境损害赔偿办案平台', region: '广西壮族自治区' },
  frame: { skip: '跳到主要内容', navigation: '主导航', path: '所在位置', otherLanguage: 'English', userMenu: '账户菜单', password: '修改密码', signOut: '退出登录' },
  nav: { inbox: '我的待办', clues: '线索', cases: '案件', rules: '规则', plugins: '插件', accounts: '账户' },
  role: { OFFICER: '承办人', CENTRAL: '牵头部门', ADMINISTRATOR: '管理员' },
  kind: { case: '案件', clue: '线索' },
  unit: { yuan: '元' },
  action: { cancel: '取消', save: '保存', close: '关闭', retry: '重试', reload: '重新加载页面', later: '稍后办理' },
  state: {
    empty: '暂无数据', loading: '正在加载', failed: '没能完成', noRights: '没有权限', noRightsHint: '您的账户不能查看此页。如工作需要，请联系管理员调整角色。',
    notFound: '没有找到', notFoundHint: '地址可能有误，或者它不在您的部门和行政区域之内。', toInbox: '返回我的待办',
  },
  problem: {
    unknown: '出现了意外情况，请重试；若仍不行，请联系管理员。', unreachable: '连接不上服务器。请检查网络后重试，已填写的内容不会丢失。', server: '服务器处理时出错，请稍后重试；若仍不行，请联系管理员。',
    refused: '此步骤现在不能办理：', conflict: '案卷在您填写期间已被他人更新。', throttled: '登录失败次数过多，请在 {{seconds}} 秒后再试。', page: '页面未能加载，平台可能刚刚更新。请重新加载页面。',
  },
  login: { title: '登录', login: '登录名', password: '密码', submit: '登录', failed: '登录名或密码不正确。', first: '请先登录，随后将回到刚才的页面。', loginMissing: '请填写登录名', passwordMissing: '请填写密码' },
  password: { current: '当前密码', next: '新密码', again: '再次输入新密码', hint: '至少 {{n}} 个字符', differs: '两次输入的新密码不一致', currentMissing: '请填写当前密码', changed: '密码已修改' },
  list: {
    filters: '筛选条件', search: '查询', reset: '重置', all: '全部', keyword: '关键词', stage: '阶段', department: '办案部门', region: '行政区域', due: '最近期限', sort: '排序', actions: '操作',
    pages: '翻页', total_other: '共 {{count}} 条，本页 {{shown}} 条', first: '首页', previous: '上一页', next: '下一页', page: '第 {{n}} 页', noMatch: '没有符合条件的记录', noMatchHint: '请放宽或重置筛选条件。',
  },
  sort: { due: '期限最近', updated: '最近更新', opened: '最近立案' },
  due: { over_other: '已逾期 {{count}} 天', left_other: '剩 {{count}} 天', today: '今天到期', start: '起算事由发生日', last: '届满日', basis: '依据', kind: '性质', hard: '法定期限', soft: '提示期限', banner_other: '{{what}}已于{{day}}届满，逾期 {{count}} 天' },
  inbox: {
    hint: '您可以办理的线索和案件，按期限先后排列。', OVERDUE: '已逾期', WEEK: '本周', LATER: '以后', NONE: '无期限', empty: '没有待办事项', emptyHint: '新的线索和案件会按期限出现在这里。', toClues: '查看线索',
  },
  clues: {
    hint: '登记、移送和初步核查中的线索。', upload: '导入线索文件', register: '登记线索', registerNow: '登记', registered: '线索已登记', keywordHint: '编号、地点、义务人', empty: '还没有线索', emptyHint: '可以导入线索文件，或者逐条登记。',
  },
  clue: { title: '线索', facts: '涉嫌损害事实', reference: '线索编号', channel: '线索渠道', place: '具体地点', point: '坐标', foundOn: '发现日期', suspectedObligor: '涉嫌赔偿义务人', toCase: '查看所立案件' },
  upload: {
    title: '导入线索文件', source: '线索来源', file: '线索文件', pick: '点击选择文件，或把文件拖到这里', columns: '文件应有以下列（带 * 的必填）：', required: '必填', folder: '也可以把文件放入监视文件夹 {{folder}}，系统会自动接收。', send: '导入',
    running: '正在接收文件……', done: '“{{file}}”已接收', failed: '“{{file}}”未能接收', received: '收到行数', accepted: '登记', duplicates: '重复', refused: '退回', refusedRows: '被退回的行', line: '行', column: '列', value: '内容', reason: '原因',
    download: '下载被退回的行', again: '再导入一个文件', toList: '查看线索', noSources: '没有可用的线索来源', noSourcesHint: '本部门的插件没有启用，或者没有提供线索来源。请联系管理员。',
  },
  cases: { hint: '已立案的生态环境损害赔偿案件。', keywordHint: '案号、案由、义务人', empty: '还没有案件', emptyHint: '线索经初步核查、确认造成损害后可以立案。' },
  case: {
    title: '案件', state: '状态', open: '办理中', ended: '已办结', assessed: '评估数额', agreed: '确定数额', received: '已到账', openedOn: '{{day}}立案', officer: '承办人 {{name}}', obligors: '赔偿义务人：{{names}}', clues: '所依据的线索', rows: '明细',
    copy: '复制案号和链接', copied: '已复制', unavailable: '{{name}}部门组件未启用（{{state}}）', unavailableHint: '案卷可以照常查看；不需要部门组件的步骤可以照常办理，其余步骤须待组件恢复。',
    tab: { overview: '概况', assessment: '评估', consultation: '磋商', restoration: '修复与履行', log: '日志' },
  },
  stage: {
    bar: '办理阶段', title: '各阶段用时', entered: '进入', left: '离开', spent: '用时', still: '至今', days_other: '{{count}} 天', done: '已完成', ahead: '未到', skipped: '未经过',
    filing: '立案', investigation: '调查评估', consultation: '磋商', liability: '责任确定', performance: '履行修复', acceptance: '评估验收', closing: '结案归档',
  },
  step: {
    now: '现在可以办理', none: '当前没有您可以办理的步骤。', closed: '其他阶段的步骤（{{n}}）', basis: '依据：{{basis}}', submit: '提交', done: '已办理：{{step}}', closedNow: '这个步骤现在不能办理',
    conflict: '已重新读取案卷（第 {{version}} 版），您填写的内容仍在。请核对后再次提交。',
  },
  form: {
    open: '填写{{what}}', close: '不填{{what}}', leaveOut: '不填', choose: '请选择', yes: '是', no: '否', add: '添加{{what}}', remove: '删除', removeRow: '删除第 {{n}} 行', noRows: '尚未添加', errors_other: '有 {{count}} 处需要修改', broken: '表单无法显示', brokenHint: '这个表单的定义有问题，请联系提供它的部门。案卷的其他内容不受影响。',
  },
  assessment: { empty: '还没有评估结果', emptyHint: '选择部门的评估表，填写后系统按公式试算，确认后登记。', replaced: '已被替代' },
  estimate: {
    preview: '试算结果', total: '合计', by: '依据 {{standard}}，表单版本 {{version}}', chooseForm: '先选择评估表。', incomplete: '填完必填项后在此显示试算结果', noForms: '没有可用的评估表', noFormsHint: '部门组件未启用，或者没有提供评估表。',
    coefficients: '所用系数', coefficient: '系数', value: '取值', inForce: '生效日期', source: '来源', setIn: '缺少系数“{{name}}”（{{code}}，单位 {{unit}}），请管理员在 {{file}} 中设置。',
  },
  plan: {
    preview: '方案测算', choose: '先选择修复方式。', incomplete: '填完必填项后在此显示测算结果', fits: '适用于本案损害', unfit: '不适用于本案损害', cost: '费用（元）', worth: '折抵价值（元）', milestones: '阶段目标', milestone: '目标', due: '完成日期', indicator: '指标',
    none: '没有可用的修复方式', noneHint: '部门组件未启用，或者没有提供修复方式。', approved: '已确认的修复方案：', options: '修复方式比较', optionsHint: '逐项填写即可并排比较，选定后进入确认步骤。', optionsLater: '可以先行测算比较；案件进入履行阶段后才能确认方案。', use: '采用此方案',
  },
  consultation: { empty: '还没有磋商记录', emptyHint: '调查终结并建议磋商后，从发出磋商告知书开始。' },
  obligation: { title: '履行义务', empty: '还没有履行义务', emptyHint: '签订协议、裁判生效或确认修复方案后，各项义务列在这里。', progress: '已履行 {{settled}} / {{total}}', number: '序号', what: '内容', amount: '金额（元）', due: '期限', state: '状态', settled: '{{day}}已履行', overdue: '已逾期', open: '待履行', superseded: '已被取代' },
  journal: { title: '办理日志', empty: '还没有记录', record: '原始记录', hash: '哈希', more: '显示其余 {{n}} 条', check: '核验哈希链', intact: '哈希链完整：{{n}} 条记录未被改动（{{at}}核验）', broken: '哈希链在第 {{n}} 条记录处断开' },
  plugins: {
    hint: '各部门的组件：提供线索来源、评估表和修复方式，可以随时启用和停用。', department: '部门', state: '状态', version: '版本', content: '内容', contents: '评估表 {{forms}} · 来源 {{sources}} · 修复方式 {{options}}', calls: '调用', failures: '失败', p95: 'p95', millis: '{{n}} 毫秒', openCases: '在办案件',
    since: '自 {{at}}', ACTIVE: '运行中', DISABLED: '已停用', FAILED: '故障', QUARANTINED: '已隔离', ABSENT: '未安装', switch: '启用{{name}}', journal: '记录', journalOf: '{{name}}：启停记录', journalEmpty: '还没有启停记录', empty: '没有安装任何部门组件', emptyHint: '把部门的 .jar 或 .kar 文件放入 deploy 文件夹即可安装。',
    enable: '启用', disable: '停用', enabled: '{{name}}已启用', disabled: '{{name}}已停用', enableTitle: '启用{{name}}组件', disableTitle: '停用{{name}}组件', enablePlan_other: '{{count}} 个在办案件将恢复使用它的评估表和修复方式', disablePlan_other: '涉及 {{count}} 个在办案件',
    enableHint: '启用后，它的线索来源、评估表和修复方式立即可用。', disableHint: '停用后这些案件仍可查看，也可办理不需要部门组件的步骤；不会删除任何数据。', touched: '所涉案件（显示 {{shown}} / {{total}}）', reason: '理由', reasonHint: '理由将与操作人、时间一并记录在案。', reasonMissing: '请填写理由',
  },
  rules: { hint: '系统所依据的期限、次数和数额，均注明法律依据；尚未确认的标为“待确认”。', name: '规则', value: '取值', state: '状态', inForce: '施行日期', basis: '依据', unset: '未设定', confirmed: '已确认', unconfirmed: '待确认', on: '查询日期', onlyUnconfirmed: '只看待确认', empty: '没有符合条件的规则' },
  accounts: {
    hint: '可以登录平台的人员。停用的账户不能登录，历史记录仍然保留。', create: '新建账户', createNow: '创建', created: '账户已创建', login: '登录名', name: '姓名', roles: '角色', state: '状态', enabled: '启用', disabled: '停用', enable: '启用', disable: '停用', disableAsk: '停用{{name}}的账户？', reset: '重设密码', resetOf: '重设{{name}}的密码', resetDone: '已重设{{name}}的密码',
  },
  choice: {
    IN_SITU: '原位修复', REPLACEMENT: '替代修复', OFF_SITE: '异地修复', LABOUR: '劳务代偿', UPGRADE_OFFSET: '技改抵扣',
  },
}
