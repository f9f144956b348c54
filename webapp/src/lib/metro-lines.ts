/** Colours of Moscow's lines by their names, as the metro's own map shows them. */
const COLOURS: Readonly<Record<string, string>> = {
  Сокольническая: '#e42313',
  Замоскворецкая: '#4fb04f',
  'Арбатско-Покровская': '#0072ba',
  Филёвская: '#1ebcef',
  Кольцевая: '#915133',
  'Калужско-Рижская': '#f07e24',
  'Таганско-Краснопресненская': '#943e90',
  Калининская: '#ffcd1c',
  Солнцевская: '#ffcd1c',
  'Серпуховско-Тимирязевская': '#adacac',
  'Люблинско-Дмитровская': '#bed12c',
  'Большая кольцевая': '#88cdcf',
  Бутовская: '#bac8e8',
  'Московское центральное кольцо (МЦК)': '#cc4c6e',
  Некрасовская: '#cc0066',
  Троицкая: '#03795f',
  'МЦД-1': '#f5a528',
  'МЦД-2': '#e74683',
  'МЦД-3': '#ea5b04',
  'МЦД-4': '#00cc66',
};

/** The colour of a line, or null of a line that is not known. */
export function lineColour(line: string): string | null {
  return COLOURS[line] ?? null;
}
