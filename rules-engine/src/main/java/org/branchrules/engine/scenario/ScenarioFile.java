package org.branchrules.engine.scenario;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.internal.check.YamlPlaces;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** A file of scenarios or of a baseline, with the places of everything in it. */
final class ScenarioFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String path;
    private final JsonNode data;
    private final YamlPlaces places;
    private final List<PackProblem> problems = new ArrayList<>();

    private ScenarioFile(String path, byte[] bytes) {
        this.path = path;
        this.data = read(bytes);
        this.places = YamlPlaces.of(path, new String(bytes, StandardCharsets.UTF_8), problems);
    }

    static ScenarioFile of(String path, byte[] bytes) {
        return new ScenarioFile(path, bytes);
    }

    private JsonNode read(byte[] bytes) {
        try {
            JsonNode read = YAML.readTree(bytes);
            return read == null ? MissingNode.getInstance() : read;
        } catch (JacksonException e) {
            problems.add(PackProblems.at(
                    path,
                    YamlPlaces.of(e),
                    "",
                    PackCheck.NOT_YAML,
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("")));
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return path;
    }

    JsonNode data() {
        return data;
    }

    /** What keeps the file as a whole from being read. */
    List<PackProblem> problems() {
        return problems;
    }

    /** The place of something in it, such as {@code scenarios[3].baseline}; of the nearest thing around it that is there. */
    Spot spot(String where) {
        return places.spot(where);
    }

    PackProblem problem(String where, PackCheck check, Object... arguments) {
        return PackProblems.at(path, spot(where), where, check, arguments);
    }
}
