import type { ComponentType } from 'preact';
import { FailureMessage } from '../components/message/failure';
import { LinesSkeleton } from '../components/skeleton/skeleton';
import { useTexts } from '../i18n/i18n';
import { useModule } from '../lib/use-module';

/** A page that is loaded when somebody goes to it. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  return function LazyPage() {
    const { common } = useTexts();
    const loaded = useModule(load);
    switch (loaded.kind) {
      case 'loading':
        return <LinesSkeleton />;
      case 'failed':
        return <FailureMessage title={common.pageFailedTitle} failure={null} onRetry={loaded.retry} />;
      case 'ready': {
        const Page = loaded.module;
        return <Page />;
      }
    }
  };
}
