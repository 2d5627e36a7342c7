package org.branchrules.engine.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Dues;
import org.branchrules.model.record.DutyReport;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.Publicity;
import org.branchrules.model.record.Talk;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Training;

/** The sections of a record that are lists, and what can happen to their entries. */
enum Listed {
    UNITS(BranchRecord::units, BranchRecord.Builder::units, null, false),
    MEMBERS(BranchRecord::members, BranchRecord.Builder::members, null, false),
    GROUPS(BranchRecord::groups, BranchRecord.Builder::groups, null, false),
    MEMBERS_MEETINGS(BranchRecord::membersMeetings, BranchRecord.Builder::membersMeetings, Meeting::date, true),
    COMMITTEE_MEETINGS(BranchRecord::committeeMeetings, BranchRecord.Builder::committeeMeetings, Meeting::date, true),
    GROUP_MEETINGS(BranchRecord::groupMeetings, BranchRecord.Builder::groupMeetings, Meeting::date, true),
    THEME_DAYS(BranchRecord::themeDays, BranchRecord.Builder::themeDays, ThemeDay::date, true),
    LECTURES(BranchRecord::lectures, BranchRecord.Builder::lectures, Lecture::date, true),
    LIFE_MEETINGS(BranchRecord::lifeMeetings, BranchRecord.Builder::lifeMeetings, LifeMeeting::date, true),
    APPRAISALS(BranchRecord::appraisals, BranchRecord.Builder::appraisals, Appraisal::date, true),
    TALKS(BranchRecord::talks, BranchRecord.Builder::talks, Talk::date, false),
    ADMISSIONS(BranchRecord::admissions, BranchRecord.Builder::admissions, Admission::date, true),
    MEMBER_MATTERS(BranchRecord::memberMatters, BranchRecord.Builder::memberMatters, MemberMatter::date, true),
    MAJOR_MATTERS(BranchRecord::majorMatters, BranchRecord.Builder::majorMatters, MajorMatter::date, true),
    DUTY_REPORTS(BranchRecord::dutyReports, BranchRecord.Builder::dutyReports, DutyReport::date, true),
    TRAININGS(BranchRecord::trainings, BranchRecord.Builder::trainings, Training::from, true),
    ELECTIONS(BranchRecord::elections, BranchRecord.Builder::elections, Election::date, true),
    PUBLICITY(BranchRecord::publicity, BranchRecord.Builder::publicity, Publicity::date, true),
    DUES(BranchRecord::dues, BranchRecord.Builder::dues, Dues::date, false);

    @SuppressWarnings("ImmutableEnumChecker") // three functions without state
    private final Section<?> section;

    private final boolean proof;

    <T extends Record> Listed(
            Function<BranchRecord, List<T>> read,
            BiFunction<BranchRecord.Builder, List<T>, BranchRecord.Builder> write,
            Function<T, LocalDate> date,
            boolean proof) {
        this.section = new Section<>(read, write, date);
        this.proof = proof;
    }

    static List<Listed> withDates() {
        return Arrays.stream(values())
                .filter(section -> section.section.date() != null && section != TRAININGS)
                .toList();
    }

    static List<Listed> withProof() {
        return Arrays.stream(values()).filter(section -> section.proof).toList();
    }

    /** Does something to every section. */
    static BranchRecord all(BranchRecord record, Function<Listed, UnaryOperator<BranchRecord>> change) {
        BranchRecord changed = record;
        for (Listed section : values()) {
            changed = change.apply(section).apply(changed);
        }
        return changed;
    }

    BranchRecord without(BranchRecord record, int index) {
        return section.rewritten(record, list -> {
            if (!list.isEmpty()) {
                list.remove(index % list.size());
            }
        });
    }

    /** Keeps every nth entry; none for 0. */
    BranchRecord everyNth(BranchRecord record, int nth) {
        return section.keeping(record, index -> nth > 0 && index % nth == 0);
    }

    BranchRecord moved(BranchRecord record, int index, int days) {
        return section.moved(record, index, days);
    }

    BranchRecord changed(BranchRecord record, int index, UnaryOperator<Record> change) {
        return section.changed(record, index, change);
    }

    UnaryOperator<BranchRecord> datedFrom(LocalDate day) {
        return record -> section.dated(record, date -> !date.isBefore(day));
    }

    UnaryOperator<BranchRecord> datedTo(LocalDate day) {
        return record -> section.dated(record, date -> !date.isAfter(day));
    }

    /** How a section is read and written. */
    private record Section<T extends Record>(
            Function<BranchRecord, List<T>> read,
            BiFunction<BranchRecord.Builder, List<T>, BranchRecord.Builder> write,
            Function<T, LocalDate> date) {

        BranchRecord rewritten(BranchRecord record, java.util.function.Consumer<List<T>> change) {
            List<T> entries = read.apply(record);
            if (entries == null) {
                return record;
            }
            List<T> copy = new ArrayList<>(entries);
            change.accept(copy);
            return write.apply(record.toBuilder(), copy).build();
        }

        BranchRecord keeping(BranchRecord record, Predicate<Integer> index) {
            return rewritten(record, list -> {
                List<T> all = List.copyOf(list);
                list.removeIf(entry -> !index.test(all.indexOf(entry)));
            });
        }

        BranchRecord dated(BranchRecord record, Predicate<LocalDate> keep) {
            return date == null
                    ? record
                    : rewritten(record, list -> list.removeIf(entry -> !keep.test(date.apply(entry))));
        }

        BranchRecord moved(BranchRecord record, int index, int days) {
            return rewritten(record, list -> {
                if (!list.isEmpty()) {
                    T entry = list.get(index % list.size());
                    list.set(
                            index % list.size(),
                            Rebuilt.with(entry, "date", date.apply(entry).plusDays(days)));
                }
            });
        }

        @SuppressWarnings("unchecked")
        BranchRecord changed(BranchRecord record, int index, UnaryOperator<Record> change) {
            return rewritten(record, list -> {
                if (!list.isEmpty()) {
                    T entry = list.get(index % list.size());
                    list.set(index % list.size(), (T) change.apply(entry));
                }
            });
        }
    }
}
