import type { LoanType, MetricName, Scenario, TaxRegime } from '../../api/schema';
import type { Formats } from '../formats';
import type { Texts } from '../texts';

const loanTypes: Record<LoanType, string> = {
  ANNUITY: 'Equal payments',
  LINEAR: 'Equal shares of the debt',
  INTEREST_ONLY: 'Interest only',
};

const regimes: Record<TaxRegime, string> = {
  NONE: 'No tax',
  USN_INCOME: 'USN, income',
  USN_INCOME_MINUS_EXPENSES: 'USN, income less expenses',
  OSNO: 'OSNO',
  NDFL: 'NDFL',
};

const scenarios: Record<Scenario, string> = {
  PESSIMISTIC: 'Cautious',
  BASE: 'Base',
  OPTIMISTIC: 'Bold',
  TENANT_LEAVES: 'The tenant leaves',
  KEY_RATE_UP: 'Rates go up',
};

const metrics: Partial<Record<MetricName, string>> = {
  irrLeveredPct: 'Return on equity (IRR)',
  irrUnleveredPct: 'IRR without a loan',
  npv: 'Net present value',
  equityMultiple: 'Multiple of equity',
  goingInCapRatePct: 'Cap rate',
  grossYieldPct: 'Yield before expenses',
  netYieldPct: 'Yield after expenses',
  cashOnCashYear1Pct: 'Cash on cash, year 1',
  dscrMin: 'Debt cover, worst year',
  breakEvenOccupancyPct: 'Break-even occupancy',
  paybackYears: 'Payback',
  totalProfit: 'Profit over the term',
};

const fields: Record<string, string> = {
  'purchase.price': 'Price',
  'purchase.area': 'Area',
  'purchase.date': 'Date of purchase',
  'purchase.closingCostsPct': 'Closing costs',
  'purchase.initialCapex': 'Refurbishment',
  'income.rentPerSqmYear': 'Rent',
  'income.indexationPct': 'Indexation of rent',
  'income.vacancyPct': 'Vacancy',
  'otherIncome.perYear': 'Other income a year',
  'opex.opexPerSqmYear': 'Running costs',
  'opex.growthPct': 'Growth of costs',
  'opex.managementFeePct': 'Management',
  'opex.capexReservePct': 'Repair reserve',
  'opex.insurancePctOfPrice': 'Insurance, of the price',
  'opex.propertyTax.cadastralValue': 'Cadastral value',
  'opex.propertyTax.ratePct': 'Property tax',
  'opex.landRentYear': 'Land rent a year',
  'loan.ltvPct': 'Share of the loan',
  'loan.annualRatePct': 'Interest rate',
  'loan.termMonths': 'Term of the loan',
  'loan.graceMonths': 'Grace period',
  'loan.upfrontFeePct': 'Fee of the bank',
  'tax.ratePct': 'Tax rate',
  'exit.years': 'Years held',
  'exit.growthPct': 'Growth of price a year',
  'exit.exitCapRatePct': 'Cap rate at the sale',
  'exit.sellingCostsPct': 'Selling costs',
  discountRatePct: 'Required return',
};

const years = (f: Formats) => (value: number) => {
  const rounded = Math.round(value * 10) / 10;
  return `${f.number(rounded)} ${f.plural(rounded, { one: 'year', other: 'years' })}`;
};

export const calculator = (f: Formats): Texts['calculator'] => ({
  title: 'Yield calculator',
  lead: 'Change any number: the result follows at once.',
  forListing: 'Calculation of an offer',
  presetsTitle: 'Begin with an example',
  presets: { STREET_RETAIL: 'Street retail', OFFICE: 'Office', WAREHOUSE: 'Warehouse' },
  groups: {
    purchase: 'Purchase',
    income: 'Income',
    expenses: 'Expenses',
    loan: 'Loan',
    tax: 'Tax',
    exit: 'Sale',
  },
  fields,
  fieldName: (path) => fields[path] ?? path,
  units: {
    money: '₽',
    moneyPerSqm: '₽/m² a year',
    area: 'm²',
    percent: '%',
    months: 'mo.',
    years: 'years',
    date: '',
  },
  withLoan: 'With a loan',
  loanType: 'How the debt is repaid',
  loanTypes,
  regime: 'Tax regime',
  regimes,
  exitMethod: 'Price of the sale',
  exitMethods: { GROWTH: 'By growth of the price', CAP_RATE: 'By a cap rate' },
  leases: 'The income comes from the leases of the offer.',
  notNumber: 'Enter a number',
  resultTitle: 'Result',
  computing: 'Computing…',
  wrongLead: 'Mend the marked fields; the result shown is of the numbers before.',
  failedTitle: 'The calculation failed',
  metrics,
  briefs: { irrLeveredPct: 'IRR', npv: 'NPV', paybackYears: 'Payback' },
  metricName: (name) => metrics[name] ?? name,
  metric: (name, value) => {
    if (value == null) return '—';
    if (name.endsWith('Pct')) return f.percent(value);
    if (name.endsWith('Years')) return years(f)(value);
    if (name === 'npv' || name === 'npvUnlevered' || name === 'totalProfit') return f.moneyShort(value);
    return `${f.number(Math.round(value * 100) / 100)}×`;
  },
  percent: f.percent,
  money: f.money,
  moneyShort: f.moneyShort,
  number: f.number,
  undefinedMetric: 'Not defined for these numbers',
  explanationTitle: 'What it means',
  chartsTitle: 'Charts',
  tabs: {
    cash: 'Cash flow',
    equity: 'Equity',
    sensitivity: 'Sensitivity',
    risk: 'Risk',
    tornado: 'What matters',
    scenarios: 'Scenarios',
  },
  cash: {
    title: 'Cash flow by year, after loan and tax',
    year: 'Year',
    noi: 'Net income',
    debt: 'Loan payments',
    flow: 'Flow',
    cumulative: 'In sum',
    summary: (count, profit) => `${f.moneyShort(profit)} above what was put in, in ${years(f)(count)}.`,
  },
  equity: {
    title: 'Whose it is: equity and debt',
    own: 'Equity',
    debt: 'Debt',
    value: 'Value',
    note: 'Between purchase and sale the value grows evenly.',
  },
  sensitivity: {
    title: (metric) => `${metric} at another rent and another price of the sale`,
    base: 'your calculation',
  },
  risk: {
    title: (paths) => `${f.number(paths)} random outcomes`,
    loss: (pct) => `Probability of losing money: ${f.percent(pct)}`,
    median: 'in the middle outcome',
    percentile: (share) => `${f.number(share)}% of outcomes are worse`,
    bin: (from, to, count) => `${from} … ${to}: ${f.number(count)}`,
    note: 'Rent, vacancy, costs, interest and the price of the sale vary around what was entered, each by itself.',
  },
  tornado: {
    title: 'How the return changes when one number moves by 10%',
    low: '10% less',
    high: '10% more',
  },
  scenarios: { title: 'Scenarios side by side', names: scenarios, changes: 'What is changed' },
  change: (path, from, to) => `${fields[path] ?? path}: ${f.number(from)} → ${f.number(to)}`,
  keep: 'Keep',
  kept: 'Kept',
  share: 'Share',
  copied: 'The link is copied',
  closeLink: 'Close the link',
  files: { xlsx: 'Excel', pdf: 'PDF' },
  making: 'Making the file…',
  sourcesTitle: 'Where the numbers come from',
  keptTitle: (count) => `My calculations: ${f.number(count)}`,
  untitled: (price) => `Purchase for ${f.moneyShort(price)}`,
  removeKept: (title) => `Delete the calculation: ${title}`,
  day: f.date,
  sharedOf: (savedAt) => `Calculation of ${f.date(savedAt)}`,
  sharedGone: 'This calculation is not shown any more',
  sharedGoneLead: 'Its author closed it, or the link is wrong.',
  goOn: 'Go on with these numbers',
  table: 'Show as a table',
  month: 'Month',
});
