package ai.wewall.calculator;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a random investment what the rules over several fields would refuse, so that most are projected. */
final class Mending {

    private final Random random;

    Mending(Random random) {
        this.random = random;
    }

    void mend(ObjectNode request) {
        if (request.get("income") instanceof ObjectNode income) {
            income(income, request.path("purchase").path("area").asDouble(1));
        }
        if (request.get("exit") instanceof ObjectNode exit) {
            exit.remove(random.nextBoolean() ? "years" : "afterMonths");
            exit.put("exitCapRatePct", 0.1 + 20 * random.nextDouble());
        }
        if (request.get("loan") instanceof ObjectNode loan) {
            loan(loan);
        }
        if (request.get("tax") instanceof ObjectNode tax) {
            List.of("brackets", "exitBrackets").forEach(name -> rise(tax.get(name), "fromAmount", 0));
        }
    }

    private void income(ObjectNode income, double area) {
        income.put("rentPerSqmYear", 1e5 * random.nextDouble());
        if (!(income.get("leases") instanceof ArrayNode leases)) {
            income.put("mode", "SIMPLE");
            return;
        }
        for (JsonNode lease : leases) {
            if (lease instanceof ObjectNode each) {
                each.put("area", area / (1 + leases.size() * (1 + random.nextInt(2))));
                each.put("end", (2101 + random.nextInt(40)) + "-02-15");
                each.put("start", (1960 + random.nextInt(100)) + "-0" + (1 + random.nextInt(9)) + "-28");
            }
        }
    }

    private void loan(ObjectNode loan) {
        loan.remove("amount");
        loan.put("ltvPct", random.nextInt(101));
        loan.remove("graceMonths");
        int term = 1 + random.nextInt(480);
        loan.put("termMonths", term).put("graceMonths", random.nextInt(term));
        if (random.nextBoolean()) {
            loan.put("balloonMonths", 1 + random.nextInt(term));
        } else {
            loan.remove("balloonMonths");
        }
        rise(loan.get("rateSteps"), "fromMonth", 1 + random.nextInt(10));
    }

    private void rise(JsonNode list, String field, int first) {
        int value = first;
        for (int i = 0; list instanceof ArrayNode array && i < array.size(); i++) {
            if (array.get(i) instanceof ObjectNode each) {
                each.put(field, value);
            }
            value += 1 + random.nextInt(30);
        }
    }
}
