import { createTheme } from '@mantine/core';
import { fonts } from './tokens.ts';

const floating = { radius: 8, shadow: 'var(--pt-shadow)' } as const;

/**
 * Mantine in the visual language. Defaults stand by name, for `X.extend` would load every component with the first page. Colors come from the `--pt-*` variables, which differ by scheme.
 */
export const theme = createTheme({
  fontFamily: fonts.sans,
  fontFamilyMonospace: fonts.mono,
  headings: { fontFamily: fonts.serif, fontWeight: '500' },
  colors: {
    tide: [
      '#EDF4F3',
      '#DCECEB',
      '#C2DFDE',
      '#9DCBCC',
      '#63C3C8',
      '#3E9098',
      '#1A6D77',
      '#0B6470',
      '#0A4852',
      '#07333A',
    ],
  },
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 6,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  breakpoints: { xs: '30em', sm: '37.5em', md: '56.25em', lg: '75em', xl: '90em' },
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 30 } },
    Badge: { defaultProps: { variant: 'light', tt: 'none', radius: 4 } },
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    Menu: {
      defaultProps: {
        ...floating,
        withArrow: false,
        transitionProps: { duration: 180 },
        withInitialFocusPlaceholder: false,
      },
    },
    Modal: { defaultProps: { ...floating, transitionProps: { duration: 180 } } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Popover: { defaultProps: { ...floating, withArrow: false } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    Table: { defaultProps: { verticalSpacing: 8, horizontalSpacing: 8 } },
    TextInput: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { radius: 8, withArrow: false, openDelay: 300 } },
  },
});
