package ai.wewall.identity.domain;

import ai.wewall.identity.TelegramAccount;

/** What a check of launch data found. */
public sealed interface InitDataCheck {

    /** Signed by Telegram for this account, lately. */
    record Genuine(TelegramAccount account) implements InitDataCheck {}

    /** Signed, but too long ago. */
    record Expired() implements InitDataCheck {}

    /** Forged, or not launch data at all. */
    record Invalid() implements InitDataCheck {}
}
