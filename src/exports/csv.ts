import { stringify } from 'csv-stringify/sync';

/** A cell: several values stand in one, parted by semicolons. Nothing is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** The columns of a table: the name in its first row, and how a cell is found. */
export type Columns<Row> = Record<string, (row: Row) => Cell>;

/**
 * A table as CSV (RFC 4180), one line a row, whatever breaks a text has. It begins with a byte order mark, without which
 * spreadsheets take UTF-8 for something else. A text that a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection); numbers do not.
 */
export function tableCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((find) => cellValue(find(row))));
  return stringify([Object.keys(columns), ...cells], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

function cellValue(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = typeof cell === 'string' ? cell : (cell ?? []).join('; ');
  return text.replace(/\s+/g, ' ').trim();
}
