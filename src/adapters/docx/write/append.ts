import type { BaseXmlComponent } from 'docx';

/**
 * Puts an element last in one that the library has made: it has no words for a table's caption and
 * description, nor for the language of a document.
 */
export function append(parent: BaseXmlComponent, child: BaseXmlComponent): void {
  childrenOf(parent).push(child);
}

/** The first element within one that the library has made. */
export const firstChild = (parent: BaseXmlComponent): BaseXmlComponent | undefined =>
  childrenOf(parent)[0];

const childrenOf = (parent: BaseXmlComponent): BaseXmlComponent[] =>
  (parent as unknown as { readonly root: BaseXmlComponent[] }).root;
