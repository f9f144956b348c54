export { CalculatorPage } from './components/calculator-page';
export { SharedPage } from './components/shared-page';
