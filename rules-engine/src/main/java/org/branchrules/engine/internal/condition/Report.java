package org.branchrules.engine.internal.condition;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
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

    void run(Object global, Values values) {
        Fact[] facts = new Fact[evidence.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (Fact) evidence.get(i).value(values);
        }
        Call.invoke(method, global, id, facts);
    }
}
