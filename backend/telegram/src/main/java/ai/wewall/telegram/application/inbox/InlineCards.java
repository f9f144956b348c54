package ai.wewall.telegram.application.inbox;

import java.util.List;

/**
 * The answer to an inline query: cards that a person can send into any chat.
 *
 * @param query the query's id
 * @param label of the button above the cards that leads into the chat with the bot
 */
public record InlineCards(String query, List<InlineCard> cards, String label) {

    public InlineCards {
        cards = List.copyOf(cards);
    }
}
