package ai.wewall.telegram.application.dialogue;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.Ids;
import ai.wewall.telegram.application.memory.InMemoryBoards;
import ai.wewall.telegram.application.memory.InMemoryChats;
import ai.wewall.telegram.application.reckoning.InMemoryReckonings;
import ai.wewall.telegram.application.reckoning.Office;
import ai.wewall.telegram.application.reckoning.ReckonOffers;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Understanding;
import ai.wewall.telegram.domain.wording.Links;
import ai.wewall.telegram.domain.wording.Texts;
import ai.wewall.telegram.domain.wording.Wording;
import ai.wewall.telegram.twin.FakeLinking;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakeOffice;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeShares;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.scheduler.Schedulers;

/** One person's talk with the bot, without Telegram and without a database. */
final class Talk {

    static final int MESSAGE = 77;

    private static final ChatId CHAT = new ChatId(1);
    static final PersonId ANNA = new PersonId(new UUID(0, 1));

    private final InMemoryBoards boards = new InMemoryBoards();
    private final InMemoryChats chats = new InMemoryChats();
    private final FakeMarket market;
    private final FakeOffice office;
    private final Conversing conversing;
    private final Texts texts;
    private final Wording wording;

    ChatState state = ChatState.fresh();
    Turn turn;

    final FakeLinking linking;
    final FakeShares shares = new FakeShares();
    private final ChatId chat;

    private Talk(FakeMarket market, String language, ChatId chat, FakeLinking linking) {
        this.chat = chat;
        this.linking = linking;
        this.market = market;
        this.office = new FakeOffice(market);
        this.conversing = new Conversing(
                new Understanding(market::interpret, office::of),
                new Market(market, market, market),
                boards,
                new GrantPersonalWishes(
                        new FakePeople().knows(1, ANNA),
                        linking,
                        chats,
                        market,
                        new Market(market, market, market),
                        boards,
                        new Ids(Clock.systemUTC()),
                        Clock.systemUTC()),
                new Shares(shares.searches(), shares.calculations(), shares, Schedulers.immediate()),
                new ReckonOffers(
                        new Market(market, market, market),
                        new Office(office, office, office),
                        new InMemoryReckonings((owner, board) -> true),
                        boards,
                        new Ids(Clock.systemUTC()),
                        Clock.systemUTC(),
                        Schedulers.immediate()),
                new Ids(Clock.systemUTC()),
                Schedulers.immediate());
        this.texts = Texts.of(language);
        this.wording = new Wording(texts, new Links("https://wewall.example"));
    }

    static Talk over(FakeMarket market) {
        return new Talk(market, "ru", CHAT, new FakeLinking());
    }

    static Talk inEnglish(FakeMarket market) {
        return new Talk(market, "en", CHAT, new FakeLinking());
    }

    /** The same person in a group. */
    Talk inGroup() {
        return new Talk(market, "ru", new ChatId(-5), linking);
    }

    PersonId person() {
        return ANNA;
    }

    ChatState state() {
        return state;
    }

    /** Follows a link into the chat; answers what the bot sends. */
    List<Outgoing> opens(String start) {
        return on(Input.ofText(start));
    }

    /** The person does something; answers what the bot sends, in order. */
    List<Outgoing> on(Input input) {
        Speaker speaker = new Speaker(chat, ANNA, texts.language(), texts.examples());
        turn = conversing.move(speaker, state, input).block();
        state = turn.state();
        turn.boards().forEach(board -> boards.add(chat, board, Instant.EPOCH).block());
        return turn.replies().stream().map(wording::of).toList();
    }

    /** The person writes by this message; answers what the bot sends. */
    List<Outgoing> writes(int messageId, String text) {
        return on(Input.ofText(text, new Input.Origin(messageId, null, false, false, null)));
    }

    /** The person changes what they wrote. */
    List<Outgoing> edits(int messageId, String text) {
        return on(Input.ofText(text, new Input.Origin(messageId, null, true, false, null)));
    }

    /** The person answers a message of ours. */
    Outgoing answers(int messageId, String text) {
        return one(on(Input.ofText(text, new Input.Origin(0, messageId, false, false, null))));
    }

    /** Telegram has shown this by a message. */
    void shown(int messageId, Outgoing message) {
        if (message instanceof Outgoing.Show show) {
            boards.markTurned(CHAT, messageId, show.board(), show.open()).block();
        } else if (message instanceof Outgoing.Change change) {
            boards.markTurned(CHAT, messageId, change.board(), change.open()).block();
        }
    }

    /** What was calculated and kept. */
    FakeOffice office() {
        return office;
    }

    /** The number that the person has given. */
    String number() {
        return chats.numberOf(CHAT).block();
    }

    Outgoing says(String text) {
        return one(on(Input.ofText(text)));
    }

    /** Presses the button of this label under the message. */
    List<Outgoing> pressesAll(Outgoing message, String label) {
        return on(new Input.Pressed(press(message, label).data(), MESSAGE));
    }

    Outgoing presses(Outgoing message, String label) {
        return one(pressesAll(message, label));
    }

    private static Outgoing one(List<Outgoing> messages) {
        if (messages.size() != 1) {
            throw new AssertionError("not one message: " + messages);
        }
        return messages.getFirst();
    }

    static String html(Outgoing message) {
        return switch (message) {
            case Outgoing.Words words -> words.html();
            case Outgoing.Prompt prompt -> prompt.html();
            case Outgoing.Rekey _ -> "";
            case Outgoing.Document document -> document.html();
            case Outgoing.Show show -> show.html();
            case Outgoing.Change change -> change.html();
        };
    }

    static List<Key> keys(Outgoing message) {
        Keyboard keyboard = switch (message) {
            case Outgoing.Words words -> words.keyboard();
            case Outgoing.Prompt _, Outgoing.Document _ -> Keyboard.none();
            case Outgoing.Rekey rekey -> rekey.keyboard();
            case Outgoing.Show show -> show.keyboard();
            case Outgoing.Change change -> change.keyboard();
        };
        return keyboard.rows().stream().flatMap(List::stream).toList();
    }

    static List<String> labels(Outgoing message) {
        return keys(message).stream().map(Talk::label).toList();
    }

    /** Addresses of the Mini App that the message's buttons open. */
    static Stream<String> links(Outgoing message) {
        return keys(message).stream().filter(Key.OpenApp.class::isInstance).map(key -> ((Key.OpenApp) key).url());
    }

    private static String label(Key key) {
        return switch (key) {
            case Key.Press press -> press.text();
            case Key.OpenApp open -> open.text();
        };
    }

    private static Key.Press press(Outgoing message, String label) {
        return keys(message).stream()
                .filter(key -> label(key).equals(label))
                .map(Key.Press.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + labels(message)));
    }
}
