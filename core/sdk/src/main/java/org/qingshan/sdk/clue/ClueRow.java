package org.qingshan.sdk.clue;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One row of a department's clue file, as a record whose components carry {@code @Field} and constraints. The platform
 * fills a component from the column (CSV, XLSX) or the property (GeoJSON) named as its Chinese label, its English label or
 * the component itself, converts it, validates the row, and then asks for the clue.
 *
 * <p>Component types understood: String, Integer, Long, BigDecimal, Boolean, LocalDate, {@link org.qingshan.sdk.Region},
 * enums (by Chinese label or constant), and {@link GeoPoint} (GeoJSON geometry: its representative point).
 */
@ConsumerType
public interface ClueRow {
    /** The clue this row reports. Called once for a row that passed validation; must not do I/O. */
    Clue toClue();
}
