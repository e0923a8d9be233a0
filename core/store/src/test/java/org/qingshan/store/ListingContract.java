package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.DossierQuery.Sort;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;

abstract class ListingContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final DossierQuery ALL =
            new DossierQuery(null, null, null, null, null, null, null, null, null, null, Sort.DUE, null, 200);

    private final List<Dossier> all = new ArrayList<>();

    ListingContract(Supplier<StoreSettings> database) {
        super(database);
    }

    /** Clues and cases of two departments and two cities, several of which fall due or were changed together. */
    @BeforeAll
    void fill() {
        for (int i = 0; i < 48; i++) {
            int n = i;
            StreamId stream = i % 3 == 0 ? StreamId.clue(Records.id()) : StreamId.caseFile(Records.id());
            all.add(write(Records.dossier(stream, draft -> {
                draft.department = n % 2 == 0 ? "water" : "forestry";
                draft.region = n % 8 < 4 ? Region.NANNING : Region.GUILIN;
                draft.open = n % 6 != 5;
                draft.stage = draft.open ? "OPEN_STAGE" : "CLOSED";
                draft.officer = n % 5 == 0 ? null : "wei" + n % 5;
                draft.nextDue = n % 4 == 3 ? null : DAY.plusDays(n % 3);
                draft.updatedAt = Records.NOON.plusMillis(n / 10);
            })));
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesFollowEachOtherWithoutGapsOrRepetitionsThoughManyAreEqual(Sort sort) {
        List<Dossier> expected =
                all.stream().sorted(order(sort)).map(this::listed).toList();

        for (int size : List.of(1, 7, 48, 200)) {
            List<Dossier> found = new ArrayList<>();
            String after = null;
            do {
                Page<Dossier> page = journal.list(ALL.sort(sort).page(after, size));
                assertThat(page.items()).hasSizeLessThanOrEqualTo(size).isNotEmpty();
                found.addAll(page.items());
                after = page.next();
            } while (after != null);
            assertThat(found).isEqualTo(expected);
        }
    }

    private static Comparator<Dossier> order(Sort sort) {
        Comparator<Dossier> byId =
                Comparator.comparing(dossier -> dossier.stream().id());
        return switch (sort) {
            case DUE ->
                Comparator.comparing(Dossier::nextDue, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(byId);
            case UPDATED ->
                Comparator.comparing(Dossier::updatedAt).thenComparing(byId).reversed();
            case CREATED -> byId.reversed();
        };
    }

    private Dossier listed(Dossier dossier) {
        return Records.change(dossier, draft -> {
            draft.search = "";
            draft.state = "";
        });
    }

    @Test
    void anOfficerSeesTheDossiersOfOneDepartmentAndCity() {
        assertFinds(
                ALL.scope("water", Region.NANNING),
                d -> d.department().equals("water") && d.region() == Region.NANNING);
    }

    @Test
    void anOfficerOfTheAutonomousRegionSeesAllCitiesOfTheDepartment() {
        assertFinds(ALL.scope("water", Region.GUANGXI), d -> d.department().equals("water"));
    }

    @Test
    void theCentralOfficeSeesEverything() {
        assertFinds(ALL.scope(null, null), d -> true);
        assertFinds(ALL.scope(null, Region.GUANGXI), d -> true);
    }

    @Test
    void aFilterOutsideOfTheScopeFindsNothing() {
        assertThat(journal.list(ALL.scope("water", Region.NANNING).department("forestry"))
                        .items())
                .isEmpty();
        assertThat(journal.count(filtered(null, Region.GUILIN, null, null).scope("water", Region.NANNING)))
                .isZero();
    }

    @Test
    void filtersNarrowTheListDown() {
        assertFinds(ALL.kind(StreamId.Kind.CLUE), d -> d.stream().kind() == StreamId.Kind.CLUE);
        assertFinds(ALL.kind(StreamId.Kind.CASE).open(true), d -> d.stream().kind() == StreamId.Kind.CASE && d.open());
        assertFinds(ALL.open(false), d -> !d.open());
        assertFinds(ALL.department("forestry"), d -> d.department().equals("forestry"));
        assertFinds(filtered("CLOSED", null, null, null), d -> d.stage().equals("CLOSED"));
        assertFinds(filtered(null, Region.GUILIN, null, null), d -> d.region() == Region.GUILIN);
        assertFinds(filtered(null, null, "PATROL", null), d -> "PATROL".equals(d.channel()));
        assertFinds(filtered(null, null, null, "wei3"), d -> "wei3".equals(d.officer()));
        assertFinds(filtered("no such stage", null, null, null), d -> false);
        assertFinds(filtered("'; drop table dossier; --", null, null, null), d -> false);
        assertFinds(filtered("null \0 character", null, null, null), d -> false);
    }

    private static DossierQuery filtered(
            @Nullable String stage, @Nullable Region region, @Nullable String channel, @Nullable String officer) {
        return new DossierQuery(
                null, null, null, stage, null, region, channel, officer, null, null, Sort.CREATED, null, 200);
    }

    private void assertFinds(DossierQuery query, java.util.function.Predicate<Dossier> which) {
        List<StreamId> expected =
                all.stream().filter(which).map(Dossier::stream).toList();
        assertThat(journal.list(query).items())
                .extracting(Dossier::stream)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(journal.count(query)).isEqualTo(expected.size());
        assertThat(journal.count(query.page(null, 1))).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "***", "bm9uc2Vuc2U", "DUE\n2026-06-01\nid\nCASE", "eA==eA==", "邕江", "' or 1=1 --"})
    void whatIsNoCursorIsRefused(String cursor) {
        for (Sort sort : Sort.values()) {
            assertThatThrownBy(() -> journal.list(ALL.sort(sort).page(cursor, 20)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DUE\n2026-02-30\nid\nCASE",
                "DUE\n+99999-01-01\nid\nCASE",
                "DUE\nid\nCASE",
                "DUE\n2026-02-03\nid\0\nCASE",
                "UPDATED\n2026-02-03\nid\nCASE",
                "UPDATED\n+1000000000-12-31T23:59:59Z\nid\nCASE",
                "CREATED\n2026-02-03\nid\nCASE"
            })
    void aCursorMadeByHandIsRefused(String text) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        for (Sort sort : Sort.values()) {
            assertThatThrownBy(() -> journal.list(ALL.sort(sort).page(cursor, 20)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        for (Sort made : Sort.values()) {
            String cursor = journal.list(ALL.sort(made).page(null, 1)).next();
            for (Sort used : Sort.values()) {
                if (used != made) {
                    assertThatThrownBy(() -> journal.list(ALL.sort(used).page(cursor, 1)))
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }
}
