import type { InvestmentRequest, LoanType, TaxRegime } from '../../../api/schema';
import { parseAmount } from '../../../lib/amount';
import { type Field, type FieldPath, GROUP_NAMES, GROUPS } from './fields';

/** What stands in the form: texts as typed, and the choices. */
export interface Form {
  /** What the fields do not show, as leases of a listing; they stay as they are. */
  base: InvestmentRequest;
  texts: Partial<Record<FieldPath, string>>;
  withLoan: boolean;
  loanType: LoanType;
  regime: TaxRegime;
  exitMethod: 'GROWTH' | 'CAP_RATE';
}

/** The form as a request, or the fields of which the text is no number. */
export type Reading = { kind: 'request'; request: InvestmentRequest } | { kind: 'wrong'; paths: FieldPath[] };

type Tree = Record<string, unknown>;

/** A form that says the same as a request. */
export function formOf(request: InvestmentRequest, format: (value: number) => string): Form {
  const texts: Form['texts'] = {};
  for (const { path } of allFields()) {
    const value = valueAt(request, path);
    if (typeof value === 'number') texts[path] = format(value);
    if (typeof value === 'string') texts[path] = value;
  }
  return {
    base: request,
    texts,
    withLoan: request.loan != null,
    loanType: request.loan?.type ?? 'ANNUITY',
    regime: request.tax?.regime ?? 'NONE',
    exitMethod: request.exit.method ?? 'CAP_RATE',
  };
}

/** Whether a field plays a part: no loan has no rate, no regime has no rate of tax. */
export function applies(path: FieldPath, form: Form): boolean {
  if (path.startsWith('loan.')) return form.withLoan;
  if (path === 'tax.ratePct') return form.regime !== 'NONE';
  if (path === 'exit.growthPct') return form.exitMethod === 'GROWTH';
  if (path === 'exit.exitCapRatePct') return form.exitMethod === 'CAP_RATE';
  if (path === 'income.rentPerSqmYear' || path === 'income.indexationPct' || path === 'income.vacancyPct')
    return form.base.income.mode !== 'LEASES';
  return true;
}

export function readForm(form: Form): Reading {
  const request = structuredClone(form.base) as unknown as Tree;
  const wrong: FieldPath[] = [];
  if (!form.withLoan) delete request.loan;
  else put(request, 'loan.type', form.loanType);
  if (form.regime === 'NONE') delete request.tax;
  else put(request, 'tax.regime', form.regime);
  put(request, 'exit.method', form.exitMethod);
  for (const field of allFields()) {
    if (!applies(field.path, form)) {
      if (!/^(loan|tax)\./.test(field.path) && !field.path.startsWith('income.')) drop(request, field.path);
      continue;
    }
    const read = readText(field, form.texts[field.path] ?? '');
    if (read.kind === 'wrong') wrong.push(field.path);
    else if (read.kind === 'empty') drop(request, field.path);
    else put(request, field.path, read.value);
  }
  return wrong.length > 0
    ? { kind: 'wrong', paths: wrong }
    : { kind: 'request', request: request as unknown as InvestmentRequest };
}

type Text = { kind: 'value'; value: number | string } | { kind: 'empty' } | { kind: 'wrong' };

function readText({ kind }: Field, text: string): Text {
  const bare = text.trim();
  if (bare === '') return { kind: 'empty' };
  if (kind === 'date') return { kind: 'value', value: bare };
  const negative = /^[-−]/.test(bare);
  const amount = parseAmount(bare.replace(/^[-−]/, '').replace(/%$/, ''));
  return amount.kind === 'number'
    ? { kind: 'value', value: negative ? -amount.value : amount.value }
    : { kind: 'wrong' };
}

function allFields(): Field[] {
  return GROUP_NAMES.flatMap((group) => GROUPS[group]);
}

export function valueAt(request: InvestmentRequest, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Tree | null | undefined)?.[name], request);
}

function put(tree: Tree, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) tree[name] = value;
  else {
    tree[name] = { ...(tree[name] as Tree | null | undefined) };
    put(tree[name] as Tree, rest.join('.'), value);
  }
}

function drop(tree: Tree, path: string): void {
  const [name = '', ...rest] = path.split('.');
  const inner = tree[name];
  if (rest.length === 0) Reflect.deleteProperty(tree, name);
  else if (typeof inner === 'object' && inner !== null) drop(inner as Tree, rest.join('.'));
}
