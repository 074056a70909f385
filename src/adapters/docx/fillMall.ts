import type { Fel, IfylldMall, MallFiller } from '../../application/ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Bit, Bitar } from '../../report/dokument/dokument.ts';
import { replaceParts } from '../zip/replaceParts.ts';
import { packPart, type ZipPart } from '../zip/writeZip.ts';
import { blocksXml } from './mall/blockXml.ts';
import { cellWidth } from './mall/cellWidth.ts';
import { findControls, isInControl, type Control } from './mall/controls.ts';
import { applyEdits, type Edit } from './mall/edits.ts';
import { canHold, fillControl } from './mall/fillControl.ts';
import { fingerprint, isOwnId, isUntouched } from './mall/fingerprint.ts';
import { readMallform, type Mallform } from './mall/mallform.ts';
import { isStrict, toStrict } from './mall/strict.ts';
import { openMall, type Mall, type Malldel } from './mall/openMall.ts';
import {
  canReplace,
  findPlaceholders,
  replacePlaceholder,
  type Placeholder,
} from './mall/placeholders.ts';
import { attributeOf, descendants } from '../xml/readElements.ts';
import { cleanText } from './xml/writeText.ts';

/** A template in a file's bytes. @param bok the file's name, for what is said of it */
export const mallFiller = (bytes: Uint8Array, bok: string): MallFiller => ({
  fill: (bitar) => fillMall(bytes, bok, bitar),
});

async function fillMall(
  bytes: Uint8Array,
  bok: string,
  bitar: Bitar,
): Promise<Result<IfylldMall, Fel>> {
  const broken = (detalj: string): Result<never, Fel> =>
    err({ typ: 'mallTrasig', bok, blad: null, detalj });
  const mall = await openMall(bytes, bok);
  if (!mall.ok) return mall;
  const controls: Control[] = [];
  for (const del of mall.value.delar) {
    const found = findControls(del, (namn) => bitar.has(namn));
    if (found === null) return broken('A control without content');
    controls.push(...found);
  }
  const marks = mall.value.delar.flatMap(findPlaceholders);
  const plan = new Plan(mall.value, controls, bitar);
  for (const control of controls) plan.fill(control);
  for (const mark of marks) plan.replace(mark);
  try {
    return ok({
      bytes: replaceParts(bytes, await Promise.all(plan.parts().map(packPart))),
      ...plan.told(),
    });
  } catch (error) {
    return broken(String(error));
  }
}

type Outcome = 'ifyllda' | 'utanBit' | 'andrade' | 'felplacerade';

/** What is changed in each part, and what became of each mark. */
class Plan {
  private readonly edits = new Map<Malldel, Edit[]>();
  private readonly outcomes: { readonly namn: string; readonly outcome: Outcome }[] = [];
  private readonly ids: Set<number>;
  private readonly form: Mallform;
  private readonly controls: readonly Control[];
  private readonly bitar: Bitar;
  private readonly mall: Mall;

  constructor(mall: Mall, controls: readonly Control[], bitar: Bitar) {
    this.mall = mall;
    this.controls = controls;
    this.bitar = bitar;
    this.ids = new Set(mall.delar.flatMap(idsOf));
    const delOf = new Map(
      mall.delar.flatMap((del) => descendants(del.root).map((element) => [element, del] as const)),
    );
    this.form = readMallform(mall, (table) => isInControl(table, delOf.get(table)?.xml ?? ''));
  }

  fill(control: Control): void {
    const { namn, del } = control;
    const bit = this.bitar.get(namn);
    if (bit === undefined) {
      this.tell(namn, 'utanBit');
      return;
    }
    if (!canHold(control, bit)) {
      this.tell(namn, 'felplacerade');
      return;
    }
    if (bit.slag === 'text' && this.isSame(control, bit.text)) {
      this.tell(namn, 'ifyllda');
      return;
    }
    if (bit.slag === 'text' && this.isChanged(control)) {
      this.tell(namn, 'andrade');
      return;
    }
    // A table is replaced whatever its control is called.
    const id = bit.slag === 'block' && control.id ? control.id : this.nextId(namn, bit);
    this.put(del, fillControl(control, bit, this.form, id));
    this.tell(namn, 'ifyllda');
  }

  replace(mark: Placeholder): void {
    const { namn, del } = mark;
    const bit = this.bitar.get(namn);
    if (bit === undefined) {
      this.tell(namn, 'utanBit');
      return;
    }
    if (!canReplace(mark, bit)) {
      this.tell(namn, 'felplacerade');
      return;
    }
    const { tableStyle: style } = this.form;
    const width = cellWidth(del.xml, mark.paragraph) ?? this.form.width;
    const edits = replacePlaceholder(mark, bit, this.nextId(namn, bit), ({ block }, w) =>
      blocksXml(block, this.form, { style, width }, w),
    );
    this.put(del, edits);
    this.tell(namn, 'ifyllda');
  }

  /** The parts that something is changed in, as they shall be. */
  parts(): readonly ZipPart[] {
    const { types } = this.mall;
    const changed = [...this.edits].map(([{ name, xml }, edits]) => ({
      name,
      xml: applyEdits(xml, isStrict(xml) ? edits.map(toStrict) : edits),
    }));
    const parts = types === null ? changed : [types, ...changed];
    return parts.map(({ name, xml }) => ({ name, bytes: new TextEncoder().encode(xml) }));
  }

  told(): Omit<IfylldMall, 'bytes'> {
    const named = (outcome: Outcome): readonly string[] => [
      ...new Set(this.outcomes.filter((one) => one.outcome === outcome).map(({ namn }) => namn)),
    ];
    const asked = new Set(this.outcomes.map(({ namn }) => namn));
    return {
      ifyllda: named('ifyllda'),
      utanBit: named('utanBit'),
      andrade: named('andrade'),
      felplacerade: named('felplacerade'),
      oanvanda: [...this.bitar.keys()].filter((namn) => !asked.has(namn)),
    };
  }

  /** Whether the text stands there already, as it was filled. */
  private isSame({ id, isPlaceholder, namn, text }: Control, wanted: string): boolean {
    return !isPlaceholder && isOwnId(id, namn) && text === cleanText(wanted);
  }

  /** Whether a person has written in the control since it was filled. */
  private isChanged(control: Control): boolean {
    const { namn, id, text, isPlaceholder } = control;
    if (isPlaceholder || text.trim() === '') return false;
    const alike = this.controls.filter((one) => one.namn === namn);
    if (id !== null && isOwnId(id, namn)) return !isUntouched(id, namn, text, alike.length);
    // Word gives a copy of a control another id; it may have been written in like any other.
    const filled = alike.filter((one) => isOwnId(one.id, namn));
    return (
      filled.length > 0 &&
      filled.every((one) => one.id === null || !isUntouched(one.id, namn, text, alike.length))
    );
  }

  private nextId(namn: string, bit: Bit): number {
    const id = fingerprint(namn, bit.slag === 'text' ? cleanText(bit.text) : '', this.ids);
    this.ids.add(id);
    return id;
  }

  private put(del: Malldel, edits: readonly Edit[]): void {
    if (edits.length > 0) this.edits.set(del, [...(this.edits.get(del) ?? []), ...edits]);
  }

  private tell(namn: string, outcome: Outcome): void {
    this.outcomes.push({ namn, outcome });
  }
}

const idsOf = ({ xml, root }: Malldel): readonly number[] =>
  descendants(root)
    .filter(({ local, parent }) => local === 'id' && parent?.local === 'sdtPr')
    .map((element) => Number(attributeOf(xml, element, 'val')) | 0);
