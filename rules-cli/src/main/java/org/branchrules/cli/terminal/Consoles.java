package org.branchrules.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Finds out what the console of this process is. */
public final class Consoles {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    private Consoles() {}

    /** The console of this process. */
    public static Console ofProcess() {
        Map<String, String> environment = System.getenv();
        Properties properties = System.getProperties();
        boolean terminal = isTerminal(1);
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset("stdout", properties),
                charset("stderr", properties),
                terminal,
                isTerminal(2),
                terminal && isColourWanted(environment),
                width(environment.get("COLUMNS")));
    }

    /** The charset of a stream as the JVM knows it; UTF-8 where it knows none, or one that has no Chinese. */
    public static Charset charset(String stream, Properties properties) {
        for (String key : new String[] {stream + ".encoding", "sun." + stream + ".encoding", "native.encoding"}) {
            Charset charset = chinese(properties.getProperty(key));
            if (charset != null) {
                return charset;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static @Nullable Charset chinese(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() && charset.newEncoder().canEncode('党') ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Colours unless NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
    static boolean isColourWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"))
                && (environment.containsKey("TERM") || environment.containsKey("WT_SESSION"));
    }

    static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("\\d{1,4}")) {
            return USUAL_WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Asks the system what lies behind the stream where it tells; else the JVM, which looks at input and output together. */
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException | SecurityException e) {
            return false;
        }
        return hasConsole();
    }

    @SuppressWarnings("SystemConsoleNull") // null up to JDK 21; what later ones return is asked below
    private static boolean hasConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // from JDK 22 on there is a console even where nothing is a terminal, and it says so
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
