package org.branchrules.engine.io;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DecidedBy;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.InvalidRecordException;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Section;
import org.branchrules.model.record.Unit;
import org.branchrules.model.record.Vote;
import org.jspecify.annotations.Nullable;

/** What a record class holds, looked up once. Immutable, and safe for use by several threads. */
final class Shape {
    /** Counts of what is normally none. Any other count that is not nullable must be given. */
    private static final Set<String> COUNTS_THAT_MAY_BE_LEFT_OUT = Set.of(
            name(Unit.class, "probationaryMembers"),
            name(Vote.class, "writtenAyes"),
            name(Officer.class, "otherCommittees"));

    /** Truth values for which false by silence would be a statement. Any other may be left out for false. */
    private static final Set<String> TRUTHS_THAT_MUST_BE_GIVEN =
            Set.of(name(Leadership.class, "committee"), name(Judgement.class, "met"));

    /** The constants that constructors put in the place of nothing. */
    private static final Set<Enum<?>> STAND_WHEN_NOTHING_IS_SAID = Set.of(
            Unit.Category.ORDINARY,
            Meeting.Mode.IN_PERSON,
            Integrity.ORIGINAL,
            DecidedBy.NOT_STATED,
            Leadership.ElectedBy.NOT_STATED,
            Election.Body.NOT_STATED);

    static final Shape BRANCH_RECORD = of(BranchRecord.class);

    private final Class<?> type;
    private final Map<String, Slot> slots;
    private final List<Slot> inOrder;
    private final @Nullable Object[] nothingGiven;

    /** Looked up when first needed, for that takes longer than a small record: whoever comes too late repeats it. */
    private @Nullable MethodHandle constructor;

    private Shape(Class<?> type, Map<String, Slot> slots) {
        this.type = type;
        this.slots = slots;
        this.inOrder = List.copyOf(slots.values());
        this.nothingGiven = new @Nullable Object[slots.size()];
        for (Slot slot : inOrder) {
            if (slot.type().raw() == int.class) {
                nothingGiven[slot.index()] = 0;
            } else if (slot.type().raw() == boolean.class) {
                nothingGiven[slot.index()] = false;
            }
        }
    }

    static Shape of(Class<?> type) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            slots.put(component.getName(), slot(type, component, slots.size()));
        }
        return new Shape(type, java.util.Collections.unmodifiableMap(slots));
    }

    private static Slot slot(Class<?> type, RecordComponent component, int index) {
        String name = component.getName();
        boolean mandatory = component.getType() == int.class
                ? !COUNTS_THAT_MAY_BE_LEFT_OUT.contains(name(type, name))
                : TRUTHS_THAT_MUST_BE_GIVEN.contains(name(type, name));
        ValueType value = ValueType.of(component.getGenericType());
        boolean section =
                type == BranchRecord.class && Section.ofFieldName(name).isPresent();
        Object silent = mandatory || section ? null : whenSilent(value);
        return new Slot(name, index, value, mandatory, silent, component.getAccessor());
    }

    private static @Nullable Object whenSilent(ValueType type) {
        if (type.raw() == int.class) {
            return 0;
        }
        if (type.raw() == boolean.class) {
            return false;
        }
        if (type.raw() == Proof.class) {
            return Proof.NONE_NAMED;
        }
        return switch (type.kind()) {
            case LIST -> List.of();
            case SET -> Set.of();
            case ANSWER -> Answer.NOT_STATED;
            case CHOICE ->
                STAND_WHEN_NOTHING_IS_SAID.stream()
                        .filter(type.raw()::isInstance)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static String name(Class<?> type, String component) {
        return type.getSimpleName() + "." + component;
    }

    Class<?> type() {
        return type;
    }

    /** By name. */
    Map<String, Slot> slots() {
        return slots;
    }

    /** In the order of the components. */
    List<Slot> inOrder() {
        return inOrder;
    }

    /**
     * A record of these values.
     *
     * @throws org.branchrules.model.record.InvalidRecordException if the constructor refuses them
     */
    Object create(@Nullable Object[] values) {
        try {
            MethodHandle handle = constructor;
            if (handle == null) {
                handle = lookUp();
                constructor = handle;
            }
            return (Object) handle.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The components that must be given: those that are mandatory, and those that the constructor misses. */
    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        inOrder.stream().filter(Slot::mandatory).map(Slot::name).forEach(required::add);
        try {
            create(nothingGiven());
        } catch (InvalidRecordException e) {
            e.problems().stream()
                    .filter(problem -> problem.code().equals("missing"))
                    .map(problem -> problem.pointer().substring(1))
                    .forEach(required::add);
        }
        return required;
    }

    private MethodHandle lookUp() throws ReflectiveOperationException {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return MethodHandles.publicLookup()
                .findConstructor(type, MethodType.methodType(void.class, parameters))
                .asSpreader(Object[].class, parameters.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** One value for each component as it stands when nothing is given. */
    @Nullable
    Object[] nothingGiven() {
        return nothingGiven.clone();
    }
}
