package org.branchrules.engine.internal.trust;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says of itself: its names, everything outside itself that it can refer to, and the code of its methods.
 * Nothing is loaded to find out.
 *
 * @param name as class files write it, with {@code /}
 * @param interfaces names
 * @param types names of every class that it refers to, itself included
 * @param members every method and field that it refers to
 * @param references the members by the number of the constant that names them, and those that are only found at run time,
 *     which have no owner
 * @param methods its own
 * @param version of the form of class files, whole steps only
 * @param computed whether it has constants that are computed when they are first used
 */
record ClassFile(
        String name,
        String superclass,
        List<String> interfaces,
        List<String> types,
        List<Member> members,
        Map<Integer, Member> references,
        List<Method> methods,
        int version,
        boolean computed) {
    private static final int MAGIC = 0xCAFEBABE;

    /** A method or field of some class. */
    record Member(String owner, String name, String descriptor) {}

    /**
     * A method.
     *
     * @param code its instructions; empty when it has none
     * @param handlers how many exception handlers it has
     */
    record Method(String name, String descriptor, int access, ByteBuffer code, int handlers) {}

    /** An entry of the constant pool: a text, or the numbers of other entries. */
    private record Constant(int tag, @Nullable String text, int first, int second) {}

    static ClassFile of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readUnsignedShort();
        int version = in.readUnsignedShort();
        Constant[] pool = pool(in);
        in.readUnsignedShort();
        String name = type(pool, in.readUnsignedShort());
        int superclass = in.readUnsignedShort();
        List<String> interfaces = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            interfaces.add(type(pool, in.readUnsignedShort()));
        }
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            method(pool, in);
        }
        List<Method> methods = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            methods.add(method(pool, in));
        }
        List<String> types = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        Map<Integer, Member> references = new HashMap<>();
        boolean computed = false;
        for (int i = 0; i < pool.length; i++) {
            Constant constant = pool[i];
            switch (constant.tag()) {
                case 7 -> types.add(text(pool, constant.first()));
                case 9, 10, 11 -> {
                    Member member = member(pool, type(pool, constant.first()), constant);
                    members.add(member);
                    references.put(i, member);
                }
                case 18 -> references.put(i, member(pool, "", constant));
                case 17 -> computed = true;
                default -> {
                    // texts, numbers, and handles whose methods stand in the pool themselves
                }
            }
        }
        String parent = superclass == 0 ? "" : type(pool, superclass);
        return new ClassFile(name, parent, interfaces, types, members, references, methods, version, computed);
    }

    private static Member member(Constant[] pool, String owner, Constant constant) throws IOException {
        Constant named = at(pool, constant.second());
        return new Member(owner, text(pool, named.first()), text(pool, named.second()));
    }

    private static Constant[] pool(DataInputStream in) throws IOException {
        Constant[] pool = new Constant[in.readUnsignedShort()];
        java.util.Arrays.fill(pool, new Constant(0, null, 0, 0));
        for (int i = 1; i < pool.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> pool[i] = new Constant(tag, in.readUTF(), 0, 0);
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case 7, 8, 16, 19, 20 -> pool[i] = new Constant(tag, null, in.readUnsignedShort(), 0);
                case 15 -> pool[i] = new Constant(tag, null, in.readUnsignedByte(), in.readUnsignedShort());
                case 9, 10, 11, 12, 17, 18 ->
                    pool[i] = new Constant(tag, null, in.readUnsignedShort(), in.readUnsignedShort());
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return pool;
    }

    private static Method method(Constant[] pool, DataInputStream in) throws IOException {
        int access = in.readUnsignedShort();
        String name = text(pool, in.readUnsignedShort());
        String descriptor = text(pool, in.readUnsignedShort());
        byte[] code = {};
        int handlers = 0;
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            String attribute = text(pool, in.readUnsignedShort());
            byte[] content = bytes(in, in.readInt());
            if (attribute.equals("Code")) {
                DataInputStream inner = new DataInputStream(new ByteArrayInputStream(content));
                inner.readInt();
                code = bytes(inner, inner.readInt());
                handlers = inner.readUnsignedShort();
            }
        }
        return new Method(name, descriptor, access, ByteBuffer.wrap(code).asReadOnlyBuffer(), handlers);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        if (length < 0 || length > in.available()) {
            throw new IOException("cut off");
        }
        return in.readNBytes(length);
    }

    private static Constant at(Constant[] pool, int index) throws IOException {
        if (index >= pool.length) {
            throw new IOException("no constant " + index);
        }
        return pool[index];
    }

    private static String type(Constant[] pool, int index) throws IOException {
        return text(pool, at(pool, index).first());
    }

    private static String text(Constant[] pool, int index) throws IOException {
        String text = at(pool, index).text();
        if (text == null) {
            throw new IOException("no text at " + index);
        }
        return text;
    }
}
