package org.branchrules.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/** Every entry of every section of a record, but for those that are facts themselves, which are inserted as derived. */
final class RawEvents {
    private final List<Object> events = new ArrayList<>();

    private RawEvents() {}

    static List<Object> of(BranchRecord record) {
        RawEvents raw = new RawEvents();
        raw.add(record.identity());
        raw.addAll(record.members());
        raw.add(record.leadership());
        raw.addAll(record.leadership() == null ? null : record.leadership().officers());
        raw.addAll(record.leadership() == null ? null : record.leadership().vacancies());
        raw.addAll(record.groups());
        raw.addAll(record.membersMeetings());
        raw.addAll(record.committeeMeetings());
        raw.addAll(record.groupMeetings());
        raw.addAll(record.lectures());
        raw.addAll(record.talks());
        raw.addAll(record.admissions());
        raw.addAll(record.memberMatters());
        raw.addAll(record.majorMatters());
        raw.addAll(record.dutyReports());
        raw.addAll(record.trainings());
        raw.addAll(record.publicity());
        raw.addAll(record.dues());
        raw.addAll(record.judgements());
        raw.addAll(record.excuses());
        raw.addAll(record.activities());
        return raw.events;
    }

    private void add(@Nullable Object event) {
        // what is a fact itself is inserted with the facts
        if (event != null && !(event instanceof Fact)) {
            events.add(event);
        }
    }

    private void addAll(@Nullable Collection<?> section) {
        if (section != null) {
            section.forEach(this::add);
        }
    }
}
