import { parseRequest } from '../../src/cli/args.ts';

describe('a command line', () => {
  it('asks for a run over one or more workbooks', () => {
    expect(
      parseRequest([
        'berakna',
        'budget.xlsx',
        'utfall.xlsx',
        '--ut',
        'r.xlsx',
        '--json',
        'r.json',
        '--period',
        '2025-08',
        '--skriv-over',
      ]),
    ).toEqual({
      ok: true,
      value: {
        kind: 'berakna',
        books: ['budget.xlsx', 'utfall.xlsx'],
        ut: 'r.xlsx',
        json: 'r.json',
        word: null,
        mall: null,
        period: '2025-08',
        overwrite: true,
      },
    });
  });

  it('may have its flags first and its values after an equals sign', () => {
    expect(parseRequest(['--json=r.json', 'kontrollera', 'bok.xlsx'])).toMatchObject({
      value: { kind: 'kontrollera', json: 'r.json', overwrite: false },
    });
  });

  it('may name a workbook that begins with a dash, after two dashes', () => {
    expect(parseRequest(['berakna', '--', '-bok.xlsx'])).toMatchObject({
      value: { books: ['-bok.xlsx'] },
    });
  });

  it.each([[['--hjalp']], [['-h']], [['berakna', '--hjalp']], [['backtest', '--hjalp']]])(
    '%j asks for help',
    (args) => {
      expect(parseRequest(args)).toEqual({ ok: true, value: { kind: 'hjalp' } });
    },
  );

  it.each([
    [[], 'Ange vad som ska göras: berakna, kontrollera eller backtest.'],
    [['rakna', 'bok.xlsx'], 'Kommandot rakna finns inte.'],
    [['berakna'], 'Ange minst en arbetsbok.'],
    [['berakna', 'bok.xlsx', '--utt', 'r.xlsx'], 'Flaggan --utt finns inte.'],
    [['berakna', 'bok.xlsx', '--ut'], 'Flaggan --ut ska följas av ett värde.'],
    [['berakna', 'bok.xlsx', '--ut', '--json', 'r.json'], 'Flaggan --ut ska följas av ett värde.'],
    [['berakna', 'bok.xlsx', '--skriv-over=ja'], 'Flaggan --skriv-over ska stå utan värde.'],
    [
      ['berakna', 'bok.xlsx', '--ut', 'r.xls'],
      'Rapporten r.xls ska ha ett namn som slutar på .xlsx.',
    ],
    [
      ['berakna', 'bok.xlsx', '--period', '2025-00'],
      'Perioden 2025-00 går inte att läsa. Skriv den som 2025-08.',
    ],
    [
      ['berakna', 'bok.xlsx', '--period', '2025-13'],
      'Perioden 2025-13 går inte att läsa. Skriv den som 2025-08.',
    ],
    [
      ['berakna', 'bok.xlsx', '--period', 'augusti'],
      'Perioden augusti går inte att läsa. Skriv den som 2025-08.',
    ],
    [['kontrollera', 'bok.xlsx', '--ut', 'r.xlsx'], 'Flaggan --ut används inte med kontrollera.'],
    [['backtest', 'bok.xlsx', '--ut', 'r.xlsx'], 'Flaggan --ut används inte med backtest.'],
    [
      ['backtest', 'bok.xlsx', '--period', '2025-08'],
      'Flaggan --period används inte med backtest.',
    ],
    [
      ['berakna', 'bok.xlsx', '--word', 'r.doc'],
      'Word-rapporten r.doc ska ha ett namn som slutar på .docx.',
    ],
    [
      ['berakna', 'bok.xlsx', '--mall', 'm.docx'],
      'Ange med --word var den ifyllda mallen ska sparas.',
    ],
    [
      ['kontrollera', 'bok.xlsx', '--word', 'r.docx'],
      'Flaggan --word används inte med kontrollera.',
    ],
    [['backtest', 'bok.xlsx', '--mall', 'm.docx'], 'Flaggan --mall används inte med backtest.'],
  ])('%j is told what is wrong', (args, sentence) => {
    expect(parseRequest(args)).toEqual({ ok: false, error: sentence });
  });
});
