package org.branchrules.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;

/** Says in a few words what went wrong below. */
final class Failures {
    /** What Linux and Windows say, in Chinese and in English. */
    private static final List<String> PIPE_CLOSED =
            List.of("Broken pipe", "断开的管道", "管道已结束", "管道正在被关闭", "The pipe has been ended", "The pipe is being closed");

    private Failures() {}

    /** Whether whoever read the output has gone away, as {@code head} does once it has enough. */
    static boolean isReaderGone(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return isReaderGone(unchecked.getCause());
        }
        return failure instanceof IOException
                && PIPE_CLOSED.stream().anyMatch(String.valueOf(failure.getMessage())::contains);
    }

    static String say(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return say(unchecked.getCause());
        }
        if (failure instanceof AccessDeniedException denied) {
            return "access denied: " + denied.getFile();
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason() + ": " + file.getFile();
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.strip();
    }
}
