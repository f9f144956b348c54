package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.webapp.WebAppInfo;

/** Buttons in Telegram's form. */
final class Markup {

    private Markup() {}

    static @Nullable InlineKeyboardMarkup of(Keyboard keyboard) {
        return keyboard.rows().isEmpty()
                ? null
                : new InlineKeyboardMarkup(keyboard.rows().stream()
                        .map(row -> new InlineKeyboardRow(
                                row.stream().map(Markup::button).toList()))
                        .toList());
    }

    private static InlineKeyboardButton button(Key key) {
        return switch (key) {
            case Key.Press press ->
                InlineKeyboardButton.builder()
                        .text(press.text())
                        .callbackData(press.data())
                        .build();
            case Key.OpenApp open ->
                InlineKeyboardButton.builder()
                        .text(open.text())
                        .webApp(new WebAppInfo(open.url()))
                        .build();
        };
    }
}
