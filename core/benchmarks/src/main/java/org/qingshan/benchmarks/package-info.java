/** Measures the platform against the least that the database itself must do. Not deployed. */
@NullMarked
package org.qingshan.benchmarks;

import org.jspecify.annotations.NullMarked;
