import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Fel } from '../../application/ports.ts';
import { felText } from '../../report/text/felText.ts';
import type { Notice, PaneState } from '../state/paneState.ts';
import { text } from '../text.sv.ts';
import { CopyDetails } from './CopyDetails.tsx';
import { detailsOf } from './detailsOf.ts';

const useStyles = makeStyles({ place: { flexShrink: 0, padding: '8px 16px 0' } });

const noticeText: Readonly<Record<Notice, string>> = {
  saved: `${text.saved} ${text.stale}`,
  savedPrognos: text.savedPrognos,
  savedMal: text.savedMal,
  savedGranskning: text.savedGranskning,
  changedGranskning: text.changedGranskning,
  savedExport: text.savedExport,
  changedExport: text.changedExport,
  undone: text.undone,
  undonePrognos: text.undonePrognos,
  undoneMal: text.undoneMal,
  undoneGranskning: text.undoneGranskning,
  undoneExport: text.undoneExport,
  stopped: text.stopped,
  nothingToReport: text.nothingToReport,
  exampleAdded: text.exampleAdded,
};

/** What went wrong and what to do, or in one line what went as asked. */
export function Messages({
  state: { fel, notice },
  onClose,
}: {
  readonly state: PaneState;
  readonly onClose: () => void;
}): ReactElement | null {
  const styles = useStyles();
  if (fel === null && notice === null) return null;
  return (
    <div className={styles.place}>
      {fel !== null && <FelMessage fel={fel} onClose={onClose} />}
      {fel === null && notice !== null && <NoticeMessage notice={notice} onClose={onClose} />}
    </div>
  );
}

function NoticeMessage({
  notice,
  onClose,
}: {
  readonly notice: Notice;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{noticeText[notice]}</MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClose={onClose} />} />
    </MessageBar>
  );
}

function FelMessage({ fel, onClose }: { readonly fel: Fel; readonly onClose: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{text.errorHeading}</MessageBarTitle> {felText(fel)}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClose={onClose} />}>
        <CopyDetails details={detailsOf(fel)} />
      </MessageBarActions>
    </MessageBar>
  );
}

const CloseButton = ({ onClose }: { readonly onClose: () => void }) => (
  <Button
    appearance="transparent"
    size="small"
    icon={<DismissRegular />}
    aria-label={text.close}
    onClick={onClose}
  />
);
