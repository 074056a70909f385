const rules = `
*, *::before, *::after { box-sizing: border-box; }
html, body, #pane { height: 100%; margin: 0; }
body { overflow: hidden; }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
}
`;

/** Styles the page around the components, in the one way that the page's policy allows: from script. */
export function stylePage(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
