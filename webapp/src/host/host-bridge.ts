/** The big button that a messenger shows below the page. */
export interface MainButton {
  text: string;
  /** Whether it can be pressed. */
  enabled: boolean;
  /** Whether what it began is still on its way. */
  busy?: boolean;
  press: () => void;
}

/** A page that a person hands on. */
export interface SharedPage {
  url: string;
  title: string;
}

/** How sharing went: the host's own sheet was shown, the address was copied, or neither could be done. */
export type ShareOutcome = 'shown' | 'copied' | 'failed';

/**
 * What the screens need of the program that shows them. A browser and Telegram differ behind it; another messenger is
 * one more implementation.
 */
export interface HostBridge {
  readonly kind: 'browser' | 'telegram';
  /** What every address of the app begins with: empty, or `/miniapp`. */
  readonly basePath: string;
  /** Whether the host has a back button of its own, so that the page shows none. */
  readonly hasBackButton: boolean;
  /** Whether the host has a main button of its own. */
  readonly hasMainButton: boolean;
  /** Whether the host has a second button beside it. */
  readonly hasSecondaryButton: boolean;
  /** Language of the person as the host tells it, as `ru` or `en-GB`. */
  readonly language: string | null;
  /** Tells that the first screen is painted. */
  ready(): void;
  /** Shows the host's back button with what it does; null hides it. */
  setBackButton(press: (() => void) | null): void;
  /** Shows the host's main button; null hides it. */
  setMainButton(button: MainButton | null): void;
  /** Shows the host's second button; null hides it. */
  setSecondaryButton(button: MainButton | null): void;
  /** Whether the host can give the app the whole screen. */
  readonly canFillScreen: boolean;
  /** Takes the whole screen, as for the map, or gives it back. */
  fillScreen(wanted: boolean): void;
  /** Tells the listener, and it alone, when the app gets the whole screen or loses it. */
  watchFill(listener: (filled: boolean) => void): void;
  /** Has the host ask before it closes the app, while something typed would be lost. */
  guardClosing(wanted: boolean): void;
  /** Keeps a swipe from closing the app, where a drag means something else. */
  holdSwipes(wanted: boolean): void;
  /** Whether the host can put the app on the device's home screen, and it is not there yet. */
  canAddToHomeScreen(): Promise<boolean>;
  addToHomeScreen(): void;
  /** Lets the hand feel whether something went well. */
  tellOutcome(good: boolean): void;
  /** Whether the host knows the person's phone number and can ask them for it. */
  readonly canAskPhone: boolean;
  /** The number that the person agreed to hand over; null where they did not. */
  askPhone(): Promise<string | null>;
  /** Asks whether messages may be sent, where that is not allowed yet. */
  askToWrite(): void;
  /** A short touch that confirms a choice, where the device can give one. */
  touch(): void;
  /** Whether the host can send a message that the server prepared. */
  readonly canSendPrepared: boolean;
  /** Has the person choose a chat for a prepared message. */
  sendPrepared(id: string): void;
  /** Hands a page on to other people. */
  share(page: SharedPage): Promise<ShareOutcome>;
}
