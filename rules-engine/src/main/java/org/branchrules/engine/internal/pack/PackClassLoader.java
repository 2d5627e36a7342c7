package org.branchrules.engine.internal.pack;

import java.util.Map;

/** Defines the classes of one compiled pack. */
final class PackClassLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    PackClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
