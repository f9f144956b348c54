export { HomePage } from './components/home-page';
export { SearchPage } from './components/search-page';
