package org.branchrules.engine.internal.ship;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.record.Fact;

/**
 * What compiled rules rely on of the model: SHA-256 over the signatures of those of its types that they name. As long as
 * these stay the same, rules that were compiled against another version of the model still fit.
 */
final class ModelFingerprint {
    private ModelFingerprint() {}

    /**
     * The fingerprint of some types.
     *
     * @param types full names; one that the model no longer has changes the fingerprint
     */
    static String of(Collection<String> types) {
        String signatures =
                new TreeSet<>(types).stream().map(ModelFingerprint::signature).collect(Collectors.joining("\n"));
        return Digests.sha256(signatures.getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(String name) {
        Class<?> type;
        try {
            type = Class.forName(name, false, Fact.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return name + " missing";
        }
        Stream<String> members = Stream.concat(
                Arrays.stream(type.getFields()).map(Field::toString),
                Arrays.stream(type.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                        .map(ModelFingerprint::signature));
        return members.sorted().collect(Collectors.joining("\n", type.toGenericString() + "\n", ""));
    }

    private static String signature(Method method) {
        return method.getReturnType().getName() + " " + method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
