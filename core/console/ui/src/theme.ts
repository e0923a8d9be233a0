import type { ThemeConfig } from 'antd'

/** Colours that keep a contrast of at least 4.5 : 1 on their backgrounds. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0958d9',
    colorPrimaryHover: '#1d4ed8',
    colorLink: '#0958d9',
    colorLinkHover: '#1d4ed8',
    colorTextDescription: 'rgba(0, 0, 0, 0.65)',
    colorTextSecondary: 'rgba(0, 0, 0, 0.68)',
    colorTextTertiary: 'rgba(0, 0, 0, 0.62)',
    colorTextPlaceholder: '#6b7280',
    colorTextQuaternary: '#6b7280',
    colorWarning: '#874d00',
    colorWarningBg: '#fffbe6',
    colorError: '#c41d2b',
    colorSuccess: '#237804',
    colorInfo: '#0958d9',
    colorSuccessBg: '#effaf0',
    colorErrorBg: '#fff1f0',
    colorInfoBg: '#eaf2ff',
    // Nothing moves: quicker on office machines, and nothing is clicked half-way.
    motion: false,
    borderRadius: 6,
    fontFamily: "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Zen Hei', 'Segoe UI', sans-serif",
  },
  components: {
    Menu: { itemHeight: 40 },
    Table: { headerBg: '#f5f7f6', cellPaddingBlock: 12 },
  },
}
