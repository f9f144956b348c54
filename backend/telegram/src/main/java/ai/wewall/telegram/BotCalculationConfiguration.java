package ai.wewall.telegram;

import ai.wewall.analytics.Assumptions;
import ai.wewall.analytics.Memoranda;
import ai.wewall.calculator.ExplainedCalculations;
import ai.wewall.calculator.KeptCalculations;
import ai.wewall.calculator.Workbooks;
import ai.wewall.platform.Ids;
import ai.wewall.telegram.application.dialogue.Market;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.outbox.Papers;
import ai.wewall.telegram.application.reckoning.Calculating;
import ai.wewall.telegram.application.reckoning.MakeFiles;
import ai.wewall.telegram.application.reckoning.Office;
import ai.wewall.telegram.application.reckoning.ReckonOffers;
import ai.wewall.telegram.application.reckoning.Reckonings;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** What the bot calculates. */
@OnlyWithBot
@Configuration(proxyBeanMethods = false)
class BotCalculationConfiguration {

    @Bean
    Calculating calculating(
            Market market,
            Assumptions assumptions,
            ExplainedCalculations calculations,
            KeptCalculations kept,
            Reckonings reckonings,
            Boards boards,
            Ids ids,
            Clock clock,
            @Qualifier("dialogues") Scheduler dialogues) {
        Office office = new Office(assumptions, calculations, kept);
        return new ReckonOffers(market, office, reckonings, boards, ids, clock, dialogues);
    }

    @Bean
    Papers papers(Reckonings reckonings, Workbooks workbooks, Memoranda memoranda) {
        return new MakeFiles(reckonings, workbooks, memoranda);
    }
}
