package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A members' meeting, a committee meeting or a meeting of a party group.
 *
 * @param group id of the party group; null for the other two
 * @param topic what it was about, in a few words
 * @param methods how it was run
 * @param calledBy member id of who called it; null when not on file
 * @param chair member id of who chaired; null when not on file
 * @param delegation the delegation by which someone other than the secretary chaired
 * @param attendance who was expected and who came
 * @param matters what was on the agenda
 * @param invitation who was asked to it; null when nothing is on file
 */
public record Meeting(
        String id,
        LocalDate date,
        @Nullable String group,
        @Nullable String topic,
        Set<Method> methods,
        @Nullable String calledBy,
        @Nullable String chair,
        @Nullable String delegation,
        @Nullable Attendance attendance,
        List<Matter> matters,
        Mode mode,
        @Nullable Invitation invitation,
        Proof proof) {
    /** How a session was run. */
    public enum Method {
        /** Reading documents aloud. */
        READING,
        DISCUSSION,
        LECTURE,
        CRITICISM,
        TALKS,
        VOTING,
        PRACTICE
    }

    /** Where people met. */
    public enum Mode {
        IN_PERSON,
        ONLINE,
        MIXED
    }

    public Meeting {
        methods = Checks.sorted(methods);
        matters = Checks.copy(matters);
        mode = mode == null ? Mode.IN_PERSON : mode;
        proof = Proof.orDefault(proof);
        new Checks().notBlank(id, "id").present(date, "date").done();
    }

    /** Who was asked to it; nothing on file, rather than null. */
    public Invitation knownInvitation() {
        return invitation == null ? Invitation.NOTHING_ON_FILE : invitation;
    }
}
