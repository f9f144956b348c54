package ai.wewall.telegram.domain.dialogue;

import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.Wish.Talk;

/** What a person wants who said nothing in words. */
final class WithoutWords {

    private static final String LISTING_LINK = "l_";
    private static final String ACCOUNT_LINK = "link_";
    private static final String CALCULATION_LINK = "c_";
    private static final String SEARCH_LINK = "s_";

    private WithoutWords() {}

    /** Followed a link into the chat. */
    static Wish started(String payload) {
        if (payload.isEmpty()) {
            return new Talk(Topic.GREETING);
        }
        return payload.startsWith(LISTING_LINK)
                ? new Wish.See(new OfferId(payload.substring(LISTING_LINK.length())))
                : otherLink(payload);
    }

    private static Wish otherLink(String payload) {
        if (payload.startsWith(ACCOUNT_LINK)) {
            return new Wish.AskToJoin(payload.substring(ACCOUNT_LINK.length()));
        }
        if (payload.startsWith(CALCULATION_LINK)) {
            return new Wish.SeeCalculation(payload.substring(CALCULATION_LINK.length()));
        }
        return payload.startsWith(SEARCH_LINK)
                ? new Wish.SeeSearch(payload.substring(SEARCH_LINK.length()))
                : new Talk(Topic.LINK_UNKNOWN);
    }

    /** Gave a command. */
    static Wish asked(Input.Command command) {
        return switch (command) {
            case HELP -> new Talk(Topic.HELP);
            case RESET -> new Talk(Topic.STARTED_OVER);
            case LANGUAGE -> new Talk(Topic.LANGUAGE);
            case CONTACT -> new Talk(Topic.ASK_NUMBER);
            case FAVOURITES -> new Wish.SeeFavourites();
            case SEARCHES -> new Wish.SeeSearches();
            case UNKNOWN -> new Talk(Topic.UNKNOWN_COMMAND);
        };
    }

    /** Sent what is no text. */
    static Wish sent(Input.Sent sent) {
        return new Wish.Regard(topic(sent.attachment()), sent.album());
    }

    private static Topic topic(Input.Attachment attachment) {
        return switch (attachment) {
            case VOICE -> Topic.VOICE;
            case PICTURE -> Topic.PICTURE;
            case STICKER -> Topic.STICKER;
            case LOCATION -> Topic.LOCATION;
            case CONTACT -> Topic.CONTACT;
            case OTHER -> Topic.ATTACHMENT;
        };
    }
}
