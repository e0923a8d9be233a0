/** The procedure of a clue (线索), from registration to filing: its steps, its events and its file. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.lifecycle.clues;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
