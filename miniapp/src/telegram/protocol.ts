/** What Telegram sends of the colours of its theme; every one may be missing. */
export type ThemeParams = Partial<
  Record<
    | 'accent_text_color'
    | 'bg_color'
    | 'button_color'
    | 'button_text_color'
    | 'hint_color'
    | 'link_color'
    | 'secondary_bg_color'
    | 'section_bg_color'
    | 'section_separator_color'
    | 'subtitle_text_color'
    | 'text_color',
    string
  >
>;

/** Space at the edges that something of the host lies over, in CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** How one of Telegram's big buttons looks. */
export interface ButtonData {
  is_visible: boolean;
  is_active?: boolean;
  is_progress_visible?: boolean;
  text?: string;
  color?: string;
  text_color?: string;
}

/** Says something to Telegram. */
export type Post = <E extends keyof Outgoing>(eventType: E, eventData: Outgoing[E]) => void;

/** What the app says to Telegram, by the documented names. */
export interface Outgoing {
  iframe_ready: { reload_supported: boolean };
  iframe_will_reload: undefined;
  web_app_expand: undefined;
  web_app_add_to_home_screen: undefined;
  web_app_check_home_screen: undefined;
  web_app_exit_fullscreen: undefined;
  web_app_invoke_custom_method: { req_id: string; method: string; params: object };
  web_app_open_tg_link: { path_full: string };
  web_app_ready: undefined;
  web_app_request_content_safe_area: undefined;
  web_app_request_fullscreen: undefined;
  web_app_request_phone: undefined;
  web_app_request_safe_area: undefined;
  web_app_request_theme: undefined;
  web_app_request_viewport: undefined;
  web_app_request_write_access: undefined;
  web_app_send_prepared_message: { id: string };
  web_app_set_background_color: { color: string };
  web_app_set_bottom_bar_color: { color: string };
  web_app_set_header_color: { color: string };
  web_app_setup_closing_behavior: { need_confirmation: boolean };
  web_app_setup_swipe_behavior: { allow_vertical_swipe: boolean };
  web_app_setup_back_button: { is_visible: boolean };
  web_app_setup_main_button: ButtonData;
  web_app_setup_secondary_button: ButtonData & { position?: 'left' | 'right' | 'top' | 'bottom' };
  web_app_trigger_haptic_feedback:
    { type: 'selection_change' } | { type: 'notification'; notification_type: 'success' | 'error' };
}

/** The version of the Bot API that each message came with; an older client does not know it. */
export const SINCE: Record<keyof Outgoing, string> = {
  iframe_ready: '6.0',
  iframe_will_reload: '6.0',
  web_app_add_to_home_screen: '8.0',
  web_app_check_home_screen: '8.0',
  web_app_exit_fullscreen: '8.0',
  web_app_expand: '6.0',
  web_app_invoke_custom_method: '6.9',
  web_app_open_tg_link: '6.1',
  web_app_ready: '6.0',
  web_app_request_content_safe_area: '8.0',
  web_app_request_fullscreen: '8.0',
  web_app_request_phone: '6.9',
  web_app_request_safe_area: '8.0',
  web_app_request_theme: '6.0',
  web_app_request_viewport: '6.0',
  web_app_request_write_access: '6.9',
  web_app_send_prepared_message: '8.0',
  web_app_set_background_color: '6.1',
  web_app_set_bottom_bar_color: '7.10',
  web_app_set_header_color: '6.9',
  web_app_setup_closing_behavior: '6.2',
  web_app_setup_swipe_behavior: '7.7',
  web_app_setup_back_button: '6.1',
  web_app_setup_main_button: '6.0',
  web_app_setup_secondary_button: '7.10',
  web_app_trigger_haptic_feedback: '6.1',
};

/** Whether a version such as `7.10` is at least another one. */
export function isAtLeast(version: string, wanted: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, part] of wanted.split('.').map(Number).entries()) {
    const own = parts[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
