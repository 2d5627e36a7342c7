package org.branchrules.engine.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/** Facts about one branch, by their type. Used for one assessment, by one thread. */
public final class TypedFacts {
    private final @Nullable TypedFacts others;
    private final Map<Class<?>, List<Fact>> byType;

    private TypedFacts(@Nullable TypedFacts others, Map<Class<?>, List<Fact>> byType) {
        this.others = others;
        this.byType = byType;
    }

    /** Some facts. */
    public static TypedFacts of(List<Fact> facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        Class<?> type = null;
        List<Fact> ofType = List.of();
        for (Fact fact : facts) {
            if (fact.getClass() != type) {
                // facts of a type mostly stand together
                type = fact.getClass();
                ofType = byType.computeIfAbsent(type, key -> new ArrayList<>());
            }
            ofType.add(fact);
        }
        return new TypedFacts(null, byType);
    }

    /** These facts, and some of a type of which they have none. */
    public TypedFacts and(Class<? extends Fact> type, List<Fact> facts) {
        if (!ofType(type).isEmpty()) {
            throw new IllegalArgumentException("there are facts of " + type + " already");
        }
        return new TypedFacts(this, Map.of(type, facts));
    }

    /** The facts of a type, in order. */
    public List<Fact> ofType(Class<?> type) {
        List<Fact> facts = byType.get(type);
        if (facts == null) {
            return others == null ? List.of() : others.ofType(type);
        }
        return facts;
    }
}
