package org.branchrules.engine.internal.trust;

import static org.branchrules.engine.internal.trust.Instructions.ARRAY_LENGTH;
import static org.branchrules.engine.internal.trust.Instructions.CALL_DYNAMIC;
import static org.branchrules.engine.internal.trust.Instructions.CALL_INTERFACE;
import static org.branchrules.engine.internal.trust.Instructions.CALL_SPECIAL;
import static org.branchrules.engine.internal.trust.Instructions.DUPLICATE;
import static org.branchrules.engine.internal.trust.Instructions.GET_STATIC;
import static org.branchrules.engine.internal.trust.Instructions.NEW_ARRAY;
import static org.branchrules.engine.internal.trust.Instructions.NEW_ARRAY_OF_ARRAYS;
import static org.branchrules.engine.internal.trust.Instructions.NEW_ARRAY_OF_OBJECTS;
import static org.branchrules.engine.internal.trust.Instructions.PUT_FIELD;
import static org.branchrules.engine.internal.trust.Instructions.PUT_STATIC;
import static org.branchrules.engine.internal.trust.Instructions.STORE_INT;
import static org.branchrules.engine.internal.trust.Instructions.STORE_INT_0;
import static org.branchrules.engine.internal.trust.Instructions.STORE_INT_3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.internal.trust.ClassFile.Member;
import org.branchrules.engine.internal.trust.ClassFile.Method;
import org.jspecify.annotations.Nullable;

/**
 * What the code of rules does with what it may call: a bounded amount of work with a bounded amount of memory, of which it
 * keeps nothing from one branch to the next. Used by one thread.
 */
final class CodeShape {
    private static final String CONSTRUCTOR = "<init>";
    private static final String INITIALISER = "<clinit>";
    private static final String CONCATENATION = "(Ljava/lang/String;)Ljava/lang/String;";

    /** Where compilers copy the constants of an enum. */
    private static final String VALUES = "values";

    /** What a method does itself, and which methods of the pack it calls, as often as it does. */
    private record Work(long own, List<Member> calls) {}

    private final Map<Member, Work> work = new HashMap<>();
    private final Map<Member, Long> total = new HashMap<>();
    private final Set<Member> open = new HashSet<>();

    private CodeShape() {}

    /**
     * Why code is not of the shape to which rules compile, by the path of the class.
     *
     * @param classes by path
     */
    static Map<String, Set<String>> reasonsAgainst(Map<String, ClassFile> classes) {
        Map<String, Set<String>> reasons = new HashMap<>();
        CodeShape shape = new CodeShape();
        long all = 0;
        for (Map.Entry<String, ClassFile> entry : classes.entrySet()) {
            ClassFile file = entry.getValue();
            Set<String> why = new LinkedHashSet<>();
            for (Method method : file.methods()) {
                Member name = new Member(file.name(), method.name(), method.descriptor());
                try {
                    Work done = shape.read(file, method, why);
                    shape.work.put(name, done);
                    all += done.own();
                } catch (IndexOutOfBoundsException e) {
                    why.add(method.name() + ": cut off");
                }
            }
            reasons.put(entry.getKey(), why);
        }
        for (Map.Entry<String, ClassFile> entry : classes.entrySet()) {
            ClassFile file = entry.getValue();
            for (Method method : file.methods()) {
                long runs = shape.total(new Member(file.name(), method.name(), method.descriptor()));
                if (runs > Limits.WORK_OF_A_METHOD || all > Limits.WORK_OF_A_PACK) {
                    Set<String> why = reasons.getOrDefault(entry.getKey(), new LinkedHashSet<>());
                    why.add(method.name() + ": recursion or too much work");
                }
            }
        }
        return reasons;
    }

    private Work read(ClassFile file, Method method, Set<String> why) {
        Instructions code = new Instructions(method.code());
        Set<Integer> targets = new HashSet<>();
        List<Integer> arrays = new ArrayList<>();
        List<Member> calls = new ArrayList<>();
        long own = 0;
        Before before = new Before();
        while (code.next()) {
            own++;
            code.targets().forEach(targets::add);
            int opcode = code.opcode();
            Member member = code.namesMember() ? file.references().get(code.constant()) : null;
            if (before.opcode(1) == CALL_DYNAMIC && !throwsIt(opcode, member)) {
                why.add(method.name() + ": text that is put together");
            }
            if (opcode == NEW_ARRAY || opcode == NEW_ARRAY_OF_OBJECTS || opcode == NEW_ARRAY_OF_ARRAYS) {
                long length = opcode == NEW_ARRAY_OF_ARRAYS ? -1 : before.length();
                if (length < 0 || length > Limits.LENGTH_OF_AN_ARRAY) {
                    why.add(method.name() + ": array of a computed length");
                }
                own += Math.max(0, length);
                arrays.addAll(before.places());
                arrays.add(code.at());
            }
            if (member != null) {
                keeps(method, opcode, member, why);
                calls.add(member);
            }
            before.move(code);
        }
        arrays.retainAll(targets);
        if (!arrays.isEmpty()) {
            why.add(method.name() + ": array of a computed length");
        }
        return new Work(own, calls);
    }

    /** A text that was put together can only go into an exception, from which nobody gets it. */
    private static boolean throwsIt(int opcode, @Nullable Member next) {
        return opcode == CALL_SPECIAL
                && next != null
                && next.owner().equals("java/lang/RuntimeException")
                && next.name().equals(CONSTRUCTOR);
    }

    /** Fields are set, and lists filled, where an object or a class comes to be; later nothing is kept. */
    private static void keeps(Method method, int opcode, Member member, Set<String> why) {
        boolean allowed = switch (opcode) {
            case PUT_STATIC -> method.name().equals(INITIALISER);
            case PUT_FIELD -> method.name().equals(CONSTRUCTOR);
            case CALL_INTERFACE ->
                !member.owner().equals("java/util/List") || method.name().equals(CONSTRUCTOR);
            case GET_STATIC ->
                !member.descriptor().startsWith("[") || method.name().equals(VALUES);
            case CALL_DYNAMIC -> member.descriptor().equals(CONCATENATION);
            default -> true;
        };
        if (!allowed) {
            why.add(method.name() + ": " + member.name());
        }
    }

    /** What a method does with all that it calls; more than any may where it comes back to itself. */
    private long total(Member method) {
        Long known = total.get(method);
        if (known != null) {
            return known;
        }
        Work done = work.get(method);
        if (done == null) {
            return 0; // not of the pack
        }
        if (!open.add(method)) {
            return Limits.WORK_OF_A_METHOD + 1L;
        }
        long sum = done.own();
        for (Member call : done.calls()) {
            sum = Math.min(sum + total(call), Limits.WORK_OF_A_METHOD + 1L);
        }
        open.remove(method);
        total.put(method, sum);
        return sum;
    }

    /** The last instructions before one, of which the length of an array may come. */
    private static final class Before {
        private final int[] opcodes = new int[3];
        private final int[] at = new int[3];
        private int number = -1;

        void move(Instructions code) {
            for (int i = opcodes.length - 1; i > 0; i--) {
                opcodes[i] = opcodes[i - 1];
                at[i] = at[i - 1];
            }
            opcodes[0] = code.opcode();
            at[0] = code.at();
            number = code.pushesNumber() ? code.number() : -1;
        }

        /** How the instruction before is called; 2 for the one before that. */
        int opcode(int before) {
            return opcodes[before - 1];
        }

        /** The number just pushed; 0 where it is that of an array there is; -1 where nobody can tell. */
        int length() {
            boolean ofAnother = isStore(opcode(1)) && opcode(2) == DUPLICATE && opcode(3) == ARRAY_LENGTH;
            return ofAnother ? 0 : number;
        }

        /** Where no jump may lead, lest another number lies there. */
        List<Integer> places() {
            return number >= 0 ? List.of() : List.of(at[0], at[1]);
        }

        private static boolean isStore(int opcode) {
            return opcode == STORE_INT || (opcode >= STORE_INT_0 && opcode <= STORE_INT_3);
        }
    }
}
