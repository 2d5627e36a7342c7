package org.branchrules.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of branches, strictly, and reports everything that is wrong at once. Immutable, and safe for use by
 * several threads.
 *
 * <p>A source holds one record, an array of records or, in YAML, several documents of either. A record with a problem is
 * rejected and the others are read. The text is UTF-8, with or without byte order mark. A field that is null or left out
 * counts as not given. Where nothing is given, a truth value is false and a count of what is normally none
 * ({@code probationaryMembers}, {@code writtenAyes}, {@code otherCommittees}) is 0; but the years, the other counts,
 * whether there is a committee and what a judgement says must be given.
 *
 * <p>YAML is read as if it were JSON: no tags, no aliases, and {@code yes}, {@code on} or {@code 012} are plain text.
 */
public final class RecordReader {
    /** The largest source that is read, in bytes. One document of YAML is limited to 3 MiB by its parser. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final Comparator<RecordProblem> BY_PLACE =
            Comparator.comparingInt(RecordProblem::line).thenComparingInt(RecordProblem::column);

    /** A reader. One is enough for a whole program. */
    public RecordReader() {}

    /**
     * Reads a file, whose ending says what it is.
     *
     * @throws IOException if the file cannot be read at all
     */
    public ReadResult read(Path file) throws IOException {
        String source = file.toString();
        Optional<Format> format = Format.ofFileName(source);
        if (format.isEmpty()) {
            return rejected(source, new UnreadableException(Place.NONE, "unknown-ending"));
        }
        if (Files.size(file) > MAX_BYTES) {
            return rejected(source, tooLarge(Files.size(file)));
        }
        return read(source, Files.readAllBytes(file), format.get());
    }

    /**
     * Reads bytes.
     *
     * @param source what to call them in messages
     */
    public ReadResult read(String source, byte[] bytes, Format format) {
        try {
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(bytes.length);
            }
            List<Document> documents = TreeReader.read(Utf8.decode(bytes), format);
            if (documents.isEmpty()) {
                throw new UnreadableException(Place.START, "no-record");
            }
            Collected collected = new Collected(source);
            documents.forEach(collected::document);
            return collected.result();
        } catch (UnreadableException e) {
            return rejected(source, e);
        }
    }

    /**
     * Reads a tree that some program has put together: one record, or an array of records.
     *
     * @param source what to call it in messages, which give no line
     */
    public ReadResult readTree(String source, JsonNode node) {
        Collected collected = new Collected(source);
        collected.document(new Document(Nodes.tree(node), List.of()));
        return collected.result();
    }

    private static UnreadableException tooLarge(long bytes) {
        return new UnreadableException(Place.NONE, "too-large", bytes / 1024 / 1024, MAX_BYTES / 1024 / 1024);
    }

    private static ReadResult rejected(String source, UnreadableException e) {
        return new ReadResult(List.of(), List.of(new RejectedRecord(source, 0, null, List.of(e.problem(source)))));
    }

    /** The records of one source so far. */
    private static final class Collected {
        private final String source;
        private final List<BranchRecord> records = new ArrayList<>();
        private final List<RejectedRecord> rejected = new ArrayList<>();
        private final Map<String, Integer> indexOfBranch = new HashMap<>();
        private int index;

        Collected(String source) {
            this.source = source;
        }

        ReadResult result() {
            return new ReadResult(records, rejected);
        }

        void document(Document document) {
            if (document.root() instanceof Tree.Items list) {
                for (int i = 0; i < list.items().size(); i++) {
                    record(list.items().get(i), Pointer.WHOLE.to(i), document.oddities());
                }
            } else {
                record(document.root(), Pointer.WHOLE, document.oddities());
            }
        }

        private void record(Tree tree, Pointer root, List<Document.Oddity> oddities) {
            Binder binder = new Binder(source);
            BranchRecord record = binder.bind(tree, root);
            String pointer = root.toString();
            List<RecordProblem> problems = new ArrayList<>(binder.problems());
            for (Document.Oddity oddity : oddities) {
                if (pointer.isEmpty() || (oddity.pointer() + "/").startsWith(pointer + "/")) {
                    problems.add(new RecordProblem(
                            source,
                            oddity.place().line(),
                            oddity.place().column(),
                            oddity.pointer(),
                            oddity.code(),
                            oddity.arguments()));
                }
            }
            String branchId = branchId(tree);
            Integer first = branchId == null ? null : indexOfBranch.putIfAbsent(branchId, index);
            if (first != null) {
                Place place = tree.nearest("/identity/id");
                problems.add(new RecordProblem(
                        source,
                        place.line(),
                        place.column(),
                        pointer + "/identity/id",
                        "duplicate-branch",
                        List.of(Given.shortened(String.valueOf(branchId)), first + 1)));
            }
            problems.sort(BY_PLACE);
            if (record != null && problems.isEmpty()) {
                records.add(record);
            } else {
                rejected.add(new RejectedRecord(source, index, branchId, problems));
            }
            index++;
        }

        private static @Nullable String branchId(Tree tree) {
            Tree identity = tree.child("identity");
            if (identity != null && identity.child("id") instanceof Tree.Leaf id && !id.isNothing()) {
                return id.text();
            }
            return null;
        }
    }
}
