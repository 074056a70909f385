import type { Malstatus, OlastSkal, Riktning, RiktningSkal } from '../mal/malunderlag.ts';
import type { Antal } from '../mal/maluppfyllelse.ts';
import type { Ore } from '../amount/ore.ts';

/** What was found about goals, indicators and volumes; `indikator` and `mal` are names as printed. */
export type MalFyndData =
  | {
      readonly typ: 'riktningAntagen';
      readonly indikator: string;
      readonly riktning: Riktning;
      readonly skal: RiktningSkal;
    }
  | {
      readonly typ: 'malSaknas';
      readonly indikator: string;
      readonly skal: OlastSkal;
      readonly varde: string;
    }
  | {
      readonly typ: 'utfallSaknas';
      readonly indikator: string;
      readonly skal: OlastSkal;
      readonly varde: string;
    }
  /** The units of outcome and målvärde don't agree, or one of them doesn't agree with mått and name. */
  | {
      readonly typ: 'enhetSkiljer';
      readonly indikator: string;
      readonly utfall: string;
      readonly mal: string;
    }
  /** A goal or an indicator (`antal` null) was judged in another way than the rule gives. */
  | {
      readonly typ: 'bedomningMotRegel';
      readonly namn: string;
      readonly regel: Malstatus;
      readonly angivet: Malstatus;
      readonly text: string;
      readonly antal: Antal | null;
    }
  /** The count of indicators that a person wrote is another; `namn` null: over all goals. */
  | {
      readonly typ: 'antalMotRegel';
      readonly namn: string | null;
      readonly text: string;
      readonly antal: Antal;
    }
  | { readonly typ: 'malUtanIndikatorer'; readonly mal: string }
  /** `foljd`: what follows of it; left out where both are judged and count. */
  | {
      readonly typ: 'dubbelIndikator';
      readonly indikator: string;
      readonly andraCell: string;
      readonly foljd?: 'raknasEnGang' | 'ejBedomd';
    }
  /** Measured once a year and without a value in a delår; `raknas`: whether the goals count them. */
  | {
      readonly typ: 'arsmattUtanVarde';
      readonly indikatorer: readonly string[];
      readonly raknas: boolean;
    }
  | {
      readonly typ: 'utfallMotEkonomi';
      readonly indikator: string;
      readonly har: Ore;
      readonly dar: Ore;
      readonly andraCell: string;
    }
  /** A person has written over what was read, and everything counts with that. */
  | {
      readonly typ: 'egetMalvarde';
      readonly indikator: string;
      /** The column of "Måluppfyllelse". */
      readonly rubrik: string;
      readonly varde: string;
      readonly last: string;
    }
  | {
      readonly typ: 'volymOmdefinierad';
      readonly rad: string;
      readonly ar: number;
      readonly fotnot: string | null;
    }
  /** A count of people or placements that is so small that it may point at a person. */
  | {
      readonly typ: 'smaTal';
      readonly rad: string;
      readonly kolumn: string;
      readonly varde: number;
    };
