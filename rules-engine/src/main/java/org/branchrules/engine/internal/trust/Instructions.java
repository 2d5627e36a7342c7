package org.branchrules.engine.internal.trust;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** Walks through the code of a method, one instruction after the other. Used by one thread. */
final class Instructions {
    static final int CONSTANT_MINUS_ONE = 0x02;
    static final int CONSTANT_FIVE = 0x08;
    static final int PUSH_BYTE = 0x10;
    static final int PUSH_SHORT = 0x11;
    static final int STORE_INT = 0x36;
    static final int STORE_INT_0 = 0x3b;
    static final int STORE_INT_3 = 0x3e;
    static final int DUPLICATE = 0x59;
    static final int GET_STATIC = 0xb2;
    static final int PUT_STATIC = 0xb3;
    static final int PUT_FIELD = 0xb5;
    static final int CALL_SPECIAL = 0xb7;
    static final int CALL_INTERFACE = 0xb9;
    static final int CALL_DYNAMIC = 0xba;
    static final int NEW_ARRAY = 0xbc;
    static final int NEW_ARRAY_OF_OBJECTS = 0xbd;
    static final int ARRAY_LENGTH = 0xbe;
    static final int NEW_ARRAY_OF_ARRAYS = 0xc5;
    private static final int IINC = 0x84;
    private static final int FIRST_JUMP = 0x99;
    private static final int GOTO = 0xa7;
    private static final int JSR = 0xa8;
    private static final int RET = 0xa9;
    private static final int TABLE_SWITCH = 0xaa;
    private static final int LOOKUP_SWITCH = 0xab;
    private static final int FIRST_MEMBER = 0xb2;
    private static final int WIDE = 0xc4;
    private static final int IF_NULL = 0xc6;
    private static final int IF_NOT_NULL = 0xc7;
    private static final int GOTO_WIDE = 0xc8;
    private static final int JSR_WIDE = 0xc9;

    /** How many bytes each instruction takes, from 0x00 on; switches and wide ones count themselves. */
    private static final String LENGTHS = "1".repeat(16) // constants
            + "23233" // push, load constant
            + "2".repeat(5) // load a variable
            + "1".repeat(28)
            + "2".repeat(5) // store a variable
            + "1".repeat(73)
            + "3" // iinc
            + "1".repeat(20)
            + "3".repeat(16) // jumps
            + "2" // ret
            + "00" // switches
            + "1".repeat(6) // return
            + "3".repeat(7) // fields and methods
            + "55" // interface and dynamic methods
            + "323" // new
            + "11"
            + "33" // casts
            + "11"
            + "0" // wide
            + "4" // array of arrays
            + "33" // null checks
            + "55"; // wide jumps

    private final ByteBuffer code;
    private int at;
    private int next;

    /**
     * Stands before the first instruction.
     *
     * @param code of a method; where it is cut off, moving on throws an {@link IndexOutOfBoundsException}
     */
    Instructions(ByteBuffer code) {
        this.code = code;
    }

    /** Moves on to the next instruction, if there is one. */
    boolean next() {
        at = next;
        if (at >= code.limit()) {
            return false;
        }
        next = at + length();
        if (next > code.limit()) {
            throw new IndexOutOfBoundsException(next);
        }
        return true;
    }

    /** Where the instruction begins. */
    int at() {
        return at;
    }

    int opcode() {
        return code.get(at) & 0xff;
    }

    /** Whether it names a field or a method, or one that is found at run time. */
    boolean namesMember() {
        return opcode() >= FIRST_MEMBER && opcode() <= CALL_DYNAMIC;
    }

    /** Number of the constant that it names. */
    int constant() {
        return code.getShort(at + 1) & 0xffff;
    }

    /** Whether it pushes a whole number that stands in the code. */
    boolean pushesNumber() {
        return (opcode() >= CONSTANT_MINUS_ONE && opcode() <= CONSTANT_FIVE)
                || opcode() == PUSH_BYTE
                || opcode() == PUSH_SHORT;
    }

    /** The number that it pushes. */
    int number() {
        return switch (opcode()) {
            case PUSH_BYTE -> code.get(at + 1);
            case PUSH_SHORT -> code.getShort(at + 1);
            default -> opcode() - CONSTANT_MINUS_ONE - 1;
        };
    }

    /** Where it may go on but at the next one; what no compiler writes today goes back to itself. */
    IntStream targets() {
        int opcode = opcode();
        if (opcode >= LENGTHS.length() || opcode == JSR || opcode == RET || opcode == JSR_WIDE) {
            return IntStream.of(at);
        }
        if ((opcode >= FIRST_JUMP && opcode <= GOTO) || opcode == IF_NULL || opcode == IF_NOT_NULL) {
            return IntStream.of(at + code.getShort(at + 1));
        }
        if (opcode == GOTO_WIDE) {
            return IntStream.of(at + code.getInt(at + 1));
        }
        if (opcode == TABLE_SWITCH || opcode == LOOKUP_SWITCH) {
            int step = opcode == TABLE_SWITCH ? 1 : 2;
            int first = firstCase();
            return IntStream.concat(
                    IntStream.of(at + code.getInt(afterPadding())),
                    IntStream.range(0, cases()).map(i -> at + code.getInt(first + 4 * (step * i + step - 1))));
        }
        return IntStream.empty();
    }

    private int length() {
        return switch (opcode()) {
            case TABLE_SWITCH -> firstCase() + 4 * cases() - at;
            case LOOKUP_SWITCH -> firstCase() + 8 * cases() - at;
            case WIDE -> (code.get(at + 1) & 0xff) == IINC ? 6 : 4;
            default -> opcode() < LENGTHS.length() ? LENGTHS.charAt(opcode()) - '0' : 1;
        };
    }

    private int afterPadding() {
        return (at & ~3) + 4;
    }

    private int firstCase() {
        return afterPadding() + (opcode() == TABLE_SWITCH ? 12 : 8);
    }

    private int cases() {
        int start = afterPadding();
        long cases = opcode() == TABLE_SWITCH
                ? (long) code.getInt(start + 8) - code.getInt(start + 4) + 1
                : code.getInt(start + 4);
        if (cases < 0 || cases > code.limit()) {
            throw new IndexOutOfBoundsException(start);
        }
        return (int) cases;
    }
}
