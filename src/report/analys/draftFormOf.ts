import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { amountFormOf } from '../text/analysbelopp.ts';
import type { DraftForm } from '../text/utkastText.ts';

/** How the texts of a report are written: in its unit and the words of "Regler". */
export const draftFormOf = ({
  enhet,
  regler,
}: Pick<Uppfoljning, 'enhet' | 'regler'>): DraftForm => ({
  ...amountFormOf(enhet, regler),
  malskala: regler.malskala,
});
