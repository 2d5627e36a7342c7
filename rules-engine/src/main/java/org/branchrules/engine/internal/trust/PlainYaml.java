package org.branchrules.engine.internal.trust;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/**
 * The data files of a pack, as far as they could do more than hold values: no tags, which ask for types, and no anchors and
 * aliases, with which a small file unfolds to a large one. What is no YAML at all is left to whoever reads it.
 */
final class PlainYaml {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private PlainYaml() {}

    /** What is wrong with the data files of a pack. */
    static List<PackProblem> check(PackFiles files) {
        Refusals refusals = new Refusals();
        for (Map.Entry<String, byte[]> file : files.matching("", ".yaml").entrySet()) {
            try (YAMLParser parser = FACTORY.createParser(file.getValue())) {
                check(file.getKey(), parser, refusals);
            } catch (IOException e) {
                // told when the file is read, with its place
            }
        }
        return refusals.all();
    }

    private static void check(String file, YAMLParser parser, Refusals refusals) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            JsonLocation at = parser.currentTokenLocation();
            if (parser.getTypeId() != null) {
                add(refusals, PackCheck.YAML_TAG, file, at, "!" + parser.getTypeId());
            }
            if (parser.getObjectId() != null) {
                add(refusals, PackCheck.YAML_ALIAS, file, at, "&" + parser.getObjectId());
            }
            if (parser.isCurrentAlias()) {
                add(refusals, PackCheck.YAML_ALIAS, file, at, "*" + parser.getText());
            }
        }
    }

    private static void add(Refusals refusals, PackCheck check, String file, JsonLocation at, String what) {
        refusals.add(check, file, at.getLineNr(), at.getColumnNr(), "", what);
    }
}
