import { messagePath, messageText } from '../../src/commands/meddelande/message.ts';

const shown = (path: string) => messageText(new URL(path, 'https://localhost/').searchParams);

describe('the message of a ribbon command', () => {
  it('says of an error what it is, where and what to do', () => {
    const path = messagePath({ typ: 'skyddatBlad', bok: null, blad: 'Drift & mål' });
    expect(shown(path)).toBe(
      'Bladet Drift & mål är skyddat. Inget har ändrats. Ta bort bladets skydd och försök igen.',
    );
  });

  it('says that there was nothing to report', () => {
    expect(shown(messagePath('nothingToReport'))).toContain('Inget har skrivits.');
  });

  it('shows no sentence that its address carries', () => {
    expect(shown('meddelande.html?typ=Ring%200900&text=Ring%200900')).not.toContain('0900');
  });
});
