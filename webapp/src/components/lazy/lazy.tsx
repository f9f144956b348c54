import type { ComponentType } from 'preact';
import { useTexts } from '../../i18n/i18n';
import { restOfTexts } from '../../i18n/texts';
import { useModule } from '../../lib/use-module';
import { FailureMessage } from '../message/failure';
import { LinesSkeleton } from '../skeleton/skeleton';

/** A page or a part of one that is loaded when somebody goes to it. */
export function lazy<P extends object = object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loadAll = async () => (await Promise.all([load(), restOfTexts()]))[0];
  return function Lazy(props: P) {
    const { common } = useTexts();
    const loaded = useModule(loadAll);
    switch (loaded.kind) {
      case 'loading':
        return <LinesSkeleton />;
      case 'failed':
        return <FailureMessage title={common.pageFailedTitle} failure={null} onRetry={loaded.retry} />;
      case 'ready': {
        const Part = loaded.module;
        return <Part {...props} />;
      }
    }
  };
}
