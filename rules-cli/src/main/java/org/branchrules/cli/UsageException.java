package org.branchrules.cli;

/** The command was called in a way in which it cannot work; the message says why, in the user's language. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
