import {
  type HostBridge,
  type MainButton,
  type SharedPage,
  sharePage,
  type ShareOutcome,
} from '@wewall/webapp/shell';
import { fieldOf, flagOf } from './data';
import type { Launch } from './launch';
import { askPhone } from './phone';
import { type ButtonData, isAtLeast, type Outgoing, type Post, SINCE, type ThemeParams } from './protocol';
import { createQuestions } from './questions';
import { createSurroundings, themeOf } from './surroundings';
import type { Transport } from './transport';

/** What the client itself answers comes at once, or it does not know the question. */
const PATIENCE_MS = 1500;

interface TelegramHostOptions {
  launch: Launch;
  /** Null where the page has launch data and no client to talk to, as in a tab of its own. */
  transport: Transport | null;
  basePath: string;
  root: HTMLElement;
}

/** Telegram as a host, by its documented messages. Messages that the client is too old for are not sent. */
export function createTelegramHost({ launch, transport, basePath, root }: TelegramHostOptions): HostBridge {
  const surroundings = createSurroundings(root);
  const questions = createQuestions();
  let pressBack: (() => void) | null = null;
  let mainButton: MainButton | null = null;
  let secondaryButton: MainButton | null = null;
  let tellFilled: (filled: boolean) => void = () => undefined;
  const knows = (eventType: keyof Outgoing) =>
    transport !== null && isAtLeast(launch.version, SINCE[eventType]);
  const post: Post = (eventType, eventData) => {
    if (knows(eventType)) transport?.post(eventType, eventData);
  };
  function showTheme(params: ThemeParams): void {
    const palette = surroundings.theme(params);
    const { '--surface': surface, '--page': page } = palette?.tokens ?? {};
    if (surface === undefined || page === undefined) return;
    post('web_app_set_header_color', { color: surface });
    post('web_app_set_background_color', { color: page });
    post('web_app_set_bottom_bar_color', { color: page });
  }
  function reload(): void {
    post('iframe_will_reload', undefined);
    window.location.reload();
  }
  transport?.listen((eventType, data) => {
    const react: Partial<Record<string, () => void>> = {
      back_button_pressed: () => pressBack?.(),
      main_button_pressed: () => mainButton?.enabled && mainButton.press(),
      secondary_button_pressed: () => secondaryButton?.enabled && secondaryButton.press(),
      fullscreen_changed: () => tellFilled(flagOf(data, 'is_fullscreen')),
      theme_changed: () => showTheme(themeOf(data)),
      viewport_changed: () => surroundings.viewport(data),
      safe_area_changed: () => surroundings.safeArea(data),
      content_safe_area_changed: () => surroundings.contentSafeArea(data),
      reload_iframe: reload,
    };
    react[eventType]?.();
    questions.told(eventType, data);
  });
  post('iframe_ready', { reload_supported: true });
  showTheme(launch.theme);
  return {
    kind: 'telegram',
    basePath,
    hasBackButton: knows('web_app_setup_back_button'),
    hasMainButton: knows('web_app_setup_main_button'),
    hasSecondaryButton: knows('web_app_setup_secondary_button'),
    language: launch.language,
    ready() {
      post('web_app_ready', undefined);
      post('web_app_expand', undefined);
      post('web_app_request_theme', undefined);
      post('web_app_request_viewport', undefined);
      post('web_app_request_safe_area', undefined);
      post('web_app_request_content_safe_area', undefined);
    },
    setBackButton(press) {
      pressBack = press;
      post('web_app_setup_back_button', { is_visible: press !== null });
    },
    setMainButton(button) {
      mainButton = button;
      post('web_app_setup_main_button', buttonData(button));
    },
    setSecondaryButton(button) {
      secondaryButton = button;
      post('web_app_setup_secondary_button', { ...buttonData(button), position: 'left' });
    },
    canFillScreen: knows('web_app_request_fullscreen'),
    fillScreen: (wanted) =>
      post(wanted ? 'web_app_request_fullscreen' : 'web_app_exit_fullscreen', undefined),
    watchFill: (listener) => (tellFilled = listener),
    guardClosing: (wanted) => post('web_app_setup_closing_behavior', { need_confirmation: wanted }),
    holdSwipes: (wanted) => post('web_app_setup_swipe_behavior', { allow_vertical_swipe: !wanted }),
    async canAddToHomeScreen() {
      if (!knows('web_app_check_home_screen')) return false;
      const answer = questions.next('home_screen_checked', PATIENCE_MS);
      post('web_app_check_home_screen', undefined);
      const status = fieldOf(await answer, 'status');
      return status === 'unknown' || status === 'missed';
    },
    addToHomeScreen: () => post('web_app_add_to_home_screen', undefined),
    tellOutcome: (good) =>
      post('web_app_trigger_haptic_feedback', {
        type: 'notification',
        notification_type: good ? 'success' : 'error',
      }),
    canSendPrepared: knows('web_app_send_prepared_message'),
    sendPrepared: (id) => post('web_app_send_prepared_message', { id }),
    canAskPhone: knows('web_app_request_phone'),
    askPhone: () => askPhone(post, questions),
    askToWrite: () => launch.mayWrite || post('web_app_request_write_access', undefined),
    touch: () => post('web_app_trigger_haptic_feedback', { type: 'selection_change' }),
    async share(page): Promise<ShareOutcome> {
      if (!knows('web_app_open_tg_link')) return sharePage(page);
      post('web_app_open_tg_link', { path_full: sharePath(page) });
      return 'shown';
    },
  };
}

function buttonData(button: MainButton | null): ButtonData {
  if (button === null) return { is_visible: false };
  const { text, enabled, busy = false } = button;
  return { is_visible: true, is_active: enabled && !busy, is_progress_visible: busy, text };
}

/** Telegram's own sheet that asks which chat a link goes to. */
function sharePath({ url, title }: SharedPage): string {
  return `/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`;
}
