package org.branchrules.engine.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the files of a pack from an archive, entry by entry as they come: nothing is believed that the archive says of
 * itself, neither sizes nor its table of contents. What unfolds to more than a pack may hold is given up on the way.
 */
final class ArchiveReader {
    private static final int MOST_BYTES = (int) Intake.MOST_BYTES;

    private ArchiveReader() {}

    static SortedMap<String, byte[]> read(Path archive) {
        try (InputStream stream = Files.newInputStream(archive)) {
            return read(String.valueOf(archive.getFileName()), stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, byte[]> read(String name, InputStream stream) {
        Intake intake = new Intake(name);
        int entries = 0;
        byte[] archive;
        try {
            archive = stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (archive.length > MOST_BYTES) {
            throw intake.refused(PackCheck.TOO_LARGE, name, MOST_BYTES);
        }
        for (String link : ArchiveLinks.in(archive)) {
            throw intake.refused(PackCheck.SYMBOLIC_LINK, link);
        }
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = entry.getName();
                if (++entries > 2 * Intake.MOST_FILES) {
                    throw intake.refused(PackCheck.TOO_MANY, "entries", "> " + entries, 2 * Intake.MOST_FILES);
                }
                if (entry.isDirectory()) {
                    intake.name(path.substring(0, path.length() - 1));
                } else {
                    intake.name(path);
                    if (!Intake.isLeftBehind(path)) {
                        intake.file(path, zip.readNBytes(intake.room()));
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw intake.refused(PackCheck.NOT_AN_ARCHIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (entries == 0) {
            throw intake.refused(PackCheck.NOT_AN_ARCHIVE);
        }
        return intake.files();
    }
}
