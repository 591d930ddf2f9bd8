package org.entente.merge;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.entente.fact.FactsReader;

/**
 * Makes events of any number of reports in flat memory: the reports are sorted by block and day, and those of a block that lie together in time are
 * merged together.
 *
 * <p>A report that belongs to several blocks, such as one of a meeting of three states, has a number. What is linked with it waits until all blocks have
 * been seen, and is then merged with all that are linked with them, block after block. Each group of reports is merged alone, so that the work can be
 * divided.
 */
public final class BulkMerger implements AutoCloseable {
    private static final int WAITING_BYTES = 4 << 20;
    private static final String ALONE = "~";

    private final FactsReader reader;
    private final ReportSorter byBlock;
    private final DisjointSets spread = new DisjointSets();

    /**
     * A merger without reports; what it sorts goes into the system's folder for temporary files.
     *
     * @param reader reads back what was written to disk
     */
    public BulkMerger(FactsReader reader) {
        this(reader, new ReportSorter(reader));
    }

    BulkMerger(FactsReader reader, ReportSorter byBlock) {
        this.reader = reader;
        this.byBlock = byBlock;
    }

    /** Takes a report. */
    public void add(Told told) throws IOException {
        Blocks blocks = Blocks.of(told);
        if (blocks.families().isEmpty() || blocks.months().isEmpty()) {
            byBlock.add(ALONE, ReportSorter.NO_NUMBER, told);
            return;
        }
        int number = blocks.isSpread() ? spread.add() : ReportSorter.NO_NUMBER;
        String day = blocks.areTimeless()
                ? ""
                : Postponement.reach(told.fact(), Stretch.of(told))
                        .map(Stretch::from)
                        .map(LocalDate::toString)
                        .orElse("");
        for (String family : blocks.families()) {
            byBlock.add(family + "\t" + day, number, told);
        }
    }

    /** Hands each event to the receiver. */
    public void forEach(Consumer<Event> receiver) throws IOException {
        try (ReportSorter waiting = new ReportSorter(reader, WAITING_BYTES)) {
            Group group = new Group(receiver, waiting);
            byBlock.forEach(group::take);
            group.end();
            mergeWaiting(waiting, receiver);
        }
    }

    private void mergeWaiting(ReportSorter waiting, Consumer<Event> receiver) throws IOException {
        try (ReportSorter byPart = new ReportSorter(reader, WAITING_BYTES)) {
            waiting.forEach((key, number, told) -> byPart.add("%010d".formatted(spread.root(number)), number, told));
            List<Account> part = new ArrayList<>();
            String[] last = {""};
            byPart.forEach((key, number, told) -> {
                if (!key.equals(last[0])) {
                    Merging.ofAccounts(part).forEach(receiver);
                    part.clear();
                    last[0] = key;
                }
                part.add(Account.of(told));
            });
            Merging.ofAccounts(part).forEach(receiver);
        }
    }

    @Override
    public void close() throws IOException {
        byBlock.close();
    }

    /** Reports of one block whose days lie together. */
    private final class Group {
        private final Consumer<Event> receiver;
        private final ReportSorter waiting;
        private final List<Account> accounts = new ArrayList<>();
        private final IdentityHashMap<Account, Integer> numbers = new IdentityHashMap<>();
        private String family = "";
        private LocalDate until = LocalDate.MIN;

        Group(Consumer<Event> receiver, ReportSorter waiting) {
            this.receiver = receiver;
            this.waiting = waiting;
        }

        void take(String key, int number, Told told) throws IOException {
            String next = key.substring(0, Math.max(0, key.indexOf('\t')));
            Account account = Account.of(told);
            Optional<Stretch> days = account.blocks().areTimeless() ? Optional.empty() : account.reach();
            LocalDate from = days.map(Stretch::from).orElse(LocalDate.MIN);
            if (key.equals(ALONE) || !next.equals(family) || from.isAfter(until)) {
                end();
                family = next;
            }
            LocalDate to = days.map(Stretch::to).orElse(LocalDate.MAX);
            until = to.isAfter(until) ? to : until;
            accounts.add(account);
            numbers.put(account, number);
        }

        void end() throws IOException {
            if (numbers.values().stream().allMatch(number -> number == ReportSorter.NO_NUMBER)) {
                Merging.ofAccounts(accounts).forEach(receiver);
            } else {
                endSpread();
            }
            accounts.clear();
            numbers.clear();
            until = LocalDate.MIN;
        }

        private void endSpread() throws IOException {
            for (List<Account> part : Links.parts(accounts)) {
                OptionalInt number = unite(part);
                if (number.isEmpty()) {
                    Merging.ofAccounts(part).forEach(receiver);
                } else {
                    putBy(part, number.getAsInt());
                }
            }
        }

        /** Unites all reports of a part that have numbers; one of these. */
        private OptionalInt unite(List<Account> part) {
            int first = ReportSorter.NO_NUMBER;
            for (Account account : part) {
                int number = numbers.getOrDefault(account, ReportSorter.NO_NUMBER);
                if (number != ReportSorter.NO_NUMBER) {
                    first = first == ReportSorter.NO_NUMBER ? number : first;
                    spread.unite(first, number);
                }
            }
            return first == ReportSorter.NO_NUMBER ? OptionalInt.empty() : OptionalInt.of(first);
        }

        private void putBy(List<Account> part, int number) throws IOException {
            for (Account account : part) {
                if (account.blocks().families().getFirst().equals(family)) {
                    waiting.add("", number, account.told());
                }
            }
        }
    }
}
