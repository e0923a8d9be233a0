/** Readers of tables: CSV, XLSX and GeoJSON files, one row at a time, however large they are. */
@NullMarked
package org.qingshan.casework.internal.tables;

import org.jspecify.annotations.NullMarked;
