package org.branchrules.engine.internal.trust;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.record.Fact;

/**
 * The third line of defence: the class files that rules were compiled to, before one of them is loaded. Everything that they
 * refer to outside themselves is on a list: what Drools writes around rules, as found in the packs that we ship, and what
 * rules may use of the model. No text trick reaches this far: whatever the source looked like, here is what it does.
 */
final class Bytecode {
    private static final Set<String> SUPERCLASSES = Set.of("java/lang/Object", "java/lang/Enum");
    private static final Pattern INTERFACES = Pattern.compile("org/drools/model/"
            + "(DomainClassMetadata|Model|functions/(HashedExpression|(Block|Predicate|Function)([1-9]|1[0-9]|N)))");
    private static final Pattern CONSEQUENCE =
            Pattern.compile("org/drools/model/consequences/ConsequenceBuilder\\$_\\d+");
    private static final Map<String, Set<String>> CALLS = Map.ofEntries(
            Map.entry("java/lang/Object", Set.of("<init>")),
            Map.entry("java/lang/Enum", Set.of("<init>", "valueOf")),
            Map.entry("java/lang/System", Set.of("arraycopy")),
            Map.entry("java/lang/Exception", Set.of()),
            Map.entry("java/lang/RuntimeException", Set.of("<init>")),
            Map.entry("java/lang/String", Set.of("hashCode", "equals")),
            Map.entry("java/lang/Boolean", Set.of("valueOf", "booleanValue", "TYPE")),
            Map.entry("java/lang/Integer", Set.of("valueOf", "intValue", "TYPE")),
            Map.entry("java/lang/Long", Set.of("valueOf", "longValue", "TYPE")),
            Map.entry("java/lang/Double", Set.of("valueOf", "doubleValue", "TYPE")),
            Map.entry("java/lang/Number", Set.of()),
            Map.entry("java/lang/Comparable", Set.of()),
            Map.entry("java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants")),
            Map.entry("java/lang/invoke/MethodHandles", Set.of()),
            Map.entry("java/lang/invoke/MethodHandles$Lookup", Set.of()),
            Map.entry(
                    "java/time/format/DateTimeFormatterBuilder",
                    Set.of("<init>", "parseCaseInsensitive", "appendPattern", "toFormatter")),
            Map.entry("java/util/ArrayList", Set.of("<init>")),
            Map.entry("java/util/Arrays", Set.of("asList")),
            Map.entry("java/util/Collections", Set.of("emptyList")),
            Map.entry("java/util/List", Set.of("add")),
            Map.entry("java/util/Locale", Set.of("ENGLISH")),
            Map.entry("org/drools/model/DomainClassMetadata", Set.of("getPropertyIndex")),
            Map.entry("org/drools/model/Index", Set.of()),
            Map.entry(
                    "org/drools/model/Index$ConstraintType",
                    Set.of("EQUAL", "NOT_EQUAL", "GREATER_THAN", "GREATER_OR_EQUAL", "LESS_THAN", "LESS_OR_EQUAL")),
            Map.entry("org/drools/model/Model", Set.of()),
            Map.entry("org/drools/model/PatternDSL", Set.of()),
            Map.entry("org/drools/model/PatternDSL$PatternDef", Set.of("expr", "bind", "and", "or", "endAnd", "endOr")),
            Map.entry("org/drools/model/Rule", Set.of()),
            Map.entry("org/drools/model/RuleItemBuilder", Set.of()),
            Map.entry("org/drools/model/consequences/ConsequenceBuilder", Set.of()),
            Map.entry(
                    "org/drools/model/functions/PredicateInformation",
                    Set.of("<init>", "addRuleNames", "setMoreThanMaxRuleDefs")),
            Map.entry("org/drools/model/impl/RuleBuilder", Set.of("build")),
            Map.entry("org/drools/model/view/ViewItemBuilder", Set.of()),
            Map.entry(
                    "org/drools/modelcompiler/dsl/pattern/D",
                    Set.of(
                            "on",
                            "rule",
                            "pattern",
                            "declarationOf",
                            "globalOf",
                            "alphaIndexedBy",
                            "betaIndexedBy",
                            "not",
                            "exists")),
            Map.entry(
                    "org/drools/modelcompiler/util/EvaluationUtil",
                    Set.of(
                            "areNullSafeEquals",
                            "areNumbersNullSafeEquals",
                            "greaterThan",
                            "greaterOrEqual",
                            "lessThan",
                            "lessOrEqual",
                            "greaterThanNumbers",
                            "greaterOrEqualNumbers",
                            "lessThanNumbers",
                            "lessOrEqualNumbers")),
            Map.entry("org/drools/util/DateUtils", Set.of("getDateFormatMask")));

    /** That of Java 17, to which rules are compiled whatever the compiler runs on. */
    private static final int VERSION = 61;

    private final Set<String> own;
    private final Map<String, Boolean> interfaces = new HashMap<>();
    private final Map<String, Boolean> types = new HashMap<>();
    /** By owner and name. */
    private final Map<String, Map<String, Boolean>> members = new HashMap<>();

    private final Refusals refusals = new Refusals();

    private Bytecode(Set<String> own) {
        this.own = own;
    }

    /**
     * What is wrong with the compiled rules of a pack.
     *
     * @param models names of the classes that bring the rules, which say of which packages the pack is
     */
    static List<PackProblem> check(RuleClasses classes, Collection<String> models) {
        Set<String> packages = models.stream()
                .map(model -> model.substring(0, Math.max(0, model.lastIndexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        Bytecode bytecode = new Bytecode(classes.names());
        for (String name : packages) {
            if (!RulePackage.isFree(name)) {
                bytecode.refusals.add(PackCheck.PACKAGE_NOT_ALLOWED, "pack.json", 0, 0, name, name);
            }
        }
        if (classes.size() > Limits.CLASSES) {
            bytecode.refusals.add(PackCheck.TOO_MANY, "", 0, 0, "", "classes", classes.size(), Limits.CLASSES);
        }
        classes.unreadable().forEach((path, why) -> bytecode.notAllowed(path, path, why));
        classes.readable().forEach((path, file) -> bytecode.check(path, file, packages));
        CodeShape.reasonsAgainst(classes.readable())
                .forEach((path, reasons) -> reasons.forEach(why -> bytecode.notAllowed(path, nameOf(path), why)));
        return bytecode.refusals.all();
    }

    private void check(String path, ClassFile file, Set<String> packages) {
        String name = file.name();
        if (!path.equals(name + ".class")) {
            notAllowed(path, name, path);
        }
        if (packages.stream().noneMatch(known -> name.startsWith(known.replace('.', '/') + "/"))) {
            notAllowed(path, name, String.join(", ", packages));
        }
        if (!SUPERCLASSES.contains(file.superclass())) {
            notAllowed(path, name, file.superclass());
        }
        for (String type : file.interfaces()) {
            if (!interfaces.computeIfAbsent(type, Bytecode::isInterface)) {
                notAllowed(path, name, type);
            }
        }
        Set<String> refused = new LinkedHashSet<>();
        for (String type : file.types()) {
            if (!types.computeIfAbsent(type, this::isType)) {
                refused.add(type);
            }
        }
        for (ClassFile.Member member : file.members()) {
            if (!isAllowed(member)) {
                refused.add(member.owner() + "." + member.name());
            }
        }
        refused.forEach(what -> call(path, name, what));
        if (file.version() != VERSION) {
            notAllowed(path, name, "class file version " + file.version());
        }
        if (file.computed()) {
            notAllowed(path, name, "dynamic constant");
        }
        for (ClassFile.Method method : file.methods()) {
            if (Modifier.isNative(method.access()) || Modifier.isSynchronized(method.access())) {
                notAllowed(path, name, Modifier.toString(method.access()) + " " + method.name());
            }
            if (method.handlers() > 0 || goesBack(method)) {
                refusals.add(PackCheck.LOOP_NOT_ALLOWED, path, 0, 0, method.name(), name);
            }
        }
    }

    private static boolean goesBack(ClassFile.Method method) {
        try {
            Instructions code = new Instructions(method.code());
            while (code.next()) {
                if (code.targets().anyMatch(target -> target <= code.at())) {
                    return true;
                }
            }
            return false;
        } catch (IndexOutOfBoundsException e) {
            return true;
        }
    }

    private static String nameOf(String path) {
        return path.endsWith(".class") ? path.substring(0, path.length() - ".class".length()) : path;
    }

    private boolean isType(String type) {
        String element = type.startsWith("[") ? type.replaceAll("^\\[+L?|;$", "") : type;
        return own.contains(element)
                || CALLS.containsKey(element)
                || isInterface(element)
                || CONSEQUENCE.matcher(element).matches()
                || element.equals(Fact.class.getName().replace('.', '/'))
                || isRuleApi(element)
                || Vocabulary.imported(element.replace('/', '.')).isPresent();
    }

    private static boolean isInterface(String type) {
        return INTERFACES.matcher(type).matches();
    }

    private boolean isAllowed(ClassFile.Member member) {
        return members.computeIfAbsent(member.owner(), owner -> new HashMap<>())
                .computeIfAbsent(member.name(), name -> isMember(member));
    }

    private boolean isMember(ClassFile.Member member) {
        String owner = member.owner();
        if (own.contains(owner) || CALLS.getOrDefault(owner, Set.of()).contains(member.name())) {
            return true;
        }
        if (CONSEQUENCE.matcher(owner).matches()) {
            return member.name().equals("execute");
        }
        if (isRuleApi(owner)) {
            return !member.name().startsWith("<");
        }
        if (owner.equals(Fact.class.getName().replace('.', '/'))) {
            return member.name().equals("showing");
        }
        return model(owner)
                .filter(type -> !Vocabulary.methods(type, member.name()).isEmpty()
                        || Vocabulary.constant(type, member.name()).isPresent())
                .isPresent();
    }

    private static boolean isRuleApi(String type) {
        return Vocabulary.GLOBALS.values().stream()
                .anyMatch(global -> global.getName().replace('.', '/').equals(type));
    }

    private static Optional<Class<?>> model(String type) {
        return Vocabulary.type(type.replace('/', '.'));
    }

    private void notAllowed(String path, String name, String why) {
        refusals.add(PackCheck.CLASS_NOT_ALLOWED, path, 0, 0, name.replace('/', '.'), name.replace('/', '.'), why);
    }

    private void call(String path, String name, String what) {
        refusals.add(PackCheck.CALL_NOT_ALLOWED, path, 0, 0, name.replace('/', '.'), what.replace('/', '.'));
    }
}
