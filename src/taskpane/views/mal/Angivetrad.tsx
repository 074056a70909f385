import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Angivet, Malstatus } from '../../../domain/mal/malunderlag.ts';
import { contradicts } from '../../../domain/mal/findMalFynd.ts';
import { shorten } from '../../../report/text/shorten.ts';
import { malText as text } from '../../malText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';

/** What a person wrote about a status, beside the rule's where they disagree, and the way to it. */
export function Angivetrad({
  angivet,
  status,
  regel,
  onJump,
}: {
  readonly angivet: Angivet;
  readonly status: Malstatus;
  /** What the rule gives, in words with the arithmetic. */
  readonly regel: string;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useViewStyles();
  const said = text.says(shorten(angivet.text));
  const isOther = !angivet.vantat && contradicts(status, angivet.status);
  return (
    <p className={styles.note}>
      {isOther && <strong>≠ </strong>}
      {isOther
        ? text.disagree(regel, said)
        : angivet.vantat
          ? text.expected(said)
          : text.agree(said)}{' '}
      <Link as="button" inline onClick={() => onJump(angivet.cell)}>
        {text.showCell(angivet.cell)}
      </Link>
    </p>
  );
}
