package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.application.inbox.InlineCard;
import ai.wewall.telegram.application.inbox.InlineCards;
import ai.wewall.telegram.application.outbox.BotApi.PreparedCard;
import java.time.Instant;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.message.SavePreparedInlineMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.message.PreparedInlineMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import reactor.core.publisher.Mono;

/** Cards for chats in which the bot is not, in Telegram's form. */
final class InlineResults {

    /** Offers change, so an answer is not kept for long; words of different languages are not mixed up. */
    private static final int CACHE_SECONDS = 30;

    private static final String START = "inline";

    private InlineResults() {}

    static AnswerInlineQuery answer(InlineCards cards) {
        return AnswerInlineQuery.builder()
                .inlineQueryId(cards.query())
                .results(cards.cards().stream().map(InlineResults::article).toList())
                .cacheTime(CACHE_SECONDS)
                .isPersonal(true)
                .button(InlineQueryResultsButton.builder()
                        .text(cards.label())
                        .startParameter(START)
                        .build())
                .build();
    }

    static SavePreparedInlineMessage prepare(long user, InlineCard card) {
        return SavePreparedInlineMessage.builder()
                .userId(user)
                .result(article(card))
                .allowUserChats(true)
                .allowGroupChats(true)
                .allowChannelChats(true)
                .build();
    }

    static Mono<PreparedCard> prepared(Answer<PreparedInlineMessage> answer) {
        return switch (answer) {
            case Answer.Given<PreparedInlineMessage>(PreparedInlineMessage message) ->
                Mono.just(new PreparedCard(message.getMessageId(), Instant.ofEpochSecond(message.getExpirationDate())));
            case Answer.Refusal<PreparedInlineMessage> refusal ->
                Mono.error(new IllegalStateException(refusal.code() + " " + refusal.reason()));
        };
    }

    private static InlineQueryResult article(InlineCard card) {
        return InlineQueryResultArticle.builder()
                .id(card.id())
                .title(card.title())
                .description(card.description())
                .thumbnailUrl(card.photo())
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(card.html())
                        .parseMode("HTML")
                        .linkPreviewOptions(
                                LinkPreviewOptions.builder().isDisabled(true).build())
                        .build())
                .replyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(InlineKeyboardButton.builder()
                        .text(card.button())
                        .url(card.url())
                        .build()))))
                .build();
    }
}
