export { AnalyticsPage, ChatPage, ExpertPage } from './place-page';
