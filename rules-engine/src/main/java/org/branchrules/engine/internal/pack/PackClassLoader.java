package org.branchrules.engine.internal.pack;

import java.util.Map;

/**
 * Defines the classes of one compiled pack. They come before any of the same name elsewhere: another edition of the pack may
 * have compiled its rules to classes of the same names.
 */
final class PackClassLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    PackClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!classes.containsKey(path(name))) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(path(name));
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }
}
