import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { text } from '../text.sv.ts';
import { CopyDetails } from './CopyDetails.tsx';

/**
 * Catches what a view throws. The pane's state lives above it, so what the person chose is still there
 * when the view is drawn again.
 */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert">
        <h2>{text.errorHeading}</h2>
        <p>{text.boundary}</p>
        <Button appearance="primary" onClick={() => this.setState({ error: null })}>
          {text.tryAgain}
        </Button>{' '}
        <CopyDetails details={`${error.stack ?? error.message}\n${navigator.userAgent}`} />
      </div>
    );
  }
}
