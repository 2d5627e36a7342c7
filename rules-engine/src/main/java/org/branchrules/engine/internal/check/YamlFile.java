package org.branchrules.engine.internal.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** A data file of a pack, with the places of everything in it. */
public final class YamlFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String path;
    private final JsonNode data;
    private final YamlPlaces places;
    private final List<PackProblem> problems = new ArrayList<>();

    private YamlFile(String path, byte[] bytes) {
        this.path = path;
        this.data = read(path, bytes, problems);
        this.places = YamlPlaces.of(path, new String(bytes, StandardCharsets.UTF_8), problems);
    }

    /** The file of that path. */
    public static YamlFile of(String path, byte[] bytes) {
        return new YamlFile(path, bytes);
    }

    /** What a file says; nothing, and a problem with its place, where it is no YAML. */
    public static JsonNode read(String path, byte[] bytes, List<PackProblem> problems) {
        try (JsonParser parser = YAML.createParser(bytes)) {
            JsonNode read = YAML.readTree(parser);
            if (parser.nextToken() != null) {
                Spot spot = new Spot(
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr());
                problems.add(PackProblems.at(path, spot, "", PackCheck.SECOND_DOCUMENT));
            }
            return read == null ? MissingNode.getInstance() : read;
        } catch (JacksonException e) {
            problems.add(YamlMistake.of(path, e));
        } catch (IOException e) {
            problems.add(PackProblems.at(path, Spot.NONE, "", PackCheck.NOT_YAML, String.valueOf(e.getMessage())));
        }
        return MissingNode.getInstance();
    }

    /** Its path in the pack. */
    public String path() {
        return path;
    }

    /** What it says. */
    public JsonNode data() {
        return data;
    }

    /** What keeps the file as a whole from being read. */
    public List<PackProblem> problems() {
        return problems;
    }

    /** The place of something in it, such as {@code scenarios[3].baseline}; of the nearest thing around it that is there. */
    public Spot spot(String where) {
        return places.spot(where);
    }

    /** A problem with something in it. */
    public PackProblem problem(String where, PackCheck check, Object... arguments) {
        return PackProblems.at(path, spot(where), where, check, arguments);
    }
}
