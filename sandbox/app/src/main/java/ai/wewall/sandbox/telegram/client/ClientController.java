package ai.wewall.sandbox.telegram.client;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.client.ClientViews.NewPerson;
import ai.wewall.sandbox.telegram.client.ClientViews.PageView;
import ai.wewall.sandbox.telegram.client.ClientViews.PeopleView;
import ai.wewall.sandbox.telegram.client.ClientViews.PersonView;
import ai.wewall.sandbox.telegram.client.ClientViews.SessionView;
import ai.wewall.sandbox.telegram.person.Acting;
import ai.wewall.sandbox.telegram.person.Contents;
import ai.wewall.sandbox.telegram.person.LaunchData;
import ai.wewall.sandbox.telegram.person.MessageViews;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Person;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The address of the messenger in the browser. */
@RestController
@RequestMapping("/telegram/client")
class ClientController {

    private static final int MOST_PEOPLE = 200;
    private static final int MOST_MESSAGES = 100;

    private final People people;
    private final Messages messages;
    private final Sessions sessions;
    private final Starting starting;
    private final Acting acting;
    private final LaunchData launchData;
    private final MessageViews views;
    private final String productUrl;

    ClientController(
            People people,
            Messages messages,
            Sessions sessions,
            Starting starting,
            Acting acting,
            LaunchData launchData,
            MessageViews views,
            String productUrl) {
        this.people = people;
        this.messages = messages;
        this.sessions = sessions;
        this.starting = starting;
        this.acting = acting;
        this.launchData = launchData;
        this.views = views;
        this.productUrl = productUrl;
    }

    /** A contact that was shared with a Mini App, signed. */
    record SharedContact(String response) {}

    /** What a Mini App sent that was opened from the keys. */
    record AppData(String data, String buttonText) {}

    @GetMapping("/people")
    PeopleView people() {
        List<PersonView> all =
                people.all(MOST_PEOPLE).stream().map(Sessions::person).toList();
        return new PeopleView(all, productUrl);
    }

    @PostMapping("/people")
    PersonView addPerson(@RequestBody NewPerson wanted) {
        return Sessions.person(people.addNew(
                Objects.requireNonNullElse(wanted.firstName(), ""), Objects.requireNonNullElse(wanted.lastName(), "")));
    }

    /** Opens the messenger of a person; somebody new has the client bot started. */
    @PostMapping("/{person}/open")
    SessionView open(@PathVariable long person) {
        Person opened = people.known(person);
        starting.startOnce(BotName.CLIENT, person);
        return sessions.of(opened);
    }

    @GetMapping("/{person}/session")
    SessionView session(@PathVariable long person) {
        return sessions.of(people.known(person));
    }

    @GetMapping("/{person}/{bot}/messages")
    PageView messages(
            @PathVariable long person,
            @PathVariable BotName bot,
            @RequestParam(required = false) @Nullable Long chat,
            @RequestParam(required = false) @Nullable Integer topic,
            @RequestParam(defaultValue = "2147483647") int before,
            @RequestParam(defaultValue = "60") int limit) {
        int most = Math.clamp(limit, 1, MOST_MESSAGES);
        List<Message> found = messages.before(bot, Objects.requireNonNullElse(chat, person), topic, before, most + 1);
        boolean older = found.size() > most;
        return new PageView(found.stream().skip(older ? 1 : 0).map(views::of).toList(), older);
    }

    @GetMapping("/{person}/{bot}/contact")
    SharedContact contact(@PathVariable long person, @PathVariable BotName bot) {
        return new SharedContact(launchData.contact(bot, person));
    }

    @PostMapping("/{person}/{bot}/app-data")
    void sendAppData(@PathVariable long person, @PathVariable BotName bot, @RequestBody AppData sent) {
        acting.say(bot, person, Contents.appData(sent.data(), sent.buttonText()));
    }
}
