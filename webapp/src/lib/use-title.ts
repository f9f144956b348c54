import { useEffect } from 'preact/hooks';
import { useTexts } from '../i18n/i18n';

/** Names the page in the browser's tab and history. */
export function useTitle(title: string | null): void {
  const { appName } = useTexts().common;
  useEffect(() => {
    document.title = title === null ? appName : `${title} · ${appName}`;
  }, [title, appName]);
}
