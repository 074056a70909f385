import { createRoot } from 'react-dom/client';
import { officeBrightness } from '../adapters/excel/office/officeBrightness.ts';
import { startOffice } from '../adapters/excel/office/startOffice.ts';
import { App } from './App.tsx';
import { stylePage } from './look/pageStyle.ts';

// Asked for at once, so that it arrives while Office starts.
const workbook = import('./excelPorts.ts');

const start = async () => {
  const [surroundings, { createExcelPorts }] = await Promise.all([startOffice(), workbook]);
  return surroundings === 'excel' ? createExcelPorts() : surroundings;
};

stylePage();
const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html has no element "pane"');
createRoot(place).render(<App start={start} officeBrightness={officeBrightness} />);
