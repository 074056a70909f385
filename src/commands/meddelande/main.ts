import { closeDialog } from '../../adapters/excel/office/messageDialog.ts';
import { startOffice } from '../../adapters/excel/office/startOffice.ts';
import { messageText } from './message.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { margin: 24px; font: 14px/1.5 'Segoe UI', system-ui, sans-serif; color: #242424; background: #fff; }
  h1 { font-size: 18px; } button { font: inherit; padding: 5px 16px; }
  @media (prefers-color-scheme: dark) { body { color: #fff; background: #292929; } }
`);
document.adoptedStyleSheets = [sheet];

const sentence = document.getElementById('meddelande');
if (sentence) sentence.textContent = messageText(new URLSearchParams(window.location.search));

const button = document.getElementById('stang');
button?.focus();
void startOffice().then(() => button?.addEventListener('click', closeDialog));
