package ai.wewall.telegram;

import ai.wewall.telegram.twin.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Deliveries as Telegram makes them: chats mixed freely, repeats anywhere, the first arrivals of one chat in order. */
final class Arrivals {

    private final Random random;
    private final List<Arrival> all = new ArrayList<>();

    Arrivals(Random random) {
        this.random = random;
    }

    List<Arrival> mixed(List<Long> chats, int each) {
        List<List<Long>> turns = new ArrayList<>();
        chats.forEach(chat -> turns.add(new ArrayList<>(Collections.nCopies(each, chat))));
        while (!turns.isEmpty()) {
            List<Long> turn = turns.get(random.nextInt(turns.size()));
            long chat = turn.removeFirst();
            add(chat, Updates.text(chat, "слово" + (each - 1 - turn.size())));
            turns.removeIf(List::isEmpty);
        }
        return all;
    }

    private void add(long chat, String update) {
        all.add(new Arrival(all.size(), chat, update));
        for (int repeat = random.nextInt(4); repeat > 0; repeat--) {
            Arrival again = all.get(random.nextInt(all.size()));
            all.add(new Arrival(all.size(), again.chat(), again.update()));
        }
    }
}
