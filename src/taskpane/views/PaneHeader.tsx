import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  MoreHorizontalRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { Suspense, lazy, type ReactElement } from 'react';
import { findOlosta } from '../../domain/avstamning/granskade.ts';
import type { Maltabell } from '../../domain/mal/malunderlag.ts';
import type { Month } from '../../domain/period/month.ts';
import { hasLedger } from '../state/hasLedger.ts';
import type { PaneState } from '../state/paneState.ts';
import type { PaneActions } from '../state/paneActions.ts';
import { manadText } from '../../report/text/number.ts';
import { text } from '../text.sv.ts';
import { openHandbok } from './openHandbok.ts';

const Olostmarke = lazy(() =>
  import('./avstamning/Olostmarke.tsx').then(({ Olostmarke: marke }) => ({ default: marke })),
);

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '12px 8px 8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Over the tabs, which come later.
  menu: { zIndex: 1 },
  product: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  period: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The top of the pane: what it is, which months, and the menu. */
export function PaneHeader({
  state,
  actions,
}: {
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useStyles();
  const { undoable } = state;
  const isBusy = state.work !== null;
  const olosta = state.korning === null ? 0 : findOlosta(state.korning.uppfoljning).length;
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.product}>
          {text.product}
          {olosta > 0 && (
            <Suspense fallback={null}>
              <Olostmarke antal={olosta} />
            </Suspense>
          )}
        </h1>
        <p className={styles.period}>{periodOf(state)}</p>
      </div>
      {/* Inline: within the header, where a screen reader looks for it. */}
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text.menu} />
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            <MenuItem
              icon={<ArrowClockwiseRegular />}
              disabled={isBusy}
              onClick={() => void actions.read()}
            >
              {text.readAgain}
            </MenuItem>
            <MenuItem
              icon={<SettingsRegular />}
              disabled={isBusy}
              onClick={() => void actions.showRegler()}
            >
              {text.regler}
            </MenuItem>
            <MenuItem icon={<QuestionCircleRegular />} onClick={openHandbok}>
              {text.help}
            </MenuItem>
            <MenuItem
              icon={<ArrowUndoRegular />}
              disabled={isBusy || undoable === null}
              onClick={undoable === null ? undefined : () => void actions.undo(undoable)}
            >
              {text.undo[undoable ?? 'run']}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

/** The months that the pane speaks of; nothing before the workbook is read or when it has no table. */
function periodOf({ korning }: PaneState): string {
  if (korning === null) return '\u00a0';
  const { tabeller, mal } = korning.uppfoljning;
  const isMoney = tabeller.length > 0 || hasLedger(korning);
  const period = korning.uppfoljning.period ?? goalPeriod(mal.tabeller);
  if (!isMoney && period === null) return '\u00a0';
  return period === null ? text.periodMissing : text.period(manadText(period));
}

/** The month that all tables of goals tell, for a workbook with goals only; null when they tell different ones. */
function goalPeriod(tabeller: readonly Maltabell[]): Month | null {
  const [first = null] = tabeller.map(({ period }) => period);
  return tabeller.every(({ period }) => period === first) ? first : null;
}
