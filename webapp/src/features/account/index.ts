export { AccountPage } from './account-page';
export { LegalPage } from './legal-page';
