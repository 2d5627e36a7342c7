package org.branchrules.engine.io;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A component of a record. Immutable, and safe for use by several threads. */
final class Slot {
    private final String name;
    private final byte[] label;
    private final int index;
    private final ValueType type;
    private final boolean mandatory;
    private final @Nullable Object silent;
    private final Method accessor;

    /** Looked up when first needed, for that takes longer than reading a small record: whoever comes too late repeats it. */
    private @Nullable MethodHandle get;

    Slot(String name, int index, ValueType type, boolean mandatory, @Nullable Object silent, Method accessor) {
        this.name = name;
        this.label = ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
        this.index = index;
        this.type = type;
        this.mandatory = mandatory;
        this.silent = silent;
        this.accessor = accessor;
    }

    String name() {
        return name;
    }

    /** Its position among the components. */
    int index() {
        return index;
    }

    ValueType type() {
        return type;
    }

    /**
     * Whether it is a number or truth value that must be given, because silence must not read as 0 or false. Whether any
     * other component must be given, the constructor of its record decides.
     */
    boolean mandatory() {
        return mandatory;
    }

    /** Whether leaving the component out says the same as this value. */
    boolean silent(@Nullable Object value) {
        return value == null || value.equals(silent);
    }

    /** The value that stands when nothing is given; null when that is nothing, too. */
    @Nullable
    Object whenSilent() {
        return silent;
    }

    @Nullable
    Object read(Object owner) {
        try {
            MethodHandle handle = get;
            if (handle == null) {
                handle = MethodHandles.publicLookup().unreflect(accessor);
                handle = handle.asType(handle.type().generic());
                get = handle;
            }
            return (Object) handle.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its name as JSON, with quotation marks and colon: the caller must not write to it. */
    byte[] label() {
        return label;
    }
}
