package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * What the ledger of study hours shows for the year. Immutable, and safe for use by several threads.
 *
 * @param among {@code members} or {@code officers}
 * @param accounts one for each of them, by id
 */
public record StudyCoverage(String among, List<Account> accounts) implements Fact {
    /**
     * The account of one member.
     *
     * @param hours hours of the year; -1 where the ledger has no account of the member
     * @param trainings how often the member took part in concentrated training
     */
    public record Account(String member, int hours, int trainings) {}

    public StudyCoverage {
        accounts = List.copyOf(accounts);
    }

    /** How many are meant. */
    public int due() {
        return accounts.size();
    }

    /** How many are known to have fewer than so many hours. */
    public int belowHours(int hours) {
        return (int) accounts.stream()
                .filter(account -> account.hours() >= 0 && account.hours() < hours)
                .count();
    }

    /** How many are known to have taken part in training fewer than so many times. */
    public int belowTrainings(int times) {
        return (int) accounts.stream()
                .filter(account -> account.hours() >= 0 && account.trainings() < times)
                .count();
    }

    /** Of how many the ledger says nothing. */
    public int withoutAccount() {
        return (int) accounts.stream().filter(account -> account.hours() < 0).count();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "among",
                among,
                "due",
                due(),
                "fewestHours",
                accounts.stream()
                        .filter(account -> account.hours() >= 0)
                        .mapToInt(Account::hours)
                        .boxed()
                        .min(Integer::compare)
                        .orElse(null),
                "fewestTrainings",
                accounts.stream()
                        .filter(account -> account.hours() >= 0)
                        .mapToInt(Account::trainings)
                        .boxed()
                        .min(Integer::compare)
                        .orElse(null),
                "withoutAccount",
                withoutAccount());
    }
}
