export { SharedSearchPage } from './components/shared-search-page';
