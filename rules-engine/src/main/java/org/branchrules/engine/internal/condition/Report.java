package org.branchrules.engine.internal.condition;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.branchrules.model.record.Fact;

/**
 * What a rule reports: {@code findings.breach("11-h", $item);}.
 *
 * @param reporter name of the global
 * @param method what of it is called
 * @param id the requirement, cap, veto or remedy
 * @param evidence the facts that show it
 */
public record Report(String reporter, Method method, String id, List<Expression> evidence, Place place) {
    public Report {
        evidence = List.copyOf(evidence);
    }

    /** As DRL. */
    public String text() {
        List<String> arguments = new ArrayList<>(List.of("\"" + id + "\""));
        evidence.forEach(fact -> arguments.add(fact.text()));
        return arguments.stream().collect(Collectors.joining(", ", reporter + "." + method.getName() + "(", ");"));
    }

    /** The facts that show it. */
    List<Fact> evidence(Values values) {
        List<Fact> facts = new ArrayList<>(evidence.size());
        for (Expression expression : evidence) {
            facts.add((Fact) Objects.requireNonNull(expression.value(values), expression.text()));
        }
        return facts;
    }

    void run(Object global, Values values) {
        Call.invoke(method, global, id, evidence(values).toArray(Fact[]::new));
    }
}
