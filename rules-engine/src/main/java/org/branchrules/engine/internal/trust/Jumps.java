package org.branchrules.engine.internal.trust;

import java.nio.ByteBuffer;

/** Whether code can go back to where it has been: what rules compile to runs once from top to bottom. */
final class Jumps {
    private static final int IINC = 0x84;
    private static final int FIRST_JUMP = 0x99;
    private static final int GOTO = 0xa7;
    private static final int JSR = 0xa8;
    private static final int RET = 0xa9;
    private static final int TABLE_SWITCH = 0xaa;
    private static final int LOOKUP_SWITCH = 0xab;
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

    private Jumps() {}

    static boolean goBack(ByteBuffer bytes) {
        int at = 0;
        while (at < bytes.limit()) {
            int opcode = bytes.get(at) & 0xff;
            if (opcode >= LENGTHS.length() || opcode == JSR || opcode == RET || opcode == JSR_WIDE) {
                return true;
            }
            boolean jump = (opcode >= FIRST_JUMP && opcode <= GOTO) || opcode == IF_NULL || opcode == IF_NOT_NULL;
            if ((jump && bytes.getShort(at + 1) <= 0) || (opcode == GOTO_WIDE && bytes.getInt(at + 1) <= 0)) {
                return true;
            }
            if (opcode == TABLE_SWITCH || opcode == LOOKUP_SWITCH) {
                int start = (at & ~3) + 4;
                int step = opcode == TABLE_SWITCH ? 1 : 2;
                int count = opcode == TABLE_SWITCH
                        ? bytes.getInt(start + 8) - bytes.getInt(start + 4) + 1
                        : bytes.getInt(start + 4);
                int first = opcode == TABLE_SWITCH ? start + 12 : start + 8;
                if (count < 0 || bytes.getInt(start) <= 0) {
                    return true;
                }
                for (int i = 0; i < count; i++) {
                    if (bytes.getInt(first + 4 * (step * i + step - 1)) <= 0) {
                        return true;
                    }
                }
                at = first + 4 * step * count;
            } else if (opcode == WIDE) {
                at += (bytes.get(at + 1) & 0xff) == IINC ? 6 : 4;
            } else {
                at += LENGTHS.charAt(opcode) - '0';
            }
        }
        return false;
    }
}
