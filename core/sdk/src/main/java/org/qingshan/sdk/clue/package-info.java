/** Where clues come from: sources, the shape of one row, and the clue a row becomes. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.sdk.clue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
