export { CalculatorPage } from './components/calculator-page';
