import type { Style } from '../style.ts';

/** The colours of the sheets: much white, one accent, red only where somebody must look. */
export const palett = {
  text: '#242424',
  vit: '#FFFFFF',
  dampad: '#616161',
  accent: '#0F548C',
  linje: '#0F548C',
  summalinje: '#8A8886',
  budgetlinje: '#8A8886',
  egen: '#F3F8FC',
  underskott: '#B10E1C',
  ejText: '#424242',
  ejFyllning: '#F0F0F0',
  stapelPlus: '#9DBAD5',
  stapelMinus: '#E79AA1',
  upprepad: '#767676',
  svaglinje: '#D1D1D1',
  uppnasText: '#0B5A0B',
  uppnasFyllning: '#DFF6DD',
  delvisText: '#6B4700',
  delvisFyllning: '#FFF4CE',
  ejUppnasText: '#960B18',
  ejUppnasFyllning: '#FDE7E9',
  riskOmedelbartFyllning: '#E9A3AA',
  riskOmedelbartText: '#5C0710',
  riskSnarastFyllning: '#FFE39B',
  riskSnarastText: '#523600',
  riskAccepterasFyllning: '#EEF7ED',
} as const;

/** The looks that the sheets share, by name. */
export const stilar = {
  bas: { font: 'Calibri', size: 11, color: palett.text, verticalAlign: 'top' },
  titel: { size: 14, bold: true, color: palett.text },
  rad: { color: palett.dampad },
  rubrik: {
    bold: true,
    wrap: true,
    verticalAlign: 'bottom',
    borderBottom: palett.linje,
    color: palett.text,
  },
  avsnitt: { bold: true, color: palett.accent },
  varav: { color: palett.dampad },
  indrag: { indent: 1 },
  delsumma: { bold: true },
  summa: { bold: true, borderTop: palett.summalinje },
  hoger: { align: 'right' },
  vanster: { align: 'left' },
  brytText: { wrap: true, align: 'left' },
  egen: { fill: palett.egen, wrap: true, align: 'left' },
  not: { color: palett.dampad, size: 10 },
  ejBeraknad: { color: palett.ejText, fill: palett.ejFyllning },
  underskott: { color: palett.underskott },
  uppnas: { color: palett.uppnasText, fill: palett.uppnasFyllning },
  delvis: { color: palett.delvisText, fill: palett.delvisFyllning },
  ejUppnas: { color: palett.ejUppnasText, fill: palett.ejUppnasFyllning },
  riskOmedelbart: { color: palett.riskOmedelbartText, fill: palett.riskOmedelbartFyllning },
  riskSnarast: { color: palett.riskSnarastText, fill: palett.riskSnarastFyllning },
  riskAccepteras: { color: palett.uppnasText, fill: palett.riskAccepterasFyllning },
  upprepad: { color: palett.upprepad },
  text: { numberFormat: '@', align: 'left' },
  datum: { numberFormat: 'yyyy-mm-dd', align: 'left' },
} as const satisfies Readonly<Record<string, Style>>;

/** The tab colour of every sheet of the product's own. */
export const FLIKFARG = palett.accent;
