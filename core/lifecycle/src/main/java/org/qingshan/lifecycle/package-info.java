/** What clues and cases have in common: stages, steps, decisions, dated rules, the calendar and deadlines. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
