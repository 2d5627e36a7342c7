package org.branchrules.engine.internal.trust;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The second line of defence: the tree that the parser of Drools makes of a rule file. It may hold a package, imports of
 * facts and enums of the model, the globals, and {@linkplain PlainRule plain rules}; anything else that a file can declare is
 * refused, because it can run code while rules are compiled.
 */
final class RuleTree {
    private final String file;
    private final Refusals refusals;
    private final Map<String, Class<?>> imports = new HashMap<>();
    private final Map<String, Class<?>> globals = new HashMap<>();

    private RuleTree(String file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /** What is wrong with the rule files of a pack. */
    static List<PackProblem> check(PackFiles files) {
        Refusals refusals = new Refusals();
        int rules = 0;
        for (Map.Entry<String, byte[]> source : files.matching("", ".drl").entrySet()) {
            PackageDescr tree = parse(source.getKey(), source.getValue(), refusals);
            if (tree != null) {
                new RuleTree(source.getKey(), refusals).check(tree);
                rules += tree.getRules().size();
            }
        }
        if (rules > Limits.RULES) {
            refusals.add(PackCheck.TOO_MANY, "rules/", 0, 0, "", "rules", rules, Limits.RULES);
        }
        return refusals.all();
    }

    private static @Nullable PackageDescr parse(String file, byte[] source, Refusals refusals) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr tree = parser.parse(false, new String(source, StandardCharsets.UTF_8));
            if (tree != null && !parser.hasErrors()) {
                return tree;
            }
        } catch (Exception | StackOverflowError e) {
            // a text that even the parser of Drools cannot take
        }
        unreadable(file, new String(source, StandardCharsets.UTF_8).split("\n", -1), parser, refusals);
        return null;
    }

    /** Says where the parser gave up, with what stands there; in the first line where it does not know. */
    private static void unreadable(String file, String[] lines, DrlParser parser, Refusals refusals) {
        int line = 1;
        int column = 1;
        if (!parser.getErrors().isEmpty() && parser.getErrors().get(0) instanceof ParserError error) {
            line = Math.min(Math.max(error.getRow(), 1), lines.length);
            column = Math.min(Math.max(error.getCol() + 1, 1), lines[line - 1].length() + 1);
        }
        String rest = lines[line - 1].substring(column - 1).strip();
        String shown = rest.substring(0, Math.min(rest.length(), Limits.LENGTH_OF_A_QUOTATION));
        refusals.add(PackCheck.UNREADABLE_RULES, file, line, column, "", shown);
    }

    private void check(PackageDescr tree) {
        if (!RulePackage.isFree(tree.getName())) {
            refusals.add(PackCheck.PACKAGE_NOT_ALLOWED, file, Math.max(0, tree.getLine()), 0, "", tree.getName());
        }
        if (tree.getUnit() != null) {
            refuse("unit", tree.getUnit());
        }
        Map<String, Collection<? extends BaseDescr>> never = new TreeMap<>();
        never.put("import function", tree.getFunctionImports());
        never.put("import accumulate", tree.getAccumulateImports());
        never.put("function", tree.getFunctions());
        never.put("declare", tree.getClassAndEnumDeclarationDescrs());
        never.put("declare ", tree.getTypeDeclarations());
        never.put("declare enum", tree.getEnumDeclarations());
        never.put("declare entry-point", tree.getEntryPointDeclarations());
        never.put("declare window", tree.getWindowDeclarations());
        tree.getAttributes().forEach(attribute -> refuse(attribute.getName(), attribute));
        never.forEach((what, all) -> all.forEach(one -> refuse(what.strip(), one)));
        tree.getImports().forEach(this::importOf);
        tree.getGlobals().forEach(this::global);
        for (RuleDescr rule : tree.getRules()) {
            new PlainRule(file, refusals, imports, globals).check(rule);
        }
    }

    private void importOf(ImportDescr descr) {
        String target = descr.getTarget();
        Vocabulary.imported(target)
                .ifPresentOrElse(
                        type -> imports.put(type.getSimpleName(), type),
                        () -> refusals.add(PackCheck.IMPORT_NOT_ALLOWED, file, line(descr), column(descr), "", target));
    }

    private void global(GlobalDescr descr) {
        Class<?> type = Vocabulary.GLOBALS.get(descr.getIdentifier());
        if (type != null && type.getName().equals(descr.getType())) {
            globals.put(descr.getIdentifier(), type);
        } else {
            refusals.add(
                    PackCheck.GLOBAL_NOT_ALLOWED,
                    file,
                    line(descr),
                    column(descr),
                    "",
                    descr.getType() + " " + descr.getIdentifier());
        }
    }

    private void refuse(String what, BaseDescr descr) {
        refusals.add(PackCheck.CONSTRUCT_NOT_ALLOWED, file, line(descr), column(descr), "", what);
    }

    static int line(BaseDescr descr) {
        return Math.max(0, descr.getLine());
    }

    static int column(BaseDescr descr) {
        return Math.max(0, descr.getColumn() + 1);
    }
}
