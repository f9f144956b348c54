export { ListingPage } from './components/listing-page';
