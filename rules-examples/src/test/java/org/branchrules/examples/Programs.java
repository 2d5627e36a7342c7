package org.branchrules.examples;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.branchrules.cli.Main;
import org.branchrules.cli.terminal.Console;

/** Runs the command line and the examples within this process, as if started at the root of the repository. */
final class Programs {
    private static final int WIDTH = 100;

    private Programs() {}

    /** What a command prints, standard error after standard output. */
    static String run(String command) {
        List<String> words = Arrays.asList(command.strip().split(" +"));
        String[] arguments = words.stream()
                .skip(1)
                .map(word -> Files.exists(Repository.path(word))
                        ? Repository.path(word).toString()
                        : word)
                .toArray(String[]::new);
        String printed = words.get(0).equals("branch-rules") ? command(arguments) : example(words.get(0), arguments);
        return printed.replace(Repository.path("").toString() + "/", "").replace("\r\n", "\n");
    }

    private static String command(String[] arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Main.run(
                new Console(
                        InputStream.nullInputStream(),
                        out,
                        error,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        false,
                        false,
                        false,
                        WIDTH),
                arguments);
        return out.toString(StandardCharsets.UTF_8) + error.toString(StandardCharsets.UTF_8);
    }

    private static String example(String name, String[] arguments) {
        PrintStream outBefore = System.out;
        PrintStream errorBefore = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
        try {
            Class.forName("org.branchrules.examples." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no example " + name, e);
        } finally {
            System.setOut(outBefore);
            System.setErr(errorBefore);
        }
        return out.toString(StandardCharsets.UTF_8) + error.toString(StandardCharsets.UTF_8);
    }
}
