/**
 * How every chart looks, whichever host draws it: much white, light lines across, quiet texts. The
 * lines' own colours come with the chart. Sizes and widths are in points.
 */
export const chartLook = {
  title: { size: 12, color: '#242424' },
  // The unit stands once, beside zero: a chart is taken out of its sheet and shown elsewhere.
  axis: { size: 9, color: '#616161', line: '#BDBDBD', numberFormat: '#,##0;−#,##0;0" tkr"' },
  gridline: { color: '#E6E6E6', width: 0.75 },
  label: { size: 9 },
} as const;
