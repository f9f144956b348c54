package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.delivery.Outgoing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.api.objects.webapp.WebAppInfo;

/** Buttons in Telegram's form. */
final class Markup {

    private Markup() {}

    /** A key that shares a number stands in private chats only. */
    static @Nullable ReplyKeyboard of(Outgoing.Prompt prompt, ChatId chat) {
        if (chat.isShared()) {
            return null;
        }
        return prompt.shareNumber() == null
                ? new ReplyKeyboardRemove(true)
                : ReplyKeyboardMarkup.builder()
                        .keyboardRow(new KeyboardRow(List.of(KeyboardButton.builder()
                                .text(prompt.shareNumber())
                                .requestContact(true)
                                .build())))
                        .resizeKeyboard(true)
                        .oneTimeKeyboard(true)
                        .build();
    }

    static @Nullable InlineKeyboardMarkup of(Keyboard keyboard, ChatId chat) {
        return keyboard.rows().isEmpty()
                ? null
                : new InlineKeyboardMarkup(keyboard.rows().stream()
                        .map(row -> new InlineKeyboardRow(
                                row.stream().map(key -> button(key, chat)).toList()))
                        .toList());
    }

    /** Telegram opens apps from private chats only; elsewhere the same page opens in the browser. */
    private static InlineKeyboardButton button(Key key, ChatId chat) {
        return switch (key) {
            case Key.Press press ->
                InlineKeyboardButton.builder()
                        .text(press.text())
                        .callbackData(press.data())
                        .build();
            case Key.OpenApp open
            when chat.isShared() ->
                InlineKeyboardButton.builder()
                        .text(open.text())
                        .url(open.url().replace("/miniapp/", "/"))
                        .build();
            case Key.OpenApp open ->
                InlineKeyboardButton.builder()
                        .text(open.text())
                        .webApp(new WebAppInfo(open.url()))
                        .build();
        };
    }
}
