/** From a record to its schema, its validation and its JSON: nothing is declared twice. */
@NullMarked
package org.qingshan.casework.internal.records;

import org.jspecify.annotations.NullMarked;
