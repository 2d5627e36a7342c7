package org.branchrules.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.internal.pack.PackCompiler;
import org.branchrules.engine.internal.rules.RuleCompiler;
import org.branchrules.engine.internal.ship.PackJar;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.record.BranchRecord;

/** A pack below the national one with one requirement, tp-1, and one rule for it. */
public final class TinyPack {
    private static final Path NATIONAL = Path.of("src/main/packs/national-2018");

    private TinyPack() {}

    /** The pack with a rule of these conditions and that consequence. */
    public static PackFiles of(String edition, String conditions, String consequence) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        put(files, "pack.yaml", """
                id: tiny
                edition: "%s"
                title: {zh: 试验包, en: Test pack}
                level: city
                extends: [national-2018]
                validFrom: 2019-01-01
                """.formatted(edition));
        put(files, "catalogue/ch1.yaml", """
                chapter: 1
                title: {zh: 试验, en: Test}
                requirements:
                  - id: tp-1
                    article: "1"
                    title: {zh: 要求, en: Requirement}
                    text: {zh: 要求, en: Requirement}
                    criterion: working-mechanisms
                    modality: must
                    duty: branch
                    coding: coded
                    remedy:
                      action: {zh: 整改, en: Do it}
                      proof: {zh: 材料, en: Papers}
                      responsible: SECRETARY
                      within: 30
                      repair: any-time
                """);
        put(files, "rules/tp1.drl", """
                package org.branchrules.packs.tiny

                import org.branchrules.model.fact.Branch
                import org.branchrules.model.fact.Session

                global org.branchrules.model.rule.Findings findings
                global org.branchrules.model.rule.Parameters parameters

                rule "tp-1"
                when
                    %s
                then
                    %s
                end
                """.formatted(conditions, consequence));
        return new PackFiles(files);
    }

    /** A pack that is right. */
    public static PackFiles right(String edition) {
        return of(edition, "$branch : Branch(groups >= 0)", "findings.breach(\"tp-1\", $branch.showing(\"groups\"));");
    }

    /**
     * The jar of such a pack as someone makes it who does not ask our checks: what they would refuse stands in it.
     */
    public static byte[] jar(PackFiles files) {
        RuleCompiler.Result rules = RuleCompiler.compile(
                "tiny-" + files.digest(), files.matching("rules/", ".drl"), TinyPack.class.getClassLoader());
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.putArray("windows");
        rules.models().forEach(said.putObject("models").putArray("rules")::add);
        ObjectNode tree = PackCompiler.retold(files, said);
        return PackJar.of(
                        files,
                        new PackCompiler.Compiled(tree, rules.classes(), files.matching("rules/", ".drl")),
                        AssessmentEngine.version())
                .bytes();
    }

    /** A branch to assess. */
    public static BranchRecord branch() {
        return Scenarios.of(PackFiles.ofFolder(NATIONAL), Policy.national()).baseline("agency");
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
