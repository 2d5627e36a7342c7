package org.branchrules.engine.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;

/** Reads the files of a pack from a folder, and follows no link out of it. */
final class FolderReader extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Intake intake;

    private FolderReader(Path folder, Intake intake) {
        this.folder = folder;
        this.intake = intake;
    }

    static SortedMap<String, byte[]> read(Path folder) {
        Intake intake = new Intake(String.valueOf(folder.getFileName()));
        try {
            // the folder itself may be a link: the host named it
            Path real = folder.toRealPath();
            Files.walkFileTree(real, new FolderReader(real, intake));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intake.files();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return Intake.isLeftBehind(path(directory)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = path(file);
        if (Intake.isLeftBehind(path)) {
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isRegularFile()) {
            throw intake.refused(PackCheck.SYMBOLIC_LINK, path);
        }
        intake.name(path);
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            intake.file(path, stream.readNBytes(intake.room()));
        }
        return FileVisitResult.CONTINUE;
    }
}
