package org.branchrules.engine.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the source of a type of fact says about it and its members. */
final class FactComments {
    private static final Path SOURCES = Path.of("../rules-model/src/main/java");
    private static final Pattern COMPONENT = Pattern.compile("(?ms)^ ?@param (\\w+) (.*?)(?=^ ?@|\\z)");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link) #?([^}]*)}");

    /** What authors of rules need not know. */
    private static final String PROGRAMMERS = " ?Immutable\\b[^.]*\\.";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> parameters = new HashMap<>();
    private String type = "";

    private FactComments() {}

    static FactComments of(Class<?> type) {
        FactComments comments = new FactComments();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree declared : unit.getTypeDecls()) {
                    comments.read(trees, new TreePath(new TreePath(unit), declared), (ClassTree) declared);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    private void read(DocTrees trees, TreePath path, ClassTree declared) {
        String text = Optional.ofNullable(trees.getDocComment(path)).orElse("");
        type = plain(text.split("(?m)^ ?@param", 2)[0]).replaceFirst(PROGRAMMERS, "");
        for (Matcher component = COMPONENT.matcher(text); component.find(); ) {
            texts.put(component.group(1) + "/0", plain(component.group(2)));
        }
        for (Tree member : declared.getMembers()) {
            if (member instanceof MethodTree method) {
                String key = method.getName() + "/" + method.getParameters().size();
                Optional.ofNullable(trees.getDocComment(new TreePath(path, member)))
                        .ifPresent(comment -> texts.put(key, plain(comment)));
                parameters.put(
                        key,
                        method.getParameters().stream()
                                .map(parameter -> parameter.getName().toString())
                                .toList());
            }
        }
    }

    private static String plain(String comment) {
        return INLINE.matcher(comment.replaceAll("<[^>]+>", ""))
                .replaceAll(inline -> Matcher.quoteReplacement("`" + inline.group(1) + "`"))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What the type is, in sentences. */
    String type() {
        return type;
    }

    /** What a member means; empty where nothing is said of it. */
    Optional<String> member(String name, int parameterCount) {
        return Optional.ofNullable(texts.get(name + "/" + parameterCount))
                .map(text -> Character.toUpperCase(text.charAt(0))
                        + text.substring(1).replaceFirst("\\.$", ""));
    }

    /** How the parameters of a method are called. */
    List<String> parameters(String name, int parameterCount) {
        return parameters.getOrDefault(name + "/" + parameterCount, List.of());
    }
}
