import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Brightness } from '../panePorts.ts';

/** The one accent of the product, on white. */
const accent = { rest: '#0F548C', hover: '#0C4472', pressed: '#093657' };

const light: Theme = {
  ...webLightTheme,
  colorBrandBackground: accent.rest,
  colorBrandBackgroundHover: accent.hover,
  colorBrandBackgroundPressed: accent.pressed,
  colorBrandForegroundLink: accent.rest,
  colorBrandForegroundLinkHover: accent.hover,
  colorBrandForegroundLinkPressed: accent.pressed,
  colorBrandForeground1: accent.rest,
  colorCompoundBrandBackground: accent.rest,
  colorCompoundBrandStroke: accent.rest,
  // A deficit past the threshold, and the fill of its bar.
  colorStatusDangerForeground1: '#B10E1C',
  // The status of a goal: the fills and texts of the sheets.
  colorStatusSuccessBackground1: '#DFF6DD',
  colorStatusSuccessForeground2: '#0B5A0B',
  colorStatusWarningBackground1: '#FFF4CE',
  colorStatusWarningForeground2: '#6B4700',
  colorStatusDangerBackground1: '#FDE7E9',
  colorStatusDangerForeground2: '#960B18',
};

const dark: Theme = { ...webDarkTheme, colorStatusDangerForeground1: '#F1929A' };

/** Fluent's theme for the brightness of Office, in the product's accent. */
export const themeOf = (brightness: Brightness): Theme => (brightness === 'dark' ? dark : light);
