import { useLocation } from 'preact-iso';
import { useCallback } from 'preact/hooks';
import { useNavigate } from '../../host/navigation';
import { useServices } from '../../host/services';

/** Leads back to the page that asked for the sign-in, which its address names; pages of the app alone are gone to. */
export function useBackTo(): () => void {
  const { host } = useServices();
  const { query } = useLocation();
  const navigate = useNavigate();
  const { back } = query;
  return useCallback(() => {
    if (back === undefined) return;
    const { origin, pathname, search } = new URL(back, window.location.origin);
    if (origin === window.location.origin && pathname.startsWith(`${host.basePath}/`))
      navigate(pathname + search, true);
  }, [back, host, navigate]);
}
