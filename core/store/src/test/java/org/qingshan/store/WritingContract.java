package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.port.DeadlineRow;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DuplicateRequestException;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.VersionConflictException;

abstract class WritingContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    WritingContract(Supplier<StoreSettings> database) {
        super(database);
    }

    @Test
    void aDossierIsGivenBackAsItWasWritten() {
        Dossier dossier = newCase();
        Dossier clue = write(Records.dossier(StreamId.clue(Records.id())));

        assertThat(journal.find(dossier.stream())).contains(dossier);
        assertThat(journal.find(clue.stream())).contains(clue);
        assertThat(journal.find(StreamId.clue(dossier.stream().id()))).isEmpty();
    }

    @Test
    void entriesAreGivenBackToTheLetterAndInOrder() {
        Dossier dossier = newCase();
        String odd = "{\"b\":1,\"a\":\"“桂”\\u0000 \\n 𠮷 'x' \\\\ ; -- ?\"}";
        List<Entry> written = new ArrayList<>(List.of(Records.first(dossier.stream())));
        for (int i = 0; i < 4; i++) {
            Entry entry = Records.next(dossier, odd);
            dossier = advance(dossier, entry);
            written.add(entry);
        }

        assertThat(journal.entries(dossier.stream(), 0, 100)).isEqualTo(written);
        assertThat(journal.entries(dossier.stream(), 2, 2)).isEqualTo(written.subList(2, 4));
        assertThat(journal.entries(dossier.stream(), 5, 2)).isEmpty();
    }

    @Test
    void aStepTakesFourStatementsAtTheMost() {
        Dossier dossier = newCase();
        Entry first = Records.next(dossier, "{\"n\":1}");
        Entry second = Records.entry(dossier.stream(), first.sequence() + 1, first.hash(), "{\"n\":2}", null);
        List<DeadlineRow> deadlines =
                List.of(new DeadlineRow("REPLY", DAY, DAY, true), new DeadlineRow("CONSULTATION", DAY, DAY, true));
        long before = store.statements();

        journal.write(writer -> {
            Dossier row = writer.find(dossier.stream()).orElseThrow();
            Dossier after = Records.after(row, List.of(first, second));
            writer.update(after, row.version(), List.of(first, second), deadlines);
            return after;
        });

        assertThat(store.statements() - before).isEqualTo(4);
        assertThat(journal.find(dossier.stream()))
                .hasValueSatisfying(row -> assertThat(row.version()).isEqualTo(3));
    }

    @Test
    void deadlinesAreAddedAndReplacedByKind() {
        Dossier dossier = newCase();
        Entry first = Records.next(dossier, "{}");
        Dossier second = Records.after(dossier, List.of(first));
        journal.write(writer -> {
            writer.update(
                    second,
                    1,
                    List.of(first),
                    List.of(
                            new DeadlineRow("REPLY", DAY, DAY.plusDays(15), true),
                            new DeadlineRow("CONSULTATION", DAY, DAY.plusDays(90), true)));
            return second;
        });
        Entry next = Records.next(second, "{}");
        journal.write(writer -> {
            writer.update(
                    Records.after(second, List.of(next)),
                    2,
                    List.of(next),
                    List.of(new DeadlineRow("REPLY", DAY, DAY.plusDays(20), false)));
            return next;
        });

        assertThat(journal.deadlines(dossier.stream()))
                .containsExactlyInAnyOrder(
                        new DeadlineRow("REPLY", DAY, DAY.plusDays(20), false),
                        new DeadlineRow("CONSULTATION", DAY, DAY.plusDays(90), true));
    }

    @Test
    void anExceptionLeavesNothingBehindAndArrivesAsItIs() {
        String counter = "C" + Records.id();
        Dossier old = newCase();
        Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));
        IllegalStateException cause = new IllegalStateException("changed my mind");

        assertThatThrownBy(() -> journal.write(writer -> {
                    writer.next(counter);
                    writer.insert(
                            dossier,
                            List.of(Records.first(dossier.stream())),
                            List.of(new DeadlineRow("REPLY", DAY, DAY, true)));
                    Entry entry = Records.next(old, "{}");
                    writer.update(Records.after(old, List.of(entry)), 1, List.of(entry), List.of());
                    throw cause;
                }))
                .isSameAs(cause);

        assertThat(journal.find(dossier.stream())).isEmpty();
        assertThat(journal.entries(dossier.stream(), 0, 10)).isEmpty();
        assertThat(journal.deadlines(dossier.stream())).isEmpty();
        assertThat(journal.find(old.stream())).contains(old);
        assertThat(journal.<Integer>write(writer -> writer.next(counter))).isEqualTo(1);
    }

    @Test
    void anOlderVersionIsRefusedAndNothingIsWritten() {
        Dossier dossier = newCase();
        advance(dossier, Records.next(dossier, "{\"n\":1}"));
        Entry late = Records.next(dossier, "{\"n\":2}");

        assertThatThrownBy(() -> advance(dossier, late))
                .isInstanceOfSatisfying(
                        VersionConflictException.class,
                        e -> assertThat(e.stream()).isEqualTo(dossier.stream()));
        assertThat(journal.entries(dossier.stream(), 0, 10))
                .extracting(Entry::payload)
                .containsExactly("{}", "{\"n\":1}");
    }

    @Test
    void aRowThatIsNotThereIsAConflictAndNothingIsWritten() {
        Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));

        assertThatThrownBy(() -> advance(dossier, Records.next(dossier, "{}")))
                .isInstanceOf(VersionConflictException.class);
        assertThat(journal.entries(dossier.stream(), 0, 10)).isEmpty();
    }

    @Test
    void aRefusalThatTheUnitOfWorkSwallowsStillRollsEverythingBack() {
        Dossier dossier = newCase();
        advance(dossier, Records.next(dossier, "{}"));
        Dossier other = Records.dossier(StreamId.caseFile(Records.id()));

        assertThatThrownBy(() -> journal.write(writer -> {
                    writer.insert(other, List.of(Records.first(other.stream())), List.of());
                    Entry late = Records.next(dossier, "{}");
                    try {
                        writer.update(Records.after(dossier, List.of(late)), 1, List.of(late), List.of());
                    } catch (VersionConflictException e) {
                        return false;
                    }
                    return true;
                }))
                .isInstanceOf(VersionConflictException.class);
        assertThat(journal.find(other.stream())).isEmpty();
    }

    @Test
    void aRequestKeyCountsOncePerStream() {
        Dossier dossier = newCase();
        Dossier other = newCase();
        Entry entry = Records.entry(dossier.stream(), 2, dossier.headHash(), "{\"n\":1}", "key-1");
        Dossier later = advance(dossier, entry);
        Entry again = Records.entry(dossier.stream(), 3, later.headHash(), "{\"n\":2}", "key-1");

        assertThatThrownBy(() -> advance(later, again)).isInstanceOf(DuplicateRequestException.class);
        assertThat(journal.find(dossier.stream())).contains(later);
        advance(other, Records.entry(other.stream(), 2, other.headHash(), "{}", "key-1"));
        assertThat(journal.findByRequest(dossier.stream(), "key-1")).contains(entry);
        assertThat(journal.findByRequest(dossier.stream(), "key-2")).isEmpty();
    }

    @Test
    void aRetryThatComesWithTheVersionItFirstSawIsADuplicateRatherThanAConflict() {
        Dossier dossier = newCase();
        Entry entry = Records.entry(dossier.stream(), 2, dossier.headHash(), "{\"n\":1}", "key-1");
        advance(dossier, entry);

        assertThatThrownBy(() -> advance(dossier, entry)).isInstanceOf(DuplicateRequestException.class);
    }

    @Test
    void theStreamThatARequestStartedIsFoundByItsKeyAndAccount() {
        StreamId clue = StreamId.clue(Records.id());
        Entry start = Records.entry(clue, 1, Records.NO_HASH, "{}", "start-" + clue.id());
        Dossier dossier = Records.dossier(clue, draft -> draft.headHash = start.hash());
        journal.write(writer -> writer.insert(dossier, List.of(start), List.of()));
        advance(dossier, Records.entry(clue, 2, start.hash(), "{}", "later-" + clue.id()));

        assertThat(journal.findStart(StreamId.Kind.CLUE, "wei", "start-" + clue.id()))
                .contains(start);
        assertThat(journal.findStart(StreamId.Kind.CASE, "wei", "start-" + clue.id()))
                .isEmpty();
        assertThat(journal.findStart(StreamId.Kind.CLUE, "someone else", "start-" + clue.id()))
                .isEmpty();
        assertThat(journal.findStart(StreamId.Kind.CLUE, "wei", "later-" + clue.id()))
                .isEmpty();
    }

    @Test
    void aClueOfTheSameSourceAndNumberIsNotWrittenTwiceAndTheRestOfTheWorkGoesOn() {
        String number = "P-" + Records.id();
        Dossier first = clue("water.patrol", number);
        Dossier same = clue("water.patrol", number);
        Dossier elsewhere = clue("forestry.map", number);
        write(first);

        List<Boolean> results = journal.write(writer -> List.of(
                insert(writer, same), insert(writer, elsewhere), insert(writer, clue("water.patrol", number + "a"))));

        assertThat(results).containsExactly(false, true, true);
        assertThat(journal.find(same.stream())).isEmpty();
        assertThat(journal.entries(same.stream(), 0, 10)).isEmpty();
        assertThat(journal.find(elsewhere.stream())).contains(elsewhere);
    }

    @Test
    void aClueIsFoundByItsSourceAndNumber() {
        Dossier clue = write(clue("water.patrol", "P-" + Records.id()));

        assertThat(journal.<Object>write(writer -> writer.findClue("water.patrol", clue.number())))
                .isEqualTo(java.util.Optional.of(clue));
        assertThat(journal.<Boolean>write(
                        writer -> writer.findClue("forestry.map", clue.number()).isPresent()))
                .isFalse();
    }

    @Test
    void aSecondDossierOfTheSameIdentifierIsAConflict() {
        Dossier dossier = newCase();
        Dossier clue = write(clue("water.patrol", "P-" + Records.id()));

        assertThatThrownBy(() -> write(dossier)).isInstanceOf(VersionConflictException.class);
        assertThatThrownBy(() -> write(Records.change(clue, draft -> draft.number = "P-" + Records.id())))
                .isInstanceOf(VersionConflictException.class);
    }

    @Test
    void streamsWithoutADossierAreAppendedTo() {
        StreamId plugin = StreamId.plugin("p" + Records.id());
        Entry first = Records.entry(plugin, 1, Records.NO_HASH, "{\"n\":1}", null);
        Entry second = Records.entry(plugin, 2, first.hash(), "{\"n\":2}", null);

        assertThat(last(plugin)).isEmpty();
        append(first);
        append(second);
        assertThat(last(plugin)).containsExactly(second);
        assertThatThrownBy(() -> append(second)).isInstanceOf(VersionConflictException.class);
        assertThat(journal.entries(plugin, 0, 10)).containsExactly(first, second);
    }

    @Test
    void countersHaveNoGapsWhenATransactionFails() {
        String counter = "C" + Records.id();
        assertThat(journal.<Integer>write(writer -> writer.next(counter))).isEqualTo(1);
        assertThatThrownBy(() -> journal.write(writer -> {
                    throw new IllegalStateException("after " + writer.next(counter));
                }))
                .hasMessage("after 2");
        assertThat(journal.<List<Integer>>write(writer -> List.of(writer.next(counter), writer.next(counter))))
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.005", "1200.001", "99999999999999999999.00"})
    void moneyThatIsNoWholeNumberOfFenIsRefusedAndNothingIsWritten(String amount) {
        StreamId stream = StreamId.caseFile(Records.id());
        Dossier dossier = Records.dossier(stream, draft -> draft.assessedLow = new BigDecimal(amount));

        assertThatThrownBy(() -> write(dossier)).isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.find(stream)).isEmpty();
        assertThat(journal.entries(stream, 0, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.10", "1200", "1.2E+3", "92233720368547758.07", "1.230"})
    void moneyIsGivenBackToTheFen(String amount) {
        StreamId stream = StreamId.caseFile(Records.id());
        write(Records.dossier(stream, draft -> {
            draft.assessedLow = new BigDecimal(amount);
            draft.assessedHigh = null;
        }));

        Dossier found = journal.find(stream).orElseThrow();
        assertThat(found.assessedLow()).isEqualByComparingTo(amount).hasScaleOf(2);
        assertThat(found.assessedHigh()).isNull();
    }

    @Test
    void entriesThatDoNotFollowUponEachOtherAreRefused() {
        Dossier dossier = newCase();
        Entry gap = Records.entry(dossier.stream(), 3, dossier.headHash(), "{}", null);
        Entry whole = Records.next(dossier, "{}");
        Entry loose = Records.entry(dossier.stream(), 3, Records.NO_HASH, "{}", null);

        assertThatThrownBy(() -> advance(dossier, gap)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.write(writer -> {
                    List<Entry> both = List.of(whole, loose);
                    writer.update(Records.after(dossier, both), 1, both, List.of());
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.find(dossier.stream())).contains(dossier);
    }

    @Test
    void theTimeOfAnEntryHasNoPartsOfAMillisecond() {
        StreamId stream = StreamId.account(Records.id());
        Instant at = Instant.parse("2026-03-02T04:00:00.123456Z");
        Entry entry = new Entry(stream, 1, "T", 1, at, "wei", "韦敏", null, "{}", Records.NO_HASH, "h", null);

        assertThatThrownBy(() -> append(entry)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null \0 character", "half a pair \ud800", "half a pair \udc00 in the middle"})
    void textThatADatabaseWouldChangeIsRefused(String text) {
        StreamId stream = StreamId.caseFile(Records.id());

        assertThatThrownBy(() -> write(Records.dossier(stream, draft -> draft.title = text)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.find(stream)).isEmpty();
    }

    @Test
    void aWriterIsUselessOnceTheUnitOfWorkHasReturned() {
        AtomicReference<JournalWriter> kept = new AtomicReference<>();
        journal.write(writer -> {
            kept.set(writer);
            return true;
        });

        assertThatThrownBy(() -> kept.get().next("late")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aUnitOfWorkSeesWhatItWroteAndOpensNoOther() {
        Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));
        journal.write(writer -> {
            insert(writer, dossier);
            assertThat(writer.find(dossier.stream())).contains(dossier);
            assertThat(journal.find(dossier.stream())).contains(dossier);
            assertThatThrownBy(() -> journal.write(other -> true)).isInstanceOf(IllegalStateException.class);
            return true;
        });

        assertThat(journal.find(dossier.stream())).contains(dossier);
    }

    @Test
    void severalDossiersAreFoundInTheOrderAskedForWithoutStateAndSearchText() {
        Dossier one = newCase();
        Dossier two = write(Records.dossier(StreamId.clue(Records.id())));
        StreamId none = StreamId.caseFile(Records.id());

        assertThat(journal.findAll(List.of(two.stream(), none, one.stream(), two.stream())))
                .containsExactly(
                        Records.change(two, WritingContract::listed), Records.change(one, WritingContract::listed));
        assertThat(journal.findAll(List.of())).isEmpty();
    }

    @Test
    void theJournalIsNeverChangedNotEvenPastTheStore() {
        Dossier dossier = newCase();
        String where = " where stream_id = '" + dossier.stream().id() + "'";

        assertThatThrownBy(() -> RawSql.run(settings, "update journal set payload = '{\"x\":1}'" + where))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> RawSql.run(settings, "delete from journal" + where))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
        assertThat(journal.entries(dossier.stream(), 0, 10)).hasSize(1);
    }

    private static void listed(Records.Draft draft) {
        draft.state = "";
        draft.search = "";
    }

    private static Dossier clue(String source, String number) {
        return Records.dossier(StreamId.clue(Records.id()), draft -> {
            draft.source = source;
            draft.number = number;
        });
    }

    private static boolean insert(JournalWriter writer, Dossier dossier) {
        return writer.insert(dossier, List.of(Records.first(dossier.stream())), List.of());
    }

    private List<Entry> last(StreamId stream) {
        return journal.write(writer -> writer.last(stream).stream().toList());
    }

    private void append(Entry entry) {
        journal.write(writer -> {
            writer.append(List.of(entry));
            return entry;
        });
    }
}
