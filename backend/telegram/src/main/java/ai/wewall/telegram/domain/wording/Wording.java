package ai.wewall.telegram.domain.wording;

import ai.wewall.model.personal.SavedSearch;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.Heard;
import ai.wewall.telegram.domain.dialogue.Placement;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Wish.Aim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts replies into messages of one language. */
public final class Wording {

    private final Texts texts;
    private final Keys keys;
    private final ChipKeys chipKeys;
    private final CriteriaChips chips;
    private final OfferList lists;
    private final Comparing comparing;
    private final OfferCard cards;
    private final LinkWording links;
    private final ReckoningMessages reckoning;

    /** In the language of the texts, with links to the Mini App. */
    public Wording(Texts texts, Links links) {
        this.texts = texts;
        this.chipKeys = new ChipKeys(texts);
        this.keys = new Keys(texts, links, chipKeys);
        this.chips = new CriteriaChips(texts);
        this.lists = new OfferList(texts);
        this.comparing = new Comparing(texts);
        this.cards = new OfferCard(texts);
        this.links = new LinkWording(texts, links);
        this.reckoning = new ReckoningMessages(texts, links);
    }

    /** The message that says it. */
    public Outgoing of(Reply reply) {
        return switch (reply) {
            case Reply.Offers list -> list(list);
            case Reply.NothingFits nothing -> nothing(nothing);
            case Reply.Card card -> card(card);
            case Reply.OnMap map -> map(map);
            case Reply.ChipMenu menu ->
                new Outgoing.Rekey(menu.messageId(), chipKeys.menu(menu.board(), menu.criterion()));
            case Reply.WatchMenu menu -> new Outgoing.Rekey(menu.messageId(), keys.ofWatch(menu.board()));
            case Reply.SideBySide side -> new Outgoing.Words(comparing.of(side.offers()), Keyboard.none());
            case Reply.Searches searches -> searches(searches);
            case Reply.ListKeys list ->
                new Outgoing.Rekey(list.messageId(), keys.ofList(list.board(), Heard.ALL, false));
            case Reply.JoinQuestion question -> links.question(question);
            case Reply.NoKeys message -> new Outgoing.Rekey(message.messageId(), Keyboard.none());
            case Reply.SharedWith search -> links.search(search);
            case Reply.SharedFigures shared -> links.calculation(shared);
            case Reply.Reckoned reckoned -> reckoning.of(reckoned);
            case Reply.WhichToReckon which -> reckoning.which(which.board());
            case Reply.File file -> reckoning.file(file);
            case Reply.Say say -> say(say.topic(), say.words());
        };
    }

    /** A passing word to a person who pressed a button, at most 200 characters. */
    public String note(Topic topic) {
        return texts.get("note." + topic.name());
    }

    private Outgoing list(Reply.Offers list) {
        return placed(
                list.placement(),
                list.board(),
                new Picture.OfBoard(list.board().offers()),
                lists.caption(list),
                list.aim() == Aim.FAVOURITES
                        ? keys.ofMap(list.board(), false)
                        : keys.ofList(list.board(), list.heard(), list.aim() == Aim.SHARED),
                null);
    }

    private Outgoing card(Reply.Card card) {
        return placed(
                card.placement(),
                card.board(),
                new Picture.OfOffer(new OfferId(card.listing().id())),
                cards.caption(card.listing(), card.asked()),
                keys.ofCard(card),
                card.number());
    }

    private static Outgoing placed(
            Placement placement,
            Board board,
            Picture picture,
            String caption,
            Keyboard keyboard,
            @Nullable Integer open) {
        return switch (placement) {
            case Placement.Below _ -> new Outgoing.Show(picture, caption, keyboard, board.id(), open);
            case Placement.InPlace inPlace ->
                new Outgoing.Change(inPlace.messageId(), board.id(), picture, caption, keyboard, open);
        };
    }

    private Outgoing map(Reply.OnMap map) {
        return new Outgoing.Show(
                new Picture.OfMap(map.board().offers()),
                lists.mapCaption(map.board(), map.offers()),
                keys.ofMap(map.board(), true),
                map.board().id());
    }

    private Outgoing searches(Reply.Searches reply) {
        Html html = new Html().bold(texts.get("searches.title")).line();
        for (int i = 0; i < reply.searches().size(); i++) {
            SavedSearch search = reply.searches().get(i);
            html.line()
                    .bold((i + 1) + ".")
                    .text(" " + Html.shortened(search.name(), 120) + " · " + texts.word("notify", search.notice()));
        }
        return new Outgoing.Words(html.toString(), keys.ofSearches(reply.searches()));
    }

    private Outgoing nothing(Reply.NothingFits nothing) {
        Html html = new Html();
        lists.head(html, nothing.board().criteria(), nothing.heard(), nothing.aim(), 1_000);
        html.text(texts.get(nothing.relaxations().isEmpty() ? "nothing.plain" : "nothing.relax"));
        OfferList.question(html.line(), nothing.heard());
        return new Outgoing.Words(html.toString(), keys.ofNothing(nothing.board(), nothing.relaxations()));
    }

    private Outgoing say(Topic topic, List<String> words) {
        String about = topic == Topic.NOT_UNDERSTOOD ? OfferList.words(words) : String.join(", ", words);
        String html = new Html().text(texts.get("say." + topic.name(), about)).toString();
        return switch (topic) {
            case ASK_NUMBER -> new Outgoing.Prompt(html, texts.get("key.shareNumber"));
            case NUMBER_KEPT -> new Outgoing.Prompt(html, null);
            default -> new Outgoing.Words(html, keyboard(topic));
        };
    }

    private Keyboard keyboard(Topic topic) {
        return switch (topic) {
            case GREETING,
                    HELP,
                    STARTED_OVER,
                    SMALL_TALK,
                    NOTHING_TO_CONTINUE,
                    LINK_UNKNOWN,
                    OFFER_UNKNOWN,
                    NOT_UNDERSTOOD,
                    CALCULATE,
                    SUBSCRIBE,
                    EXPERT,
                    MANAGER,
                    VOICE,
                    PICTURE,
                    STICKER,
                    UNKNOWN_COMMAND -> keys.ofExamples();
            case CALCULATION_NOT_SHARED, SEARCH_NOT_SHARED, LINK_CODE_UNKNOWN, LINK_EXPIRED, LINK_USED_BY_OTHERS ->
                keys.ofExamples();
            case NO_MORE, OFFER_WITHDRAWN, STALE_BUTTON -> keys.ofStartOver();
            case LANGUAGE -> keys.ofLanguages();
            case READY_TO_COMPARE -> keys.ofCompare();
            case NO_FAVOURITES, NO_SEARCHES, NOTHING_TO_COMPARE -> keys.ofExamples();
            case NO_SUCH_NUMBER,
                    LOCATION,
                    CONTACT,
                    ATTACHMENT,
                    TOO_FAST,
                    APOLOGY,
                    LANGUAGE_CHOSEN,
                    ASK_NUMBER,
                    NUMBER_KEPT,
                    LINKED,
                    LINK_USED_BY_YOU,
                    LINK_OWN,
                    LINK_OTHER_TELEGRAM,
                    LINK_TWO_ADDRESSES,
                    LINK_IN_PRIVATE,
                    NOT_JOINED,
                    SAVED,
                    FAVOURED,
                    UNFAVOURED,
                    HIDDEN,
                    MARKED,
                    UNMARKED,
                    SUBSCRIBED,
                    SUBSCRIPTION_GONE,
                    LIST_FULL,
                    RECKON_PRICE,
                    RECKON_REFUSED,
                    RECKON_BUSY,
                    RECKONED_ALREADY,
                    FILE_MAKING,
                    FILE_ON_ITS_WAY,
                    NO_OPTION -> Keyboard.none();
        };
    }
}
