package ai.wewall.telegram;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.SharedCalculations;
import ai.wewall.identity.Linking;
import ai.wewall.identity.People;
import ai.wewall.listings.Catalogue;
import ai.wewall.platform.Ids;
import ai.wewall.search.CalculationTerms;
import ai.wewall.search.PersonalFinds;
import ai.wewall.search.Search;
import ai.wewall.search.SharedSearches;
import ai.wewall.telegram.application.dialogue.AnswerInline;
import ai.wewall.telegram.application.dialogue.AnswerPerson;
import ai.wewall.telegram.application.dialogue.Conversing;
import ai.wewall.telegram.application.dialogue.GrantPersonalWishes;
import ai.wewall.telegram.application.dialogue.Market;
import ai.wewall.telegram.application.dialogue.PersonalWishes;
import ai.wewall.telegram.application.dialogue.Shares;
import ai.wewall.telegram.application.filter.AudienceFilter;
import ai.wewall.telegram.application.filter.BlockedFilter;
import ai.wewall.telegram.application.filter.ErrorBoundary;
import ai.wewall.telegram.application.filter.Exchange;
import ai.wewall.telegram.application.filter.InlineFilter;
import ai.wewall.telegram.application.filter.LocaleFilter;
import ai.wewall.telegram.application.filter.MemoryFilter;
import ai.wewall.telegram.application.filter.MetricsFilter;
import ai.wewall.telegram.application.filter.PersonFilter;
import ai.wewall.telegram.application.filter.ThrottleFilter;
import ai.wewall.telegram.application.filter.TraceFilter;
import ai.wewall.telegram.application.filter.UpdateHandler;
import ai.wewall.telegram.application.inbox.UpdateHandling;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.application.reckoning.Calculating;
import ai.wewall.telegram.domain.delivery.Rate;
import ai.wewall.telegram.domain.dialogue.Understanding;
import ai.wewall.telegram.domain.wording.Links;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The dialogue, and the filters in front of it. */
@OnlyWithBot
@Configuration(proxyBeanMethods = false)
class BotDialogueConfiguration {

    /** A text takes milliseconds to be understood, which no event loop is kept from its work for. */
    @Bean(destroyMethod = "dispose", defaultCandidate = false)
    Scheduler dialogues() {
        return Schedulers.newParallel("telegram-dialogue", 2);
    }

    @Bean
    Conversing conversing(
            Search search,
            Market market,
            Boards boards,
            PersonalWishes personal,
            CalculationTerms terms,
            Calculating calculating,
            Shares shares,
            Ids ids,
            @Qualifier("dialogues") Scheduler dialogues) {
        Understanding understanding = new Understanding(search::interpret, terms::of);
        return new Conversing(understanding, market, boards, personal, shares, calculating, ids, dialogues);
    }

    @Bean
    Shares shares(
            SharedSearches searches,
            SharedCalculations calculations,
            Calculator calculator,
            @Qualifier("dialogues") Scheduler dialogues) {
        return new Shares(searches, calculations, calculator, dialogues);
    }

    @Bean
    Market botMarket(Search search, PersonalFinds finds, Catalogue catalogue) {
        return new Market(search, finds, catalogue);
    }

    @Bean
    PersonalWishes personalWishes(
            People people,
            Linking linking,
            Chats chats,
            PersonalFinds finds,
            Market market,
            Boards boards,
            Ids ids,
            Clock clock) {
        return new GrantPersonalWishes(people, linking, chats, finds, market, boards, ids, clock);
    }

    @Bean
    AnswerInline answerInline(Search search, Links links, @Qualifier("dialogues") Scheduler dialogues) {
        return new AnswerInline(search, links, dialogues);
    }

    @Bean
    AnswerPerson answerPerson(
            Conversing conversing, Chats chats, Boards boards, Outbox outbox, Links links, Clock clock) {
        return new AnswerPerson(conversing, chats, boards, outbox, links, clock);
    }

    /** The order matters: what measures and tells stands outside of what decides. */
    @Bean
    UpdateHandling updateHandling(
            AnswerPerson last,
            AnswerInline inline,
            People people,
            Chats chats,
            Outbox outbox,
            MeterRegistry meters,
            Clock clock,
            TelegramProperties properties) {
        TelegramProperties.Throttle throttle = properties.throttle();
        UpdateHandler chain = UpdateHandler.behind(
                List.of(
                        new TraceFilter(),
                        new MetricsFilter(meters, clock),
                        new ErrorBoundary(properties.inbox().limit()),
                        new AudienceFilter(chats, outbox),
                        new PersonFilter(people),
                        new LocaleFilter(),
                        new BlockedFilter(),
                        new InlineFilter(inline),
                        new MemoryFilter(chats),
                        new ThrottleFilter(new Rate(throttle.perSecond(), throttle.burst()), chats, outbox)),
                last);
        return (update, incoming) -> chain.handle(Exchange.of(update, incoming));
    }
}
