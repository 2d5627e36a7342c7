package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the branch covers (arts 4 and 5).
 *
 * @param id opaque id
 * @param category what it is
 * @param locality where it lies, as a code or a name of a place
 * @param trade what it does
 * @param fullMembers its full members
 * @param probationaryMembers its probationary members
 * @param ownBranch whether it has a branch of its own
 * @param from first day of a project or works; null otherwise
 * @param to last day, planned or real
 * @param membersWithoutBranch members in it who belong to no branch; null when not on file
 */
public record Unit(
        String id,
        Category category,
        @Nullable String locality,
        @Nullable String trade,
        int fullMembers,
        int probationaryMembers,
        Answer ownBranch,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer membersWithoutBranch)
        implements Fact {

    /** What kind of unit it is. */
    public enum Category {
        ORDINARY,
        COOPERATIVE,
        MARKET,
        COMMERCIAL_STREET,
        OFFICE_BUILDING,
        PROJECT;

        /** The new settings for which art. 5 asks for branches of their own. */
        public boolean isNewSetting() {
            return this != ORDINARY && this != PROJECT;
        }
    }

    public Unit {
        category = category == null ? Category.ORDINARY : category;
        ownBranch = Answer.orNotStated(ownBranch);
        new Checks()
                .notBlank(id, "id")
                .notNegative(fullMembers, "fullMembers")
                .notNegative(probationaryMembers, "probationaryMembers")
                .notNegative(membersWithoutBranch, "membersWithoutBranch")
                .notBefore(to, "to", from, "from")
                .done();
    }

    /** Whether it is one of the new settings of art. 5. */
    public boolean newSetting() {
        return category.isNewSetting();
    }

    /** Whether it is a project or works. */
    public boolean project() {
        return category == Category.PROJECT;
    }

    /** Whether it is on file how many members in it belong to no branch. */
    public boolean membersWithoutBranchStated() {
        return membersWithoutBranch != null;
    }

    /** Whether somebody in it is known to belong to no branch. */
    public boolean hasMembersWithoutBranch() {
        return membersWithoutBranch != null && membersWithoutBranch > 0;
    }

    /** Whether it lasts at least so many months; false while either end is unknown. */
    public boolean lasts(int months) {
        return from != null
                && to != null
                && !to.isBefore(from.plusMonths(months).minusDays(1));
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "category",
                category,
                "fullMembers",
                fullMembers,
                "probationaryMembers",
                probationaryMembers,
                "ownBranch",
                ownBranch,
                "from",
                from,
                "to",
                to,
                "membersWithoutBranch",
                membersWithoutBranch);
    }
}
