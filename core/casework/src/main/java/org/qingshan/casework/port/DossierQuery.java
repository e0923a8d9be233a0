package org.qingshan.casework.port;

import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Region;

/**
 * What to list. A null means: no matter.
 *
 * @param kind CLUE or CASE; null for both (the inbox)
 * @param scopeDepartment the department whose dossiers the caller may see; null for all
 * @param scopeRegion the city whose dossiers the caller may see; null, or the autonomous region, for all
 * @param stage constant of the stage
 * @param department id
 * @param region city
 * @param channel constant of the channel
 * @param officer login
 * @param open whether work goes on
 * @param text found in number, parties, place or cause; any length, Chinese included
 * @param sort order
 * @param after cursor from {@link Page#next()}; an invalid one is an {@link IllegalArgumentException}
 * @param limit 1 to 200
 */
public record DossierQuery(
        StreamId.@Nullable Kind kind,
        @Nullable String scopeDepartment,
        @Nullable Region scopeRegion,
        @Nullable String stage,
        @Nullable String department,
        @Nullable Region region,
        @Nullable String channel,
        @Nullable String officer,
        @Nullable Boolean open,
        @Nullable String text,
        Sort sort,
        @Nullable String after,
        int limit) {
    /** Order of a list; ties by id. */
    public enum Sort {
        /** Deadline that ends first; those without one last. */
        DUE,
        /** Latest change first. */
        UPDATED,
        /** Newest first. */
        CREATED
    }

    public DossierQuery {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }

    /** Every clue and case, by deadline, twenty at a time. */
    public static DossierQuery everything() {
        return new DossierQuery(null, null, null, null, null, null, null, null, null, null, Sort.DUE, null, 20);
    }

    /** Every case. */
    public static DossierQuery cases() {
        return everything().kind(StreamId.Kind.CASE);
    }

    /** Every clue. */
    public static DossierQuery clues() {
        return everything().kind(StreamId.Kind.CLUE);
    }

    public DossierQuery kind(StreamId.@Nullable Kind only) {
        return new DossierQuery(
                only,
                scopeDepartment,
                scopeRegion,
                stage,
                department,
                region,
                channel,
                officer,
                open,
                text,
                sort,
                after,
                limit);
    }

    /** Bounds the query to what someone may see. */
    public DossierQuery scope(@Nullable String ofDepartment, @Nullable Region in) {
        return new DossierQuery(
                kind, ofDepartment, in, stage, department, region, channel, officer, open, text, sort, after, limit);
    }

    public DossierQuery department(@Nullable String only) {
        return new DossierQuery(
                kind,
                scopeDepartment,
                scopeRegion,
                stage,
                only,
                region,
                channel,
                officer,
                open,
                text,
                sort,
                after,
                limit);
    }

    public DossierQuery open(@Nullable Boolean only) {
        return new DossierQuery(
                kind,
                scopeDepartment,
                scopeRegion,
                stage,
                department,
                region,
                channel,
                officer,
                only,
                text,
                sort,
                after,
                limit);
    }

    public DossierQuery sort(Sort by) {
        return new DossierQuery(
                kind,
                scopeDepartment,
                scopeRegion,
                stage,
                department,
                region,
                channel,
                officer,
                open,
                text,
                by,
                after,
                limit);
    }

    public DossierQuery page(@Nullable String from, int atMost) {
        return new DossierQuery(
                kind,
                scopeDepartment,
                scopeRegion,
                stage,
                department,
                region,
                channel,
                officer,
                open,
                text,
                sort,
                from,
                atMost);
    }

    public DossierQuery limit(int atMost) {
        return page(after, atMost);
    }
}
