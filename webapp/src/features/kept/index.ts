export { ComparePage } from './components/compare-page';
export { SearchesPage } from './components/searches-page';
export { FavouritesPage, HiddenPage, RecentPage } from './components/shelf-page';
