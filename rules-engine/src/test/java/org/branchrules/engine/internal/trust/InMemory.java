package org.branchrules.engine.internal.trust;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java that stands in a test to the bytes of a class file, which nobody loads. */
final class InMemory {
    private InMemory() {}

    static byte[] compile(String name, String source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JavaFileObject text = new SimpleJavaFileObject(URI.create("mem:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavaFileManager files = new ForwardingJavaFileManager<>(
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + className + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return bytes;
                    }
                };
            }
        };
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, files, null, List.of("-proc:none"), null, List.of(text))
                .call();
        if (!compiled) {
            throw new AssertionError(source);
        }
        return bytes.toByteArray();
    }
}
